/**
 * Stature of the drawn adult in cm, between the 50th percentiles of women and men
 * (ANSUR II 2012: 162.9 and 175.6).
 */
const statureCm = 170;

/**
 * Bone lengths in cm. Limb segments are fractions of stature after Drillis & Contini (1966), as
 * tabulated in Winter, Biomechanics and Motor Control of Human Movement (4th ed., fig. 4.1).
 * Clavicle 15 cm: Mays et al. 1999 (adult means 14.1-15.6). The spine's regions: sitting height
 * 0.52 of stature (Drillis & Contini), shared out as lumbar 17, thoracic 27, cervical 11
 * (Panjabi & White, Clinical Biomechanics of the Spine: vertebral body plus disc heights).
 */
export const bones = {
  upperArm: 0.186 * statureCm,
  forearm: 0.146 * statureCm,
  hand: 0.108 * statureCm,
  thigh: 0.245 * statureCm,
  shank: 0.246 * statureCm,
  ankleHeight: 0.039 * statureCm,
  foot: 0.152 * statureCm,
  /** Ankle to the ball, on which the toes bend: 0.73 of the drawn shoe from its heel (ANSUR II). */
  ballAhead: 11.5,
  clavicle: 15,
  lumbar: 17,
  thoracic: 27,
  cervical: 11,
  /** Hip joint to hip joint is about 17 cm (Bennett et al. 2016); half of it. */
  hipHalf: 8.6,
} as const;

/**
 * Joint limits in degrees. AAOS / American Academy of Orthopaedic Surgeons norms (Greene & Heckman
 * 1994): elbow 0-150, wrist 80 flexion and 70 extension, hip flexion 120, neck flexion 45,
 * neck rotation 80, thoracolumbar flexion 90, rotation 45 and lateral bending 35, neck lateral
 * bending 45, hip abduction 45 and adduction 30. Knee 0-157, since the AAOS norm of 135 does not let
 * anybody sit on the heels: mean maximum in deep squatting 157 +- 6 (Hemmerich et al. 2006). Girdle after Inman 1944
 * and Ludewig 2009: clavicle 40 up, 10 down, 30 ahead, 30 back. Thoracic share of flexion up to 45,
 * lumbar up to 60; of a turn the lumbar levels give about 2 each, 10 in all (White & Panjabi 1990). A
 * wrist that bears weight is bent back further than it goes by
 * itself: the passive moment at 90 is but 1.2 N m (Delp et al. 1996). Toes bend up to 70 at the ball
 * (AAOS), and shins lean over a foot that bears weight up to 38, short
 * of the lunge test's mean of 40.6 +- 5.2 (Calatayud et al. 2015).
 */
export const limits = {
  elbow: [0, 150],
  wrist: [-80, 72],
  wristBearing: [-80, 90],
  hip: [-20, 125],
  knee: [0, 157],
  toes: [0, 70],
  ankleBearing: [0, 38],
  lumbar: [-25, 60],
  thoracic: [-20, 45],
  neck: [-45, 50],
  nod: [-20, 25],
  headTurn: [-80, 80],
  headLean: [-45, 45],
  trunkTurn: [-45, 45],
  lumbarTurn: [-10, 10],
  trunkLean: [-35, 35],
  hipAbduction: [-30, 45],
  elevation: [-10, 40],
  protraction: [-30, 30],
} as const;

/** Regions of the spine from the pelvis up, each with its joints' share of the region's bending. */
export const spineRegions = [
  { name: 'lumbar', shares: [0.34, 0.34, 0.32], length: bones.lumbar },
  // Rounding is largest between the blades (T3-T8): that is what the release asks for.
  { name: 'thoracic', shares: [0.08, 0.14, 0.22, 0.24, 0.2, 0.12], length: bones.thoracic },
  { name: 'neck', shares: [0.4, 0.32, 0.28], length: bones.cervical },
] as const;

/**
 * Slope of each spine segment in degrees from the vertical (+ leans ahead) when sitting tall:
 * lumbar lordosis about 18, thoracic kyphosis about 27, cervical lordosis
 * about 12 (Bernhardt & Bridwell 1989: 44 +- 11 lumbar, 36 +- 10 thoracic standing; flatter when
 * sitting tall).
 */
export const tallSlopes = [8, 0, -8, -12, -9, -3, 4, 10, 15, 15, 9, 3] as const;

/** Index of the joint at the foot of the segment, counted from the sacrum; the head sits on 12. */
export const spineLevel = {
  L5: 0,
  L3: 1,
  T12: 3,
  T9: 4,
  T6: 6,
  T4: 7,
  T2: 8,
  C7: 9,
  C1: 12,
} as const;

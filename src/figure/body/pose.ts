import type { Vec3 } from './vector';
import { mirror, mix, vec } from './vector';

/** Bending of one region of the spine in degrees: ahead, to the left, turned to the left. */
export interface Bend {
  readonly aheadDeg: number;
  readonly leanDeg: number;
  readonly twistDeg: number;
}

/** Angles of the shoulder girdle in degrees from rest: up (+) or down, ahead (+) or back. */
export interface Girdle {
  readonly elevationDeg: number;
  readonly protractionDeg: number;
}

/** Where an arm goes: the wrist in the world in cm, and how elbow and hand are turned. */
export interface Arm {
  readonly wrist: Vec3;
  /** Direction in which the elbow points away from the line shoulder to wrist. */
  readonly elbow: Vec3;
  /** Direction of the stretched fingers. */
  readonly fingers: Vec3;
  /** Direction that the palm faces. */
  readonly palm: Vec3;
  /** 0 = fingers straight, 1 = a loose fist. */
  readonly curl: number;
  /** 0 = fingers on their own, 1 = laced between those of the other hand. */
  readonly lace: number;
  /** How far the hand rides on the breathing chest: 0 = it rests on something, 1 = it floats. */
  readonly carried: number;
  /** 1 = the thumb lies beside the palm, as on a floor; absent = it stands before it, relaxed. */
  readonly flat?: number;
  /** 1 = the palm bears weight, which bends the wrist back further; absent = it does not. */
  readonly bearing?: number;
}

/** Where a leg goes: the ankle in the world in cm, the knee's and the toes' direction. */
export interface Leg {
  readonly ankle: Vec3;
  readonly knee: Vec3;
  readonly toes: Vec3;
  /** The way the top of the foot faces; absent = up, the sole on the floor. */
  readonly instep?: Vec3;
  /** How far the toes are bent up at the ball of the foot, degrees; absent = not at all. */
  readonly toesUpDeg?: number;
}

/** One thing for each side of the body. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

/** Things the body stands, sits or lies on, or holds. */
export type PropName =
  | 'chair'
  | 'mat'
  | 'matAcross'
  | 'pillowLeft'
  | 'pillowRight'
  | 'cushion'
  | 'towel'
  | 'towelThick'
  | 'band'
  | 'bandAnchor'
  | 'bandSeated'
  | 'bandAnchorSeated'
  | 'wall'
  | 'counter'
  | 'plainChair';

/** A hint drawn beside the body: an arrow along the points (cm), shown as strongly as 0 to 1. */
export interface Cue {
  readonly id: string;
  readonly points: readonly Vec3[];
  readonly strength: number;
  /** The view that shows it; absent = the main one. */
  readonly on?: 'main' | 'inset' | 'hands';
}

/** The camera's way around an upright axis, from where the view has it: + to the person's left. */
export interface Orbit {
  readonly axis: Vec3;
  readonly deg: number;
}

/** A whole body position: joint angles of the trunk, goals of the limbs, and what to point out. */
export interface Pose {
  /** Midpoint of the hip joints in cm. */
  readonly hips: Vec3;
  /** Turning of the pelvis in the world. */
  readonly pelvis: Bend;
  readonly lumbar: Bend;
  readonly thoracic: Bend;
  readonly neck: Bend;
  readonly head: Bend;
  readonly girdle: Sides<Girdle>;
  readonly arms: Sides<Arm>;
  readonly legs: Sides<Leg>;
  /** Air in the lungs, 0 to 1. */
  readonly breath: number;
  /** How strongly the area where it is felt is marked, 0 to 1. */
  readonly felt: number;
  readonly cues: readonly Cue[];
  /** The picture is taken from further around; absent = from where the view has it. */
  readonly orbit?: Orbit;
  readonly props: readonly PropName[];
}

/** How far each part of the body has come from one pose to the next, 0 to 1. */
export interface Progress {
  readonly trunk: number;
  readonly chest: number;
  readonly head: number;
  readonly girdle: number;
  readonly arms: number;
}

/** A bend in the sagittal plane only. */
export const ahead = (aheadDeg: number): Bend => ({ aheadDeg, leanDeg: 0, twistDeg: 0 });

const mirrorArm = (arm: Arm): Arm => ({
  ...arm,
  wrist: mirror(arm.wrist),
  elbow: mirror(arm.elbow),
  fingers: mirror(arm.fingers),
  palm: mirror(arm.palm),
});

const mirrorLeg = (leg: Leg): Leg => ({
  ...leg,
  ankle: mirror(leg.ankle),
  knee: mirror(leg.knee),
  toes: mirror(leg.toes),
  ...(leg.instep ? { instep: mirror(leg.instep) } : {}),
});

const mirrorBend = (bend: Bend): Bend => ({
  aheadDeg: bend.aheadDeg,
  leanDeg: -bend.leanDeg,
  twistDeg: -bend.twistDeg,
});

/** The same for the left side as given, and mirrored for the right. */
export const mirroredArms = (left: Arm): Sides<Arm> => ({ left, right: mirrorArm(left) });

/** The same for both legs, mirrored. */
export const mirroredLegs = (left: Leg): Sides<Leg> => ({ left, right: mirrorLeg(left) });

/** The whole pose with left and right exchanged, cues included. */
export const mirrorPose = (pose: Pose): Pose => ({
  ...pose,
  hips: mirror(pose.hips),
  pelvis: mirrorBend(pose.pelvis),
  lumbar: mirrorBend(pose.lumbar),
  thoracic: mirrorBend(pose.thoracic),
  neck: mirrorBend(pose.neck),
  head: mirrorBend(pose.head),
  girdle: { left: pose.girdle.right, right: pose.girdle.left },
  arms: { left: mirrorArm(pose.arms.right), right: mirrorArm(pose.arms.left) },
  legs: { left: mirrorLeg(pose.legs.right), right: mirrorLeg(pose.legs.left) },
  ...(pose.orbit ? { orbit: { axis: mirror(pose.orbit.axis), deg: -pose.orbit.deg } } : {}),
  cues: pose.cues.map((cue) => ({ ...cue, points: cue.points.map(mirror) })),
});

/** The same girdle angles on both sides. */
export const bothGirdles = (elevationDeg: number, protractionDeg: number): Sides<Girdle> => {
  const one = { elevationDeg, protractionDeg };
  return { left: one, right: one };
};

const lerp = (a: number, b: number, u: number) => a + (b - a) * u;

function blendBend(a: Bend, b: Bend, u: number): Bend {
  return {
    aheadDeg: lerp(a.aheadDeg, b.aheadDeg, u),
    leanDeg: lerp(a.leanDeg, b.leanDeg, u),
    twistDeg: lerp(a.twistDeg, b.twistDeg, u),
  };
}

function blendGirdle(a: Girdle, b: Girdle, u: number): Girdle {
  return {
    elevationDeg: lerp(a.elevationDeg, b.elevationDeg, u),
    protractionDeg: lerp(a.protractionDeg, b.protractionDeg, u),
  };
}

/** The arm goal between two arm goals. */
function blendArm(a: Arm, b: Arm, u: number): Arm {
  return {
    wrist: mix(a.wrist, b.wrist, u),
    elbow: mix(a.elbow, b.elbow, u),
    fingers: mix(a.fingers, b.fingers, u),
    palm: mix(a.palm, b.palm, u),
    curl: lerp(a.curl, b.curl, u),
    lace: lerp(a.lace, b.lace, u),
    carried: lerp(a.carried, b.carried, u),
    flat: lerp(a.flat ?? 0, b.flat ?? 0, u),
    bearing: lerp(a.bearing ?? 0, b.bearing ?? 0, u),
  };
}

const up = vec(0, 1, 0);

function blendLeg(a: Leg, b: Leg, u: number): Leg {
  return {
    instep: mix(a.instep ?? up, b.instep ?? up, u),
    toesUpDeg: lerp(a.toesUpDeg ?? 0, b.toesUpDeg ?? 0, u),
    ankle: mix(a.ankle, b.ankle, u),
    knee: mix(a.knee, b.knee, u),
    toes: mix(a.toes, b.toes, u),
  };
}

function blendSides<T>(a: Sides<T>, b: Sides<T>, u: number, blend: (a: T, b: T, u: number) => T) {
  return { left: blend(a.left, b.left, u), right: blend(a.right, b.right, u) };
}

/** The pose between two poses, each part of the body at its own progress; props and orbit as in b. */
export function blendPose(a: Pose, b: Pose, at: Progress): Pose {
  return {
    hips: mix(a.hips, b.hips, at.trunk),
    pelvis: blendBend(a.pelvis, b.pelvis, at.trunk),
    lumbar: blendBend(a.lumbar, b.lumbar, at.trunk),
    thoracic: blendBend(a.thoracic, b.thoracic, at.chest),
    neck: blendBend(a.neck, b.neck, at.head),
    head: blendBend(a.head, b.head, at.head),
    girdle: blendSides(a.girdle, b.girdle, at.girdle, blendGirdle),
    arms: blendSides(a.arms, b.arms, at.arms, blendArm),
    legs: blendSides(a.legs, b.legs, at.trunk, blendLeg),
    breath: lerp(a.breath, b.breath, at.chest),
    felt: lerp(a.felt, b.felt, at.chest),
    cues: b.cues,
    ...(b.orbit ? { orbit: b.orbit } : {}),
    props: b.props,
  };
}

import { bones, limits, spineRegions, tallSlopes } from './bones';
import type { Hand } from './hand';
import { shapeHand } from './hand';
import type { Limb } from './limb';
import { bendLimb, withinReach } from './limb';
import type { Arm, Girdle, Leg, Pose, Sides } from './pose';
import type { Frame, Vec3 } from './vector';
import { along, bend, cross, moved, place, reject, sub, unit, vec } from './vector';

/** Shoulder girdle of one side: joints in cm and the frame of the blade (x outward, z ahead). */
export interface ShoulderGirdle {
  readonly sternum: Vec3;
  readonly acromion: Vec3;
  readonly shoulder: Vec3;
  /** Origin at the acromion; y along the blade's inner edge, z square to the blade, to the ribs. */
  readonly blade: Frame;
}

/** The body of one pose: every joint in world cm. */
export interface Skeleton {
  readonly pelvis: Frame;
  /** Frames at the foot of the 12 spine segments from L5 to C1, then the head's: 13 frames. */
  readonly spine: readonly Frame[];
  readonly head: Frame;
  readonly girdles: Sides<ShoulderGirdle>;
  readonly arms: Sides<Limb>;
  readonly hands: Sides<Hand>;
  readonly legs: Sides<Limb>;
  readonly feet: Sides<Frame>;
  /** Frames at the balls of the feet, bent up with the toes. */
  readonly toes: Sides<Frame>;
}

const upright: Frame = { at: vec(0, 0, 0), x: vec(1, 0, 0), y: vec(0, 1, 0), z: vec(0, 0, 1) };

/** From the middle of the hips to the lumbosacral joint: up and back in the pelvis, cm. */
const sacrum = vec(0, 9.5, -3.2);

/** A full breath straightens the chest and lifts the girdle a little (De Groote 1997), degrees. */
const breathLift = { chestDeg: 3, girdleDeg: 2.4 } as const;

function bendSpine(pose: Pose, pelvis: Frame): Frame[] {
  const frames: Frame[] = [];
  let frame = moved(pelvis, place(pelvis, sacrum.x, sacrum.y, sacrum.z));
  let slope = 0;
  let segment = 0;
  for (const region of spineRegions) {
    const bending = pose[region.name];
    const breathing = region.name === 'thoracic' ? breathLift.chestDeg * pose.breath : 0;
    const step = region.length / region.shares.length;
    for (const share of region.shares) {
      const tall = tallSlopes[segment] ?? 0;
      const nod = tall - slope + (bending.aheadDeg - breathing) * share;
      frame = bend(frame, nod, bending.twistDeg * share, bending.leanDeg * share);
      frames.push(frame);
      frame = moved(frame, along(frame.at, frame.y, step));
      slope = tall;
      segment += 1;
    }
  }
  // The head undoes the slope of the neck and half of the breath, so that the gaze stays level.
  const level = -slope + breathLift.chestDeg * pose.breath * 0.5;
  const { aheadDeg, twistDeg, leanDeg } = pose.head;
  frames.push(bend(frame, level + aheadDeg, twistDeg, leanDeg));
  return frames;
}

/** A collar-bone end, blade and shoulder joint carried by the chest; side +1 left, -1 right. */
function hangGirdle(chest: Frame, girdle: Girdle, breath: number, side: 1 | -1): ShoulderGirdle {
  const sternum = place(chest, 2.4 * side, 0.5, 9.4);
  // At rest the collar-bone runs 22 degrees back and 7 up (Ludewig 2009: 19-25 and 6).
  const up = ((7 + girdle.elevationDeg + breathLift.girdleDeg * breath) * Math.PI) / 180;
  const back = ((22 - girdle.protractionDeg) * Math.PI) / 180;
  const reach = bones.clavicle;
  const acromion = place(
    chest,
    side * (2.4 + reach * Math.cos(up) * Math.cos(back)),
    0.5 + reach * Math.sin(up),
    9.4 - reach * Math.cos(up) * Math.sin(back),
  );
  // The blade lies 33 degrees off the frontal plane (Ludewig 2009) and follows the ribs around.
  const turned = bend(
    moved(chest, acromion),
    8 + girdle.protractionDeg * 0.25,
    side * -(33 + girdle.protractionDeg * 0.7),
    -side * girdle.elevationDeg * 0.25,
  );
  return { sternum, acromion, shoulder: place(turned, side * 2.1, -3, 0.2), blade: turned };
}

function poseArm(girdle: ShoulderGirdle, arm: Arm): Limb {
  return bendLimb(girdle.shoulder, arm.wrist, bones.upperArm, bones.forearm, arm.elbow);
}

/** The hand on its forearm, bent no further at the wrist than it bends back by itself or loaded. */
function poseHand(limb: Limb, arm: Arm, side: 1 | -1): Hand {
  const forearm = sub(limb.end, limb.middle);
  const bearing = arm.bearing ?? 0;
  const furthest = limits.wrist[1] + (limits.wristBearing[1] - limits.wrist[1]) * bearing;
  const fingers = withinReach(arm.fingers, forearm, furthest - 2 * (1 - bearing));
  return shapeHand(limb.end, { ...arm, fingers }, side);
}

function poseLeg(hip: Vec3, leg: Leg): Limb {
  return bendLimb(hip, leg.ankle, bones.thigh, bones.shank, leg.knee);
}

/** The foot: origin at the ankle, z along the sole to the toes, y to the instep. */
function setFoot(ankle: Vec3, leg: Leg): Frame {
  const z = unit(leg.toes);
  const y = unit(reject(leg.instep ?? vec(0, 1, 0), z));
  return { at: ankle, x: cross(y, z), y, z };
}

/** The toes: origin under the ball of the foot, z along the toes. */
function bendToes(foot: Frame, { toesUpDeg = 0 }: Leg): Frame {
  const ball = place(foot, 0, -bones.ankleHeight, bones.ballAhead);
  return bend(moved(foot, ball), -toesUpDeg);
}

/** Joints of the whole body for one pose, by forward kinematics and two-bone limbs. */
export function skeletonOf(pose: Pose): Skeleton {
  const { aheadDeg, twistDeg, leanDeg } = pose.pelvis;
  const pelvis = bend(moved(upright, pose.hips), aheadDeg, twistDeg, leanDeg);
  const spine = bendSpine(pose, pelvis);
  const chest = spine[8] ?? pelvis;
  const girdles = {
    left: hangGirdle(chest, pose.girdle.left, pose.breath, 1),
    right: hangGirdle(chest, pose.girdle.right, pose.breath, -1),
  };
  const arms = {
    left: poseArm(girdles.left, pose.arms.left),
    right: poseArm(girdles.right, pose.arms.right),
  };
  const legs = {
    left: poseLeg(place(pelvis, bones.hipHalf, 0, 0), pose.legs.left),
    right: poseLeg(place(pelvis, -bones.hipHalf, 0, 0), pose.legs.right),
  };
  const feet = {
    left: setFoot(legs.left.end, pose.legs.left),
    right: setFoot(legs.right.end, pose.legs.right),
  };
  return {
    pelvis,
    spine,
    head: spine[12] ?? pelvis,
    girdles,
    arms,
    hands: {
      left: poseHand(arms.left, pose.arms.left, 1),
      right: poseHand(arms.right, pose.arms.right, -1),
    },
    legs,
    feet,
    toes: {
      left: bendToes(feet.left, pose.legs.left),
      right: bendToes(feet.right, pose.legs.right),
    },
  };
}

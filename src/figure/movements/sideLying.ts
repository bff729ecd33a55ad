import { bones } from '../body/bones';
import { elbowsOver } from '../body/elbowsOver';
import type { Arm, Leg, Pose } from '../body/pose';
import { ahead, blendPose, bothGirdles, mirrorPose } from '../body/pose';
import type { Vec3 } from '../body/vector';
import { vec } from '../body/vector';
import { mat } from '../props/mat';
import { pillow } from '../props/pillow';
import { sideLying } from './furtherCameras';
import type { Motion } from './motion';
import { ease, perform } from './motion';
import { armsWithChest } from './withChest';

/** Everything here is for somebody who lies on the left side, the head to the person's left. */
const hips = vec(-16, mat.top + 17.4, -14);

/** The lower arm, straight ahead on the floor, palm up. */
export const lowerArm: Arm = {
  wrist: vec(27, mat.top + 2.8, 44.2),
  elbow: vec(0.8, 0.1, 0),
  fingers: vec(0, 0, 1),
  palm: vec(0, 1, 0),
  curl: 0.08,
  lace: 0,
  carried: 0,
};

/** The upper arm on it, palm to palm. */
export const upperArm: Arm = {
  ...lowerArm,
  wrist: vec(27, mat.top + 7.4, 43.2),
  elbow: vec(0.5, 1, 0),
  palm: vec(0, -1, 0),
};

/** Ankle of a bent leg whose hip and knee are at right angles; `height` over the mat in cm. */
const ankleAt = (height: number): Vec3 =>
  vec(hips.x - bones.shank, mat.top + height, hips.z + bones.thigh - 0.4);

const bentLeg = (ankleHeight: number) => ({
  ankle: ankleAt(ankleHeight),
  knee: vec(1, 0, 1),
  toes: vec(-0.25, 0, 1),
  instep: vec(1, 0, 0.25),
});

/** Lying on the side, knees stacked, arms straight ahead, palms together. */
export const closed: Pose = {
  hips,
  pelvis: { aheadDeg: 0, leanDeg: 90, twistDeg: 0 },
  lumbar: { aheadDeg: 6, leanDeg: -12.5, twistDeg: 0 },
  thoracic: { aheadDeg: 4, leanDeg: 1, twistDeg: 6 },
  neck: { aheadDeg: 4, leanDeg: 10, twistDeg: 0 },
  head: ahead(2),
  girdle: {
    left: { elevationDeg: 0, protractionDeg: 16 },
    right: { elevationDeg: 0, protractionDeg: 26 },
  },
  arms: { left: lowerArm, right: upperArm },
  legs: { left: bentLeg(6.4), right: bentLeg(17.6) },
  breath: 0,
  felt: 0,
  cues: [],
  props: ['matAcross', 'pillowLeft'],
};

/** The middle of the mat, about which one rolls: head and pillow stay at their end. */
export const axis = vec(0, 0, pillow.z);

/** A leg of somebody on the back, foot flat, knee up; side +1 left, -1 right. */
const footDown = (side: 1 | -1): Leg => ({
  ankle: vec(hips.x - 46, mat.top + bones.ankleHeight, axis.z + side * 10),
  knee: vec(-0.2, 1, side * 0.05),
  toes: vec(-1, 0, side * 0.1),
  instep: vec(0, 1, 0),
});

/** Half way: on the back, knees up. */
const onBack: Pose = {
  ...closed,
  hips: vec(hips.x, mat.top + 11.2, axis.z),
  pelvis: { aheadDeg: -90, leanDeg: 90, twistDeg: 0 },
  lumbar: ahead(4),
  thoracic: ahead(8),
  neck: ahead(30),
  head: ahead(-8),
  girdle: bothGirdles(0, 26),
  legs: { left: footDown(1), right: footDown(-1) },
};

/** A pose that was turned half around the axis; the trunk is that of somebody who rolled over. */
function turnedAround(pose: Pose): Pose {
  const about = ({ x, y, z }: Vec3) => vec(-x, y, 2 * axis.z - z);
  const to = ({ x, y, z }: Vec3) => vec(-x, y, -z);
  const arm = (one: Arm): Arm => ({
    ...one,
    wrist: about(one.wrist),
    elbow: to(one.elbow),
    fingers: to(one.fingers),
    palm: to(one.palm),
  });
  const leg = (one: Leg): Leg => ({
    ankle: about(one.ankle),
    knee: to(one.knee),
    toes: to(one.toes),
    ...(one.instep ? { instep: to(one.instep) } : {}),
  });
  return {
    ...pose,
    hips: about(pose.hips),
    pelvis: { aheadDeg: -180, leanDeg: 90, twistDeg: 0 },
    arms: { left: arm(pose.arms.left), right: arm(pose.arms.right) },
    legs: { left: leg(pose.legs.left), right: leg(pose.legs.right) },
    props: closed.props,
  };
}

/** Lying on the right side, the head where it was: the back is to where the face was. */
const rolled = turnedAround(mirrorPose(closed));

/** An elbow that lies on the mat: half its thickness over it, cm. */
const elbowHeight = mat.top + 4.3;

const body = ['trunk', 'chest', 'head', 'girdle'] as const;
const rollMotions: readonly Motion[] = [
  { parts: body, fromS: 1.3, toS: 3.9, to: onBack },
  { parts: body, fromS: 3.8, toS: 6.5, to: rolled },
];

/** The pose with its arms a share of the way to those of another. */
const armsToward = (pose: Pose, arms: Pose['arms'], share: number): Pose =>
  blendPose(pose, { ...pose, arms }, { trunk: 0, chest: 0, head: 0, girdle: 0, arms: share });

/**
 * Rolls over the back to the right side, palms together before the chest all the way, and the camera goes around to the face: `atS` of 10 s. In
 * the end the picture is that of somebody who opens to the left.
 */
export function rollToTheRight(atS: number): Pose {
  const trunk = perform(closed, rollMotions, atS);
  const carried = { ...trunk, arms: armsWithChest(closed, trunk) };
  const over = ease((atS - 1.6) / 3.8);
  const pose = armsToward(carried, armsWithChest(rolled, trunk), over);
  const deg = -(180 + 2 * sideLying.azimuthDeg) * ease((atS - 4.4) / 5.4);
  return deg === 0 ? pose : { ...pose, orbit: { axis, deg } };
}

/** Sitting on the mat, legs folded to the right, the left hand on the mat beside the hips. */
const sideSitting: Pose = {
  ...closed,
  hips: vec(hips.x, mat.top + 10, hips.z + 1),
  pelvis: { aheadDeg: -4, leanDeg: 14, twistDeg: 0 },
  lumbar: { aheadDeg: 6, leanDeg: -4, twistDeg: 0 },
  thoracic: { aheadDeg: 6, leanDeg: -4, twistDeg: 0 },
  neck: { aheadDeg: 2, leanDeg: -4, twistDeg: 0 },
  head: ahead(0),
  girdle: bothGirdles(0, 4),
  arms: {
    left: {
      ...lowerArm,
      wrist: vec(21, mat.top + 3, 4),
      elbow: vec(0.2, 0, -1),
      fingers: vec(0.6, 0.03, 0.8),
      palm: vec(0, -1, 0),
      flat: 0.95,
    },
    right: {
      ...upperArm,
      wrist: vec(-9, mat.top + 22, 21),
      elbow: vec(-0.6, -0.3, -0.7),
      fingers: vec(-0.1, -0.3, 1),
      palm: vec(0, -1, -0.2),
    },
  },
};

/** Half way down: on the left forearm, the right hand on the mat before the chest. */
const propped: Pose = {
  ...sideSitting,
  hips: vec(hips.x, mat.top + 14, hips.z),
  pelvis: { aheadDeg: 0, leanDeg: 50, twistDeg: 0 },
  lumbar: { aheadDeg: 6, leanDeg: 2, twistDeg: 0 },
  thoracic: { aheadDeg: 6, leanDeg: 0, twistDeg: 6 },
  neck: { aheadDeg: 2, leanDeg: -14, twistDeg: 0 },
  girdle: {
    left: { elevationDeg: 8, protractionDeg: 8 },
    right: { elevationDeg: 0, protractionDeg: 18 },
  },
  arms: {
    left: {
      ...lowerArm,
      wrist: vec(30, mat.top + 3.2, 14),
      elbow: vec(0.3, -0.4, -1),
      fingers: vec(0.2, 0.03, 1),
      palm: vec(0, -1, 0),
      flat: 0.95,
    },
    right: {
      ...upperArm,
      wrist: vec(16, mat.top + 4.4, 19.6),
      elbow: vec(-0.4, 0.6, 0.2),
      fingers: vec(0.7, 0, 0.7),
      palm: vec(0, -1, 0),
      flat: 0.95,
    },
  },
};

/** The lower arm slides ahead from under the body and rolls over its edge, palm up in the end. */
const sliding: Pose = {
  ...closed,
  arms: {
    left: { ...lowerArm, wrist: vec(28, mat.top + 4.4, 38), palm: vec(-1, -0.1, 0) },
    right: { ...upperArm, wrist: vec(22, mat.top + 12, 40) },
  },
};

const lieMotions: readonly Motion[] = [
  { parts: body, fromS: 0.6, toS: 3.8, to: propped },
  { parts: ['arms'], fromS: 1.3, toS: 3.9, to: propped },
  { parts: body, fromS: 3.8, toS: 7.2, to: closed },
  { parts: ['arms'], fromS: 4.2, toS: 6.6, to: sliding },
  { parts: ['arms'], fromS: 6.2, toS: 8, to: closed },
];

/** From sitting on the mat down to the left side, arms ahead: `atS` of 10 s. */
export const lieDown = (atS: number): Pose =>
  elbowsOver(perform(sideSitting, lieMotions, atS), elbowHeight);

/** Pushes up to sitting on the mat, slowly: `atS` of 8 s. */
export const sitUp = (atS: number): Pose => lieDown(8 - Math.min(8, atS));

import { bones } from '../body/bones';
import type { Arm, Leg, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms, mirroredLegs } from '../body/pose';
import { add, sub, turn, vec } from '../body/vector';
import { mat } from '../props/mat';

/** The left knee on the mat, a little wider than the hips. */
const knee = vec(15, mat.top + 6.1, 20);

/** The left ankle behind it, the top of the foot on the mat. */
const ankle = (() => {
  const [x, y] = [8.8, mat.top + 4.5];
  const back = Math.sqrt(bones.shank ** 2 - (knee.x - x) ** 2 - (knee.y - y) ** 2);
  return vec(x, y, knee.z - back);
})();

/** Slope of the thighs over the floor in degrees: on the heels, on a cushion, nearly upright. */
export const thighSlope = { sitting: 26, cushioned: 40, upright: 84 } as const;

/** Hips and legs of somebody whose thighs rise so steeply; knees and feet stay where they are. */
export function kneelingLegs(slopeDeg: number): Pick<Pose, 'hips' | 'legs'> {
  const slope = (slopeDeg * Math.PI) / 180;
  const thigh = Math.sqrt(bones.thigh ** 2 - (knee.x - bones.hipHalf) ** 2);
  const hips = vec(0, knee.y + thigh * Math.sin(slope), knee.z - thigh * Math.cos(slope));
  const leg: Leg = {
    ankle,
    knee: sub(knee, vec(bones.hipHalf, hips.y, hips.z)),
    toes: vec(-0.27, -0.31, -1),
    instep: vec(0, -1, 0.31),
  };
  return { hips, legs: mirroredLegs(leg) };
}

/** Palms on the thighs of somebody who sits on the heels. */
const armOnThigh: Arm = {
  wrist: vec(12.6, 29.4, 1.5),
  elbow: vec(0.35, -0.1, -1),
  fingers: vec(-0.05, -0.5, 1),
  palm: vec(0, -1, -0.45),
  curl: 0.14,
  lace: 0,
  carried: 0,
};

/** Palms on the upper thighs of somebody who kneels upright. */
const armUpright: Arm = {
  ...armOnThigh,
  wrist: vec(14.5, 52, 24),
  elbow: vec(0.5, -0.1, -1),
  fingers: vec(-0.1, -1, 0.16),
  palm: vec(-0.1, -0.16, -1),
};

/** Sitting on the heels, back long, hands on the thighs. */
export const sitOnHeels: Pose = {
  ...kneelingLegs(thighSlope.sitting),
  pelvis: ahead(0),
  lumbar: ahead(0),
  thoracic: ahead(0),
  neck: ahead(0),
  head: ahead(0),
  girdle: bothGirdles(0, 0),
  arms: mirroredArms(armOnThigh),
  breath: 0,
  felt: 0,
  cues: [],
  props: ['mat'],
};

/** Sitting back with a cushion between calves and thighs: hips higher, hands along with the thighs. */
export const sitOnCushion: Pose = (() => {
  const { hips, legs } = kneelingLegs(thighSlope.cushioned);
  // Knees stay: what lies on the thighs turns about them.
  const risen = thighSlope.cushioned - thighSlope.sitting;
  const tilt = (v: Arm['wrist']) => turn(v, vec(1, 0, 0), risen);
  const about = vec(armOnThigh.wrist.x, knee.y, knee.z);
  const arm: Arm = {
    ...armOnThigh,
    wrist: add(about, tilt(sub(armOnThigh.wrist, about))),
    fingers: tilt(armOnThigh.fingers),
    palm: tilt(armOnThigh.palm),
  };
  return { ...sitOnHeels, hips, legs, arms: mirroredArms(arm), props: ['mat', 'cushion'] };
})();

/** Kneeling upright, hands on the thighs. */
export const kneelUpright: Pose = {
  ...sitOnHeels,
  ...kneelingLegs(thighSlope.upright),
  arms: mirroredArms(armUpright),
};

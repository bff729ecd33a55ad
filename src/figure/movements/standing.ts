import { bones } from '../body/bones';
import type { Arm, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms, mirroredLegs } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import { add, sub, vec } from '../body/vector';
import type { Motion } from './motion';
import { perform } from './motion';
import { sitHandsLifted, sitOnRests, sitTall } from './seated';

/** Height of the hip joints over the floor: the legs long, the knees not locked, cm. */
const hipHeight = bones.ankleHeight + (bones.thigh + bones.shank) * 0.998;

/** Arms at the sides, palms to the thighs, elbows easy. */
const armAtSide: Arm = {
  wrist: vec(23.5, hipHeight - 5, 2.5),
  elbow: vec(0.35, 0, -1),
  fingers: vec(-0.06, -1, 0.12),
  palm: vec(-1, 0.05, -0.25),
  curl: 0.3,
  lace: 0,
  carried: 0,
};

/** Standing tall: ears, shoulders and hips over the ankles, feet hip-width. */
export const standTall: Pose = {
  hips: vec(0, hipHeight, 0),
  pelvis: ahead(0),
  lumbar: ahead(0),
  thoracic: ahead(0),
  neck: ahead(0),
  head: ahead(0),
  girdle: bothGirdles(0, 0),
  arms: mirroredArms(armAtSide),
  legs: mirroredLegs({
    ankle: vec(9.6, bones.ankleHeight, -2.5),
    knee: vec(0.1, 0, 1),
    toes: vec(0.16, 0, 1),
  }),
  breath: 0,
  felt: 0,
  cues: [],
  props: [],
};

const tallShoulders = skeletonOf(standTall).girdles;

/** Arms that hang go where their shoulders go; their goals are those of standing tall. */
export function hangArms(pose: Pose): Pose {
  const { girdles } = skeletonOf(pose);
  const hang = (side: 'left' | 'right'): Arm => ({
    ...pose.arms[side],
    wrist: add(
      standTall.arms[side].wrist,
      sub(girdles[side].shoulder, tallShoulders[side].shoulder),
    ),
  });
  return { ...pose, arms: { left: hang('left'), right: hang('right') } };
}

/** Where the feet of somebody stand who has just risen from the chair, cm ahead of standing tall. */
const aheadOfChair = vec(0, 0, sitTall.legs.left.ankle.z - standTall.legs.left.ankle.z);

/** Standing tall before the chair, the feet where they were while sitting. */
export const standBeforeChair: Pose = {
  ...standTall,
  hips: add(standTall.hips, aheadOfChair),
  arms: mirroredArms({ ...armAtSide, wrist: add(armAtSide.wrist, aheadOfChair) }),
  legs: sitTall.legs,
  props: ['chair'],
};

/** Leaning ahead on the chair, the weight over the feet, hands on the knees. */
const weightAhead: Pose = {
  ...sitTall,
  hips: add(sitTall.hips, vec(0, 1, 3)),
  pelvis: ahead(34),
  lumbar: ahead(8),
  neck: ahead(-8),
  head: ahead(-10),
  arms: mirroredArms({
    ...sitTall.arms.left,
    wrist: vec(15, 62, 38),
    // Between the arm-rests and up, as they lie in the way.
    elbow: vec(0.12, 0.45, -1),
    fingers: vec(-0.1, -0.6, 0.8),
  }),
};

const body = ['trunk', 'chest', 'head', 'girdle'] as const;

/** From sitting tall to standing before the chair: `atS` of 3 s. */
export function rise(atS: number): Pose {
  const motions: readonly Motion[] = [
    { parts: [...body, 'arms'], fromS: 0, toS: 1.2, to: weightAhead },
    { parts: body, fromS: 0.9, toS: 2.8, to: standBeforeChair },
    { parts: ['arms'], fromS: 1, toS: 2.7, to: standBeforeChair },
  ];
  return perform(sitTall, motions, atS);
}

/** Back from standing to sitting, the hands feel for the arm-rests on the way: `atS` of 2.4 s. */
export function sitDown(atS: number): Pose {
  const motions: readonly Motion[] = [
    { parts: body, fromS: 0, toS: 1.5, to: weightAhead },
    { parts: ['arms'], fromS: 0, toS: 1.4, to: sitHandsLifted },
    { parts: body, fromS: 1.1, toS: 2.4, to: sitOnRests },
    { parts: ['arms'], fromS: 1.2, toS: 2.3, to: sitOnRests },
  ];
  return perform(standBeforeChair, motions, atS);
}

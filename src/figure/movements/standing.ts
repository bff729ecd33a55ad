import { bones } from '../body/bones';
import type { Arm, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms, mirroredLegs } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import { add, sub, vec } from '../body/vector';

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

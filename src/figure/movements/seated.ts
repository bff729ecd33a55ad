import { bones } from '../body/bones';
import type { Arm, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms, mirroredLegs } from '../body/pose';
import { add, vec } from '../body/vector';
import { chair } from '../props/chair';

/** Palms on the thighs, elbows easy. */
const armOnThigh: Arm = {
  wrist: vec(13, 58.6, 24),
  elbow: vec(0.12, -0.2, -1),
  fingers: vec(-0.25, -0.22, 1),
  palm: vec(0, -1, -0.1),
  curl: 0.14,
  lace: 0,
  carried: 0,
};

/** Forearms along the arm-rests, palms down over their ends. */
const armOnRest: Arm = {
  wrist: vec(chair.armRestX - 0.4, chair.armRestTop + 2.7, 20),
  elbow: vec(0.16, -0.15, -1),
  fingers: vec(-0.05, -0.1, 1),
  palm: vec(0, -1, -0.15),
  curl: 0.26,
  lace: 0,
  carried: 0,
};

/** On the way between the two: hands lifted clear of the arm-rests. */
const armLifted: Arm = { ...armOnRest, wrist: vec(22, 72, 21), elbow: vec(0.5, -0.3, -1) };

/** Sitting tall on the chair, feet flat and hip-width, hands on the thighs. */
export const sitTall: Pose = {
  hips: vec(0, chair.seatTop + 8.6, 0),
  pelvis: ahead(0),
  lumbar: ahead(0),
  thoracic: ahead(0),
  neck: ahead(0),
  head: ahead(0),
  girdle: bothGirdles(0, 0),
  arms: mirroredArms(armOnThigh),
  legs: mirroredLegs({
    ankle: vec(10, bones.ankleHeight, 40.5),
    knee: vec(0.1, 1, 0.6),
    toes: vec(0.16, 0, 1),
  }),
  breath: 0,
  felt: 0,
  cues: [],
  props: ['chair'],
};

/** As one sits before being asked: a little slumped. */
export const sitEasy: Pose = {
  ...sitTall,
  pelvis: ahead(-7),
  lumbar: ahead(8),
  thoracic: ahead(11),
  neck: ahead(-2),
  head: ahead(-6),
  girdle: bothGirdles(1, 7),
};

/** Sitting tall, hands over the arm-rests. */
export const sitHandsLifted: Pose = { ...sitTall, arms: mirroredArms(armLifted) };

/** Sitting tall, hands on the arm-rests. */
export const sitOnRests: Pose = { ...sitTall, arms: mirroredArms(armOnRest) };

/** How far ahead of the usual place somebody sits near the front edge, cm. */
const edgeCm = 16;

/**
 * Sitting tall near the front edge of the seat, room behind the back, hands on the thighs. The feet
 * stay where they are, so that sitting back takes no step.
 */
export const sitAtEdge: Pose = (() => {
  const shift = vec(0, 0, edgeCm);
  return {
    ...sitTall,
    hips: add(sitTall.hips, shift),
    arms: mirroredArms({ ...armOnThigh, wrist: add(armOnThigh.wrist, shift) }),
  };
})();

/** How one sits as a movement begins: who comes from the warm-up is near the edge still. */
export const sitAfter = (movement: string | undefined): Pose =>
  movement === 'warmup_seated' ? sitAtEdge : sitEasy;

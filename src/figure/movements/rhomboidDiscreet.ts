import type { Arm, Cue, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import { vec } from '../body/vector';
import { seated, seatedBack } from './cameras';
import type { Course } from './course';
import { fitted, lengthOf } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { partWay } from './partWay';
import { sitAfter, sitTall } from './seated';

/** Hands joined low over the lap, below what a camera on the desk sees. */
const lowJoined: Arm = {
  wrist: vec(10.2, 69, 30),
  elbow: vec(0.9, -0.5, -0.6),
  fingers: vec(-0.97, 0.02, 0.22),
  palm: vec(-0.2, -1, 0.2),
  curl: 0.15,
  lace: 1,
  carried: 0,
};
const lowNear: Arm = { ...lowJoined, wrist: vec(11, 69, 28), lace: 0, curl: 0.1 };
/** Slid ahead over the thighs toward the knees. */
const lowReaching: Arm = { ...lowJoined, wrist: vec(10, 68.5, 49), elbow: vec(0.9, -0.3, -0.2) };

const withArms = (pose: Pose, arm: Arm): Pose => ({ ...pose, arms: mirroredArms(arm) });

const joined: Pose = { ...withArms(sitTall, lowJoined), neck: ahead(2), head: ahead(3) };

/** A smaller rounding, the face kept to the screen. */
const rounded: Pose = {
  ...withArms(sitTall, lowReaching),
  pelvis: ahead(-8),
  lumbar: ahead(11),
  thoracic: ahead(30),
  neck: ahead(-10),
  head: ahead(-8),
  girdle: bothGirdles(3, 22),
  felt: 1,
};

const setupMotions: readonly Motion[] = [
  { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0, toS: 1.6, to: sitTall },
  { parts: ['arms'], fromS: 0.8, toS: 2.8, to: withArms(sitTall, lowNear) },
  { parts: ['arms'], fromS: 2.5, toS: 3.6, to: joined },
  { parts: ['head'], fromS: 3.2, toS: 4.6, to: joined },
];
const releaseMotions: readonly Motion[] = [
  { parts: ['arms'], fromS: 0, toS: 2.2, to: joined },
  { parts: ['trunk', 'chest', 'girdle'], fromS: 0, toS: 2.8, to: sitTall },
  { parts: ['head'], fromS: 0.5, toS: 3, to: sitTall },
  { parts: ['arms'], fromS: 2.1, toS: 2.9, to: withArms(sitTall, lowNear) },
  { parts: ['arms'], fromS: 2.8, toS: 4.6, to: sitTall },
];

const slideCue = (strength: number): Cue => ({
  id: 'arrowPush',
  points: [vec(-15, 76, 36), vec(-15, 76, 47), vec(-15, 75.5, 58)],
  strength,
});
/** Seen from behind: the blades part. */
const partCues = (strength: number): Cue[] => [
  { id: 'arrowPartLeft', points: [vec(3, 92, -14), vec(16, 92, -14)], strength, on: 'inset' },
  { id: 'arrowPartRight', points: [vec(-3, 92, -14), vec(-16, 92, -14)], strength, on: 'inset' },
];

const reached = (range: number): Pose => partWay(joined, rounded, range);

function hold(atS: number, durationS: number, range: number): Pose {
  const moveS = Math.min(5, durationS * 0.4);
  const parts = ['trunk', 'chest', 'girdle', 'head', 'arms'] as const;
  const strength = during(atS, 0.1, moveS + 0.6);
  const pose = perform(joined, [{ parts, fromS: 0, toS: moveS, to: reached(range) }], atS);
  return { ...pose, cues: [slideCue(strength), ...partCues(strength)] };
}

/** Hands in the lap, joined again after a rest on the thighs; seconds of a rest of 10. */
const rejoinMotions: readonly Motion[] = [
  { parts: ['arms'], fromS: 6, toS: 7.6, to: withArms(sitTall, lowNear) },
  { parts: ['arms'], fromS: 7.4, toS: 8.6, to: joined },
  { parts: ['head'], fromS: 8.2, toS: 9.6, to: joined },
];

/** Come back, rest the hands on the thighs, join them again: `atS` of 10 s. */
function rest(atS: number, range: number): Pose {
  const letGo = perform(reached(range), releaseMotions, atS * 1.25);
  return perform(letGo, rejoinMotions, atS);
}

/** The release for calls: hands low, a small reach, the face to the screen. */
export const discreetReleaseCourse: Course = {
  poseAt: (moment) => {
    if (moment.stage === 'setup') {
      return perform(sitAfter(moment.after?.movement), setupMotions, fitted(moment, 5));
    }
    const { range = 1 } = moment;
    if (moment.stage === 'release') {
      return perform(reached(range), releaseMotions, fitted(moment, 5));
    }
    if (moment.stage === 'rest') return rest(fitted(moment, 10), range);
    return hold(moment.elapsedS, lengthOf(moment, 20), range);
  },
  keyPoses: [
    { name: 'join', label: 'Join hands in the lap', pose: joined },
    { name: 'reach', label: 'Slide ahead and round', pose: rounded, from: joined },
  ],
  views: [seated, seatedBack],
  ownRange: true,
};

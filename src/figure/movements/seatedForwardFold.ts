import type { Arm, Cue, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import { vec } from '../body/vector';
import { seated } from './cameras';
import type { Course, CourseMoment } from './course';
import { fitted, lengthOf } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { partWay } from './partWay';
import { rhomboidReleaseCourse } from './rhomboidRelease';
import { discreetReleaseCourse } from './rhomboidDiscreet';
import { sitOnRests, sitTall } from './seated';

/** Hands lifted off the arm-rests, elbows in behind them. */
const lifted: Arm = {
  wrist: vec(20, 75, 27),
  elbow: vec(0.12, 0.1, -1),
  fingers: vec(-0.1, -0.3, 1),
  palm: vec(0, -1, -0.2),
  curl: 0.25,
  lace: 0,
  carried: 0,
};

/** Palms on the thighs, elbows back between the arm-rests: from here they slide. */
const onThighs: Arm = {
  wrist: vec(14, 59.8, 29),
  elbow: vec(0.02, 0.1, -1),
  fingers: vec(-0.1, -0.12, 1),
  palm: vec(0, -1, -0.1),
  curl: 0.15,
  lace: 0,
  carried: 0,
};

/** Sliding over the knees to their outer side. */
const atKnees: Arm = {
  ...onThighs,
  wrist: vec(21, 57.6, 46),
  elbow: vec(-0.02, 0.15, -1),
  fingers: vec(-0.02, -0.75, 0.6),
  palm: vec(-1, -0.5, -0.3),
  curl: 0.2,
  carried: 0.2,
};

/** Down beside the shins and a little ahead, where both hands are seen; loose, clear of the shoes. */
const hanging: Arm = {
  wrist: vec(22, 27, 46),
  elbow: vec(0.05, 0, -1),
  fingers: vec(-0.03, -1, 0.1),
  palm: vec(-1, 0, -0.25),
  curl: 0.25,
  lace: 0,
  carried: 0.6,
};

/** Folded over the thighs, arms hanging, head heavy. */
const folded: Pose = {
  ...sitTall,
  pelvis: ahead(24),
  lumbar: ahead(30),
  thoracic: ahead(24),
  neck: ahead(20),
  head: ahead(12),
  girdle: bothGirdles(0, 12),
  arms: mirroredArms(hanging),
  felt: 1,
};

const offRests: Pose = { ...sitTall, arms: mirroredArms(lifted) };
const ready: Pose = { ...sitTall, arms: mirroredArms(onThighs) };
const glide: Pose = { ...sitTall, arms: mirroredArms(atKnees) };

/** As far as the range goes, the arms always outside the knees. */
const foldedTo = (range: number): Pose => partWay(glide, folded, range);

/** Seconds that the fold takes. */
const foldS = 4;

const foldCue = (strength: number): Cue => ({
  id: 'arrowFold',
  points: [vec(0, 134, 22), vec(0, 122, 48), vec(0, 98, 65)],
  strength,
});
const rollCue = (strength: number): Cue => ({
  id: 'arrowRoll',
  points: [vec(0, 62, -24), vec(0, 86, -27), vec(0, 110, -22)],
  strength,
});

/** Hinge at the hips, chest toward the thighs, then stay: seconds from the start of the hold. */
function hold(atS: number, durationS: number, range: number): Pose {
  const moveS = Math.min(foldS, durationS * 0.3);
  const k = moveS / foldS;
  const to = foldedTo(range);
  const motions: readonly Motion[] = [
    { parts: ['arms'], fromS: 0, toS: 0.9 * k, to: offRests },
    { parts: ['arms'], fromS: 0.7 * k, toS: 1.7 * k, to: ready },
    { parts: ['trunk'], fromS: 0.5 * k, toS: 3.5 * k, to },
    { parts: ['chest', 'girdle'], fromS: 0.7 * k, toS: 3.8 * k, to },
    { parts: ['arms'], fromS: 1.3 * k, toS: 2.8 * k, to: glide },
    { parts: ['arms'], fromS: 2.3 * k, toS: 4.1 * k, to },
    { parts: ['head'], fromS: 1 * k, toS: 4 * k, to },
  ];
  const pose = perform(sitOnRests, motions, atS);
  return { ...pose, cues: [foldCue(during(atS, 0, moveS * 0.7, 0.5))] };
}

/** Seconds of the roll up; afterwards the figure sits tall. */
export const rollUpS = 7;

const rollMotions: readonly Motion[] = [
  { parts: ['trunk'], fromS: 0, toS: 4, to: sitTall },
  { parts: ['arms'], fromS: 0.2, toS: 2.8, to: glide },
  { parts: ['arms'], fromS: 2.4, toS: 4.4, to: ready },
  { parts: ['arms'], fromS: 4, toS: 5.6, to: sitTall },
  { parts: ['chest'], fromS: 1.6, toS: 5.6, to: sitTall },
  { parts: ['girdle'], fromS: 2.4, toS: 5.8, to: sitTall },
  { parts: ['head'], fromS: 3.6, toS: 6.8, to: sitTall },
];

/** Roll up from the base of the spine, head last; seconds from the start, rests after 7. */
function rollUp(atS: number, range: number): Pose {
  return { ...perform(foldedTo(range), rollMotions, atS), cues: [rollCue(during(atS, 0.2, 6.2))] };
}

/** Seconds of a rest between two holds, the way up included. */
const restS = 15;

/** Roll up, sit, and lay the hands where the next fold begins; seconds into a rest of 15. */
function rest(atS: number, range: number): Pose {
  const motions: readonly Motion[] = [
    { parts: ['arms'], fromS: restS - 3, toS: restS - 1.8, to: offRests },
    { parts: ['arms'], fromS: restS - 2, toS: restS - 0.6, to: sitOnRests },
  ];
  return atS < rollUpS ? rollUp(atS, range) : perform(sitTall, motions, atS);
}

/** Movements whose hold the fold may follow without a pause: they are undone first. */
const undoneFirst: Readonly<Record<string, Course>> = {
  rhomboid_release: rhomboidReleaseCourse,
  rhomboid_release_discreet: discreetReleaseCourse,
};

/** Seconds of the setup, and of what came before being undone in it. */
const setupS = 10;
const undoS = 5.5;

/** Sits on the arm-rests; after a hold of another movement, that is undone before. */
function setup(moment: CourseMoment): Pose {
  const { movement = '', range = moment.range ?? 1 } = moment.after ?? {};
  const before = undoneFirst[movement];
  if (before === undefined) return sitOnRests;
  const atS = fitted(moment, setupS);
  const undo = { stage: 'release', elapsedS: Math.min(atS, undoS), durationS: undoS } as const;
  const motions: readonly Motion[] = [
    { parts: ['arms'], fromS: 6, toS: 7.4, to: offRests },
    { parts: ['arms'], fromS: 7.1, toS: 8.6, to: sitOnRests },
  ];
  return perform(before.poseAt({ ...undo, range }), motions, atS);
}

/** Hinge at the hips, let arms and head hang, breathe; roll up slowly. */
export const seatedForwardFoldCourse: Course = {
  poseAt: (moment) => {
    const { stage, elapsedS, range = 1 } = moment;
    if (stage === 'roll_up' || stage === 'release') return rollUp(elapsedS, range);
    if (stage === 'setup') return setup(moment);
    if (stage === 'rest') return rest(fitted(moment, restS), range);
    return hold(elapsedS, lengthOf(moment, 30), range);
  },
  keyPoses: [
    { name: 'fold', label: 'Fold, arms hang', pose: folded, from: glide },
    { name: 'tall', label: 'Roll up slowly', pose: sitTall },
  ],
  views: [seated],
  ownRange: true,
};

import type { Arm, Cue, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import { vec } from '../body/vector';
import { joinedHands, seated, seatedBack } from './cameras';
import type { Course, CourseMoment } from './course';
import { fitted, lengthOf } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { partWay } from './partWay';
import { sitAfter, sitTall } from './seated';

/** Hands laced before the chest, palms to the body. */
const laced: Arm = {
  wrist: vec(10.2, 90, 38),
  elbow: vec(0.8, -1, -0.2),
  fingers: vec(-0.97, 0.05, 0.22),
  palm: vec(-0.22, 0, -1),
  curl: 0.15,
  lace: 1,
  carried: 0.8,
};
const near: Arm = {
  ...laced,
  wrist: vec(10.6, 88, 36),
  elbow: vec(0.4, -1, -0.5),
  lace: 0,
  curl: 0.1,
};
const rolling: Arm = { ...laced, wrist: vec(10.2, 91, 41), palm: vec(0, -1, 0.15) };
const outward: Arm = {
  ...laced,
  wrist: vec(10.2, 93, 43),
  elbow: vec(1, -0.8, 0),
  fingers: vec(-0.98, 0.04, 0.2),
  palm: vec(0.28, 0, 1),
};
const reaching: Arm = { ...outward, wrist: vec(10, 87, 60), elbow: vec(0.8, -0.6, 0) };

const withArms = (pose: Pose, arm: Arm): Pose => ({ ...pose, arms: mirroredArms(arm) });

/** Hands joined before the chest, palms outward, chin nodded: where the hold begins. */
const joined: Pose = {
  ...withArms(sitTall, outward),
  neck: ahead(5),
  head: ahead(9),
};

/** Hands slid ahead, upper back rounded, blades apart. */
const rounded: Pose = {
  ...withArms(sitTall, reaching),
  pelvis: ahead(-14),
  lumbar: ahead(20),
  thoracic: ahead(45),
  neck: ahead(12),
  head: ahead(2),
  girdle: bothGirdles(6, 26),
  felt: 1,
};

/** Shoulders that are let go of. */
const heavy: Pose = { ...sitTall, girdle: bothGirdles(-4, 2) };

const setupMotions: readonly Motion[] = [
  { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0, toS: 1.3, to: sitTall },
  { parts: ['arms'], fromS: 0.6, toS: 2.2, to: withArms(sitTall, near) },
  { parts: ['arms'], fromS: 1.9, toS: 2.8, to: withArms(sitTall, laced) },
  { parts: ['arms'], fromS: 2.7, toS: 3.5, to: withArms(sitTall, rolling) },
  { parts: ['arms'], fromS: 3.2, toS: 4.2, to: joined },
  { parts: ['head'], fromS: 3.8, toS: 4.9, to: joined },
];

const releaseMotions: readonly Motion[] = [
  { parts: ['arms'], fromS: 0, toS: 2.2, to: withArms(sitTall, outward) },
  { parts: ['trunk', 'chest', 'girdle'], fromS: 0, toS: 2.8, to: sitTall },
  { parts: ['head'], fromS: 0.8, toS: 3.4, to: sitTall },
  { parts: ['arms'], fromS: 2, toS: 2.8, to: withArms(sitTall, rolling) },
  { parts: ['arms'], fromS: 2.6, toS: 3.4, to: withArms(sitTall, near) },
  { parts: ['arms'], fromS: 3.3, toS: 4.9, to: sitTall },
];

const pushCue = (strength: number): Cue => ({
  id: 'arrowPush',
  points: [vec(-14, 101, 46), vec(-14, 100.5, 58), vec(-14, 100, 70)],
  strength,
});
const roundCue = (strength: number): Cue => ({
  id: 'arrowRound',
  points: [vec(0, 100, -13), vec(0, 101, -21), vec(0, 102, -30)],
  strength,
});

/** Seen close up: thumbs over toward the chest and down, palms from below out and up. */
const turnCue = (strength: number): Cue => ({
  id: 'arrowTurn',
  points: [vec(-5, 81, 28), vec(-4, 76, 40), vec(-3, 77, 52), vec(-2, 84, 60)],
  strength,
  on: 'hands',
});

/** Seen from behind: the blades part. */
const partCues = (strength: number): Cue[] => [
  { id: 'arrowPartLeft', points: [vec(3, 92, -14), vec(16, 92, -14)], strength, on: 'inset' },
  { id: 'arrowPartRight', points: [vec(-3, 92, -14), vec(-16, 92, -14)], strength, on: 'inset' },
];

/** Sit tall, join hands, turn the palms out, nod: in 5 s. */
function setup(moment: CourseMoment): Pose {
  const atS = fitted(moment, 5);
  const pose = perform(sitAfter(moment.after?.movement), setupMotions, atS);
  return { ...pose, cues: [turnCue(during(atS, 2.4, 4.6))] };
}

/** Seconds that the slide into the stretch takes. */
const slideS = 5;

/** Slide ahead and round, then stay: seconds from the start of the hold. */
function hold(atS: number, durationS: number, range: number): Pose {
  const moveS = Math.min(slideS, durationS * 0.4);
  const to = partWay(joined, rounded, range);
  const motions: readonly Motion[] = [
    { parts: ['trunk', 'chest', 'girdle'], fromS: 0.2, toS: moveS, to },
    { parts: ['arms'], fromS: 0, toS: moveS, to },
    { parts: ['head'], fromS: 0.4, toS: moveS, to },
  ];
  const pose = perform(joined, motions, atS);
  const strength = during(atS, 0.1, moveS + 0.6);
  return { ...pose, cues: [pushCue(strength), roundCue(strength), ...partCues(strength)] };
}

/** Undo it slowly, hands to the thighs: `atS` of 5 s. */
const release = (atS: number, range: number): Pose =>
  perform(partWay(joined, rounded, range), releaseMotions, atS);

/** Seconds of a rest between two holds, and how much faster than at the end one lets go in it. */
const restS = 10;
const letGoFaster = 1.4;

/** After the hands have rested on the thighs: joined again, in the seconds of a rest. */
const rejoinMotions: readonly Motion[] = [
  { parts: ['girdle'], fromS: 5.8, toS: 6.8, to: sitTall },
  { parts: ['arms'], fromS: 5.9, toS: 7.2, to: withArms(sitTall, near) },
  { parts: ['arms'], fromS: 7, toS: 7.8, to: withArms(sitTall, laced) },
  { parts: ['arms'], fromS: 7.7, toS: 8.5, to: withArms(sitTall, rolling) },
  { parts: ['arms'], fromS: 8.2, toS: 9.1, to: joined },
  { parts: ['head'], fromS: 8.7, toS: 9.8, to: joined },
];

/** Let go, sit with the hands on the thighs and heavy shoulders, join again: `atS` of 10 s. */
function rest(atS: number, range: number): Pose {
  const dropping: Motion = { parts: ['girdle'], fromS: 3, toS: 4.6, to: heavy };
  const letGo = perform(release(atS * letGoFaster, range), [dropping], atS);
  return { ...perform(letGo, rejoinMotions, atS), cues: [turnCue(during(atS, 7.2, 9.4))] };
}

/** Hands joined, palms out, slid ahead while the upper back rounds. */
export const rhomboidReleaseCourse: Course = {
  poseAt: (moment) => {
    if (moment.stage === 'setup') return setup(moment);
    const { range = 1 } = moment;
    if (moment.stage === 'release') return release(fitted(moment, 5), range);
    if (moment.stage === 'rest') return rest(fitted(moment, restS), range);
    return hold(moment.elapsedS, lengthOf(moment, 20), range);
  },
  keyPoses: [
    { name: 'join', label: 'Join hands, palms out', pose: joined },
    { name: 'reach', label: 'Reach and round', pose: rounded, from: joined },
  ],
  views: [seated, seatedBack, joinedHands],
  ownRange: true,
};

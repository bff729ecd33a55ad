import type { Arm, Cue, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import { vec } from '../body/vector';
import { standingBack, standingBehind } from './cameras';
import type { Course, CourseMoment } from './course';
import { fitted, lengthOf } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { partWay } from './partWay';
import { hangArms, standTall } from './standing';

/** On the way back: hands beside and behind the hips. */
const passing: Arm = {
  wrist: vec(25, 88, -12),
  elbow: vec(0.8, 0, -1),
  fingers: vec(-0.25, -1, -0.1),
  palm: vec(-1, 0.2, 0.3),
  curl: 0.25,
  lace: 0,
  carried: 0,
};
/** Fingers linked behind the hips, palms to each other. */
const linked: Arm = {
  wrist: vec(8.6, 86.5, -23),
  elbow: vec(1, 0, -0.4),
  fingers: vec(-0.72, -0.68, -0.1),
  palm: vec(-0.66, 0.7, 0.25),
  curl: 0.15,
  lace: 1,
  carried: 0,
};
const near: Arm = { ...linked, wrist: vec(12, 87, -22), lace: 0 };
/** The same hands, floated a little away from the back. */
const floated: Arm = { ...linked, wrist: vec(8.6, 91, -34), elbow: vec(1, 0.2, -0.2) };

const withArms = (pose: Pose, arm: Arm): Pose => ({ ...pose, arms: mirroredArms(arm) });

const clasped: Pose = withArms(standTall, linked);
/** Blades drawn together, chest open, arms away from the back. */
const opened: Pose = {
  ...withArms(standTall, floated),
  thoracic: ahead(-9),
  head: ahead(4),
  girdle: bothGirdles(2, -24),
  felt: 1,
};

const setupMotions: readonly Motion[] = [
  { parts: ['arms'], fromS: 0.8, toS: 2.4, to: withArms(standTall, passing) },
  { parts: ['arms'], fromS: 2.1, toS: 3.9, to: withArms(standTall, near) },
  { parts: ['arms'], fromS: 3.7, toS: 5.2, to: clasped },
];
const moveMotions = (to: Pose): readonly Motion[] => [
  { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0, toS: 3.2, to },
  { parts: ['arms'], fromS: 0.4, toS: 3.8, to },
];
const releaseMotions: readonly Motion[] = [
  { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0, toS: 2, to: standTall },
  { parts: ['arms'], fromS: 0, toS: 0.9, to: withArms(standTall, near) },
  { parts: ['arms'], fromS: 0.7, toS: 1.9, to: withArms(standTall, passing) },
  { parts: ['arms'], fromS: 1.6, toS: 3, to: standTall },
];

const awayCue = (strength: number): Cue => ({
  id: 'arrowAway',
  points: [vec(4, 74, -34), vec(4, 77, -46), vec(4, 83, -58)],
  strength,
});
/** Seen from behind: the blades come together. */
const togetherCues = (strength: number): Cue[] => [
  { id: 'arrowLeft', points: [vec(19, 134, -14), vec(6, 134, -14)], strength, on: 'inset' },
  { id: 'arrowRight', points: [vec(-19, 134, -14), vec(-6, 134, -14)], strength, on: 'inset' },
];

/** Middle and half size of a shoulder circle in degrees, inside the girdle's range. */
const circle = { elevation: [11, 15], protraction: [0, 21] } as const;
/** Seconds in which the circle grows from rest and goes back to it. */
const growS = 1;

/** The path that the near shoulder takes, as an arrow round it: `way` +1 forward over the top. */
function circleCue(way: 1 | -1, strength: number): Cue {
  const points = Array.from({ length: 9 }, (_, i) => {
    const angle = (way * (i / 8) * 290 - way * 60) * (Math.PI / 180);
    return vec(-30, 138 + 14 * Math.cos(angle), 14 * Math.sin(angle));
  });
  return { id: way === 1 ? 'arrowForward' : 'arrowBackward', points, strength };
}

/** Slow circles of both shoulders, arms hanging: over the top and ahead, or over the top and back. */
function circles(moment: CourseMoment): Pose {
  const { elapsedS, cycleS = 4, direction = 'forward', range = 1 } = moment;
  const wholeS = lengthOf(moment, 4 * cycleS);
  const way = direction === 'forward' ? 1 : -1;
  const size = range * during(elapsedS, 0, wholeS, growS);
  const angle = (elapsedS / cycleS) * 2 * Math.PI;
  const [lift, height] = circle.elevation;
  const [middle, depth] = circle.protraction;
  const protractionDeg = size * (middle + way * depth * Math.sin(angle));
  const pose: Pose = {
    ...standTall,
    girdle: bothGirdles(size * (lift + height * Math.cos(angle)), protractionDeg),
    thoracic: ahead(protractionDeg * 0.3),
    head: ahead(protractionDeg * -0.15),
    cues: [circleCue(way, during(elapsedS, 0.2, wholeS - 0.2, 0.4))],
  };
  return hangArms(pose);
}

function poseAt(moment: CourseMoment): Pose {
  const open = partWay(clasped, opened, moment.range ?? 1);
  switch (moment.stage) {
    case 'setup':
      return perform(standTall, setupMotions, fitted(moment, 6));
    case 'move': {
      const atS = fitted(moment, 4);
      const strength = during(atS, 0.2, 3.8);
      const pose = perform(clasped, moveMotions(open), atS);
      return { ...pose, cues: [awayCue(strength), ...togetherCues(strength)] };
    }
    case 'hold':
    case 'rest':
    case 'switch':
    case 'notice':
      return open;
    case 'cycles':
      return circles(moment);
    case 'release':
    case 'roll_up':
      return perform(open, releaseMotions, fitted(moment, 3));
  }
}

/** Fingers linked behind, blades together, then shoulder circles: the first minute of a session. */
export const warmupCourse: Course = {
  poseAt,
  keyPoses: [
    { name: 'clasp', label: 'Link fingers behind you', pose: clasped },
    { name: 'open', label: 'Blades together, arms away', pose: opened, from: clasped },
    {
      name: 'forward',
      label: 'Circles forward',
      pose: circles({ stage: 'cycles', elapsedS: 5, durationS: 16, direction: 'forward' }),
    },
    {
      name: 'backward',
      label: 'Circles backward',
      pose: circles({ stage: 'cycles', elapsedS: 5, durationS: 16, direction: 'backward' }),
    },
  ],
  views: [standingBehind, standingBack],
  ownRange: true,
};

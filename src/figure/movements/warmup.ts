import type { Arm, Cue, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import type { Vec3 } from '../body/vector';
import { add, vec } from '../body/vector';
import type { View } from '../draw/camera';
import { seatedBack, standingBack } from './cameras';
import { seatedEdge, standingBehind } from './furtherCameras';
import type { Course, CourseMoment } from './course';
import { fitted, lengthOf } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { partWay } from './partWay';
import { sitAtEdge } from './seated';
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
/** The same hands, floated a little away from the back. */
const floated: Arm = { ...linked, wrist: vec(8.6, 91, -34), elbow: vec(1, 0.2, -0.2) };

/** The hands where the arms pass the chair, and where they are linked and floated behind the back. */
interface Hands {
  /** On the way to the back, in order; the last beside each other, not yet linked. */
  readonly way: readonly Arm[];
  readonly linked: Arm;
  readonly floated: Arm;
}

const standingHands: Hands = {
  way: [passing, { ...linked, wrist: vec(12, 87, -22), lace: 0 }],
  linked,
  floated,
};

/** Seated, the hands go over the arm-rests, and stay above the seat and before the backrest. */
const seatedHands: Hands = {
  way: [
    {
      ...passing,
      wrist: vec(33, 77, 27),
      elbow: vec(0.7, -0.4, -0.9),
      fingers: vec(-0.1, -0.5, 0.8),
      palm: vec(-0.3, -1, 0),
    },
    {
      ...passing,
      wrist: vec(32, 75, 4),
      elbow: vec(0.7, -0.3, -1),
      fingers: vec(-0.5, -0.6, -0.5),
    },
    { ...linked, wrist: vec(12, 66, 0), lace: 0 },
  ],
  linked: { ...linked, wrist: vec(8.6, 65.5, -0.5) },
  floated: { ...linked, wrist: vec(8.6, 68, -7.5), elbow: vec(1, 0.2, -0.2) },
};

/** How the warm-up is done: from which pose, with what the hands do, and from where it is seen. */
interface Version {
  readonly base: Pose;
  readonly hands: Hands;
  /** From the standing body to this one, cm. */
  readonly shift: Vec3;
  /** Arms hang and go where their shoulders go; else the hands stay where they rest. */
  readonly hanging: boolean;
  readonly views: readonly View[];
}

const onFeet: Version = {
  base: standTall,
  hands: standingHands,
  shift: vec(0, 0, 0),
  hanging: true,
  views: [standingBehind, standingBack],
};

const onChair: Version = {
  base: sitAtEdge,
  hands: seatedHands,
  shift: vec(0, sitAtEdge.hips.y - standTall.hips.y, sitAtEdge.hips.z),
  hanging: false,
  views: [
    seatedEdge,
    { ...seatedBack, target: add(seatedBack.target, vec(0, 0, sitAtEdge.hips.z)) },
  ],
};

const withArms = (pose: Pose, arm: Arm): Pose => ({ ...pose, arms: mirroredArms(arm) });

/** Goes through the places of the arms one after another, so that each leads over into the next. */
function armsAlong(poses: readonly Pose[], fromS: number, toS: number): readonly Motion[] {
  const stepS = (toS - fromS) / poses.length;
  return poses.map((to, i) => ({
    parts: ['arms'],
    fromS: fromS + i * stepS - (i === 0 ? 0 : 0.2),
    toS: fromS + (i + 1) * stepS + 0.1,
    to,
  }));
}

/** Middle and half size of a shoulder circle in degrees, inside the girdle's range. */
const circle = { elevation: [11, 15], protraction: [0, 21] } as const;
/** Seconds in which the circle grows from rest and goes back to it. */
const growS = 1;

function courseOf({ base, hands, shift, hanging, views }: Version): Course {
  const clasped: Pose = withArms(base, hands.linked);
  /** Blades drawn together, chest open, arms away from the back. */
  const opened: Pose = {
    ...withArms(base, hands.floated),
    thoracic: ahead(-9),
    head: ahead(4),
    girdle: bothGirdles(2, -24),
    felt: 1,
  };
  const way = hands.way.map((arm) => withArms(base, arm));
  const setupMotions = armsAlong([...way, clasped], 0.7, 5.2);
  const moveMotions = (to: Pose): readonly Motion[] => [
    { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0, toS: 3.2, to },
    { parts: ['arms'], fromS: 0.4, toS: 3.8, to },
  ];
  const releaseMotions: readonly Motion[] = [
    { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0, toS: 2, to: base },
    ...armsAlong([...[...way].reverse(), base], 0, 2.9),
  ];
  const shifted = (points: readonly Vec3[]) => points.map((point) => add(point, shift));
  const from = hanging ? vec(0, 0, 0) : vec(0, 22, 22);

  const awayCue = (strength: number): Cue => ({
    id: 'arrowAway',
    points: shifted([vec(4, 74, -34), vec(4, 77, -46), vec(4, 83, -58)]).map((p) => add(p, from)),
    strength,
  });
  /** Seen from behind: the blades come together. */
  const togetherCues = (strength: number): Cue[] => [
    {
      ...{ id: 'arrowLeft', strength, on: 'inset' },
      points: shifted([vec(19, 134, -14), vec(6, 134, -14)]),
    },
    {
      ...{ id: 'arrowRight', strength, on: 'inset' },
      points: shifted([vec(-19, 134, -14), vec(-6, 134, -14)]),
    },
  ];

  /** The path that the near shoulder takes, as an arrow round it: `way` +1 forward over the top. */
  function circleCue(way: 1 | -1, strength: number): Cue {
    const points = Array.from({ length: 9 }, (_, i) => {
      const angle = (way * (i / 8) * 290 - way * 60) * (Math.PI / 180);
      return vec(-30, 138 + 14 * Math.cos(angle), 14 * Math.sin(angle));
    });
    const id = way === 1 ? 'arrowForward' : 'arrowBackward';
    return { id, points: shifted(points), strength };
  }

  /** Slow circles of both shoulders: over the top and ahead, or over the top and back. */
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
      ...base,
      girdle: bothGirdles(size * (lift + height * Math.cos(angle)), protractionDeg),
      thoracic: ahead(protractionDeg * 0.3),
      head: ahead(protractionDeg * -0.15),
      cues: [circleCue(way, during(elapsedS, 0.2, wholeS - 0.2, 0.4))],
    };
    return hanging ? hangArms(pose) : pose;
  }

  function poseAt(moment: CourseMoment): Pose {
    const open = partWay(clasped, opened, moment.range ?? 1);
    switch (moment.stage) {
      case 'setup':
        return perform(base, setupMotions, fitted(moment, 6));
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

  const circling = { stage: 'cycles', elapsedS: 5, durationS: 16 } as const;
  return {
    poseAt,
    keyPoses: [
      { name: 'clasp', label: 'Link fingers behind you', pose: clasped },
      { name: 'open', label: 'Blades together, arms away', pose: opened, from: clasped },
      {
        name: 'forward',
        label: 'Circles forward',
        pose: circles({ ...circling, direction: 'forward' }),
      },
      {
        name: 'backward',
        label: 'Circles backward',
        pose: circles({ ...circling, direction: 'backward' }),
      },
    ],
    views,
    ownRange: true,
  };
}

/** Fingers linked behind, blades together, then shoulder circles: the first minute of a session. */
export const warmupCourse = courseOf(onFeet);

/** The same near the front edge of a chair. */
export const seatedWarmupCourse = courseOf(onChair);

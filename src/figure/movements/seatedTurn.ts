import type { Arm, Cue, Pose } from '../body/pose';
import { mirrorPose } from '../body/pose';
import { vec } from '../body/vector';
import { seatedBack } from './cameras';
import { seatedTurning } from './furtherCameras';
import type { Course, CourseMoment } from './course';
import { fitted, lengthOf } from './course';
import type { Motion } from './motion';
import { during, ease, perform } from './motion';
import { sitEasy, sitTall } from './seated';
import { armsWithChest } from './withChest';

/** The left hand on the right shoulder, its forearm close to the chest. */
const leftArm: Arm = {
  wrist: vec(-7.5, 94, 13.2),
  elbow: vec(0.45, -0.85, 0.32),
  fingers: vec(-0.86, 0.24, -0.45),
  palm: vec(-0.35, -0.15, -0.92),
  curl: 0.16,
  lace: 0,
  carried: 0.9,
};

/** The right hand on the left shoulder, over the other arm. */
const rightArm: Arm = {
  ...leftArm,
  wrist: vec(7, 89.5, 21.6),
  elbow: vec(-0.5, -0.66, 0.66),
  fingers: vec(0.8, 0.32, -0.5),
  palm: vec(0.35, -0.1, -0.93),
};

/** Sitting tall, arms crossed, a hand on each shoulder. */
const crossed: Pose = { ...sitTall, arms: { left: leftArm, right: rightArm } };

/** On the way there: the hands before the chest, each still on its own side. */
const lifting: Pose = {
  ...sitTall,
  arms: {
    left: { ...leftArm, wrist: vec(5, 82, 26), elbow: vec(0.7, -0.7, -0.1) },
    right: { ...rightArm, wrist: vec(-8, 86, 37), elbow: vec(-0.7, -0.7, -0.1) },
  },
};

/**
 * How far the trunk turns, degrees: an easy two thirds of the 45 that trunks turn (AAOS, Greene &
 * Heckman 1994), most of it in the chest, as spines turn (White & Panjabi 1990: lumbar levels 1-3
 * each, thoracic ones 4-9), and the head a little farther than the chest.
 */
const turnDeg = { lumbar: 4, thoracic: 29, neck: 9, head: 5 } as const;

/** The chest turned to the right by a share of its way, arms and head with it. */
function turnedRight(share: number): Pose {
  const twist = (deg: number) => -deg * share;
  const trunk: Pose = {
    ...crossed,
    lumbar: { ...crossed.lumbar, twistDeg: twist(turnDeg.lumbar) },
    thoracic: { ...crossed.thoracic, twistDeg: twist(turnDeg.thoracic) },
    neck: { ...crossed.neck, twistDeg: twist(turnDeg.neck) },
    head: { ...crossed.head, twistDeg: twist(turnDeg.head) },
    felt: share,
  };
  return { ...trunk, arms: armsWithChest(crossed, trunk) };
}

/** The same to the left: the trunk in a mirror, and the arms crossed as they are. */
function turnedLeft(share: number): Pose {
  const trunk: Pose = { ...mirrorPose(turnedRight(share)), legs: crossed.legs };
  return { ...trunk, arms: armsWithChest(crossed, { ...trunk, arms: crossed.arms }) };
}

const turned = (side: 'left' | 'right', share: number): Pose =>
  side === 'left' ? turnedLeft(share) : turnedRight(share);

/** An arc before the chest, from one angle to another: 0 = ahead, + to the side of the turn. */
function arcCue(id: string, side: 'left' | 'right', [from, to]: Span, strength: number): Cue {
  const way = side === 'left' ? 1 : -1;
  const points = Array.from({ length: 6 }, (_, i) => {
    const angle = (way * (from + ((to - from) * i) / 5) * Math.PI) / 180;
    return vec(Math.sin(angle) * 39, 71, Math.cos(angle) * 39 - 2);
  });
  return { id, points, strength };
}

type Span = readonly [number, number];
const out: Span = [2, 72];
const home: Span = [72, 2];

/** Shares of a turn: 4 s there, 2 s pause, 4 s back in 10 s. */
const turnShare = 0.4;
const returnFrom = 0.6;

function turning(share: number, side: 'left' | 'right', range: number): Pose {
  const u =
    share < returnFrom ? ease(share / turnShare) : 1 - ease((share - returnFrom) / turnShare);
  const edge = 0.05;
  return {
    ...turned(side, u * range),
    cues: [
      arcCue('arrowOpen', side, out, during(share, 0, turnShare, edge)),
      arcCue('arrowReturn', side, home, during(share, returnFrom, 1, edge)),
    ],
  };
}

const setupMotions: readonly Motion[] = [
  { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0.4, toS: 3, to: sitTall },
  { parts: ['arms'], fromS: 2.4, toS: 5, to: lifting },
  { parts: ['arms'], fromS: 4.7, toS: 7, to: crossed },
];

const releaseMotions: readonly Motion[] = [
  { parts: ['arms'], fromS: 0, toS: 2, to: lifting },
  { parts: ['arms'], fromS: 1.7, toS: 4.4, to: sitTall },
];

/** Sits tall, arms crossed, and toward the end an arrow says to which side it goes next. */
function changeSides(moment: CourseMoment): Pose {
  const lastS = lengthOf(moment, 10);
  const next = during(moment.elapsedS, lastS * 0.4, lastS - 0.3, 0.6);
  return { ...crossed, cues: [arcCue('arrowOpen', moment.side ?? 'left', out, next)] };
}

function poseAt(moment: CourseMoment): Pose {
  const { stage, elapsedS, cycleS = 10, side = 'right', range = 1 } = moment;
  switch (stage) {
    case 'setup':
      return perform(sitEasy, setupMotions, fitted(moment, 10));
    case 'cycles':
      return turning((elapsedS % cycleS) / cycleS, side, range);
    case 'switch':
      return changeSides(moment);
    case 'release':
    case 'roll_up':
      return perform(crossed, releaseMotions, fitted(moment, 5));
    case 'move':
    case 'hold':
    case 'rest':
    case 'notice':
      return crossed;
  }
}

/** Arms crossed on the chair, the chest turns to one side and comes back. */
export const seatedTurnCourse: Course = {
  poseAt,
  keyPoses: [
    { name: 'closed', label: 'Sit tall, arms crossed', pose: crossed },
    { name: 'turned', label: 'Turn the chest', pose: turned('right', 1), from: crossed },
  ],
  views: [seatedTurning, seatedBack],
  ownRange: true,
};

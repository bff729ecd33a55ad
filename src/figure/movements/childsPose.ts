import type { Arm, Cue, Pose } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import { vec } from '../body/vector';
import { mat } from '../props/mat';
import { kneeling } from './cameras';
import type { Course } from './course';
import { fitted } from './course';
import { kneelingLegs, kneelUpright, sitOnHeels, thighSlope } from './kneeling';
import type { Motion } from './motion';
import { during, ease, perform } from './motion';
import { partWay } from './partWay';

/** Where the hands come down and how far they walk, cm ahead; the height of a planted wrist. */
const walk = { near: 43, far: 72.6, steps: 3, liftCm: 4.5, wristHeight: mat.top + 2.5 } as const;

/** A palm flat on the mat, shoulder-width, fingers ahead. */
const palmDown: Arm = {
  wrist: vec(17, walk.wristHeight, walk.far),
  elbow: vec(0.8, 0.1, -0.6),
  fingers: vec(0, -0.05, 1),
  palm: vec(0, -1, -0.04),
  curl: 0.02,
  lace: 0,
  carried: 0,
  flat: 0.95,
};

/** Leaning ahead so that the hands come to the floor. */
const leaning: Pose = {
  ...sitOnHeels,
  pelvis: ahead(44),
  lumbar: ahead(22),
  thoracic: ahead(16),
  neck: ahead(-4),
  head: ahead(4),
  girdle: bothGirdles(2, 12),
  arms: mirroredArms({ ...palmDown, wrist: vec(17, walk.wristHeight, walk.near) }),
};

/** Folded over the thighs, arms long with soft elbows, forehead on the floor. */
const folded: Pose = {
  ...sitOnHeels,
  pelvis: ahead(59),
  lumbar: ahead(40),
  thoracic: ahead(34),
  neck: ahead(-12),
  head: ahead(-9),
  girdle: bothGirdles(24, 26),
  arms: mirroredArms(palmDown),
  felt: 1,
};

/** Seconds of the fold from the heels, and when in it the hands take their steps. */
const foldS = 7.4;
const landFromS = 1;
const walkFromS = 2;
const stepS = 0.72;

/** Folded as far as the range goes: the hands walk less far, and stay on the mat. */
const foldedTo = (range: number): Pose => partWay(leaning, folded, range);

/** One arm on its way out: its hand lifts a little at each of its steps. */
function walkingArm(first: number, atS: number, range: number): Arm {
  let taken = 0;
  // Before the first step the hand comes down on the mat from above.
  let lift = walk.liftCm * (1 - ease((atS - landFromS) / (walkFromS - landFromS)));
  for (let step = 0; step < walk.steps; step += 1) {
    const u = ease((atS - walkFromS) / stepS - first - 2 * step);
    taken += u / walk.steps;
    lift += 4 * u * (1 - u) * walk.liftCm;
  }
  const z = walk.near + (walk.far - walk.near) * taken * range;
  return { ...palmDown, wrist: vec(palmDown.wrist.x, walk.wristHeight + lift, z) };
}

/** Both arms on their way out, the right hand first. */
function walking(atS: number, range: number): Pose {
  const right = mirroredArms(walkingArm(0, atS, range)).right;
  return { ...leaning, arms: { left: walkingArm(1, atS, range), right } };
}

const walkEndS = walkFromS + 2 * walk.steps * stepS;

const sitCue = (strength: number): Cue => ({
  id: 'arrowSit',
  points: [vec(0, 66, -20), vec(0, 48, -38), vec(0, 28, -50)],
  strength,
});
const walkCue = (strength: number): Cue => ({
  id: 'arrowWalk',
  points: [vec(-33, 2, 58), vec(-33, 2, 76), vec(-33, 2, 94)],
  strength,
});
const backCue = (strength: number): Cue => ({
  id: 'arrowWalkBack',
  points: [vec(-33, 2, 94), vec(-33, 2, 76), vec(-33, 2, 58)],
  strength,
});

const cuesOf = (sit: number, out: number, back: number): Cue[] => [
  sitCue(sit),
  walkCue(out),
  backCue(back),
];

/** From the heels to the folded pose: `atS` of 7.4 s; played backwards it comes up again. */
function fold(atS: number, range = 1): Pose {
  const to = foldedTo(range);
  const motions: readonly Motion[] = [
    { parts: ['trunk', 'chest', 'girdle', 'head'], fromS: 0, toS: 2.4, to: leaning },
    { parts: ['arms'], fromS: 0.2, toS: walkFromS, to: walking(atS, range) },
    { parts: ['trunk', 'chest', 'girdle'], fromS: 2, toS: 7.1, to },
    { parts: ['head'], fromS: 3, toS: foldS, to },
  ];
  return perform(sitOnHeels, motions, atS);
}

/** How strongly the walk is pointed out in the fold. */
const walkingCue = (atS: number) => during(atS, walkFromS - 0.5, walkEndS + 0.4);

/** Sit back, hands down, walk them out, forehead down: `atS` of 10 s. */
function setup(atS: number, range: number): Pose {
  const sitS = 2.2;
  const sat = ease((atS - 0.2) / (sitS - 0.2));
  const slope = thighSlope.upright + (thighSlope.sitting - thighSlope.upright) * sat;
  const cues = cuesOf(during(atS, 0, sitS), walkingCue(atS - sitS), 0);
  if (atS >= sitS) return { ...fold(atS - sitS, range), cues };
  const motions: readonly Motion[] = [
    { parts: ['arms', 'chest'], fromS: 0.2, toS: sitS, to: sitOnHeels },
  ];
  return { ...perform(kneelUpright, motions, atS), ...kneelingLegs(slope), cues };
}

/** Seconds in which the fold is undone, and a rest's quiet seconds on the heels. */
const riseS = 5;
const restS = 15;

/** Walk the hands back and come up to the heels: `atS` of 5 s. */
function release(atS: number, range: number): Pose {
  const undone = foldS * (1 - Math.min(1, atS / riseS));
  return { ...fold(undone, range), cues: cuesOf(0, 0, walkingCue(undone)) };
}

/** Come up to the heels, wait, and go down again: `atS` of 15 s. */
function rest(atS: number, range: number): Pose {
  const downFromS = restS - foldS;
  if (atS < downFromS) return release(atS, range);
  return { ...fold(atS - downFromS, range), cues: cuesOf(0, walkingCue(atS - downFromS), 0) };
}

/** Kneel, sit back, walk the hands away, let the forehead rest and breathe. */
export const childsPoseCourse: Course = {
  poseAt: (moment) => {
    const { stage, range = 1 } = moment;
    if (stage === 'setup') return setup(fitted(moment, 10), range);
    if (stage === 'rest') return rest(fitted(moment, restS), range);
    if (stage === 'release') return release(fitted(moment, riseS), range);
    return foldedTo(range);
  },
  keyPoses: [
    { name: 'sit', label: 'Kneel, sit back', pose: sitOnHeels },
    { name: 'walk', label: 'Walk the hands out', pose: fold(walkFromS + 2.2 * stepS) },
    { name: 'rest', label: 'Forehead down, breathe', pose: folded, from: leaning },
  ],
  views: [kneeling],
  ownRange: true,
};

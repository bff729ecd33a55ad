import type { Arm, Cue, Pose, PropName } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import { vec } from '../body/vector';
import { mat } from '../props/mat';
import { kneeling } from './furtherCameras';
import type { Course, CourseMoment } from './course';
import { fitted } from './course';
import { kneelingLegs, kneelUpright, sitOnCushion, sitOnHeels, thighSlope } from './kneeling';
import type { Motion } from './motion';
import { during, ease, perform } from './motion';
import { partWay } from './partWay';

/** How the hands walk: steps of each, how high they lift, the height of a planted wrist, cm. */
const walk = { steps: 3, liftCm: 4.5, wristHeight: mat.top + 2.5 } as const;

/** A palm flat on the mat, shoulder-width, fingers ahead; it lies where the walk has come to. */
const palmDown: Arm = {
  wrist: vec(17, walk.wristHeight, 0),
  elbow: vec(0.8, 0.1, -0.6),
  fingers: vec(0, -0.05, 1),
  palm: vec(0, -1, -0.04),
  curl: 0.02,
  lace: 0,
  carried: 0,
  flat: 0.95,
};

const palmsAt = (z: number) =>
  mirroredArms({ ...palmDown, wrist: vec(palmDown.wrist.x, walk.wristHeight, z) });

/** One way to do it: how the person sits, where the hands come down and walk to, how deep it goes. */
interface Version {
  readonly slopeDeg: number;
  readonly sit: Pose;
  readonly leaning: Pose;
  readonly folded: Pose;
  /** Share of the fold at its full range. */
  readonly deepest: number;
  readonly props: (range: number) => readonly PropName[];
}

/** Leaning ahead so that the hands come to the floor. */
const leaning: Pose = {
  ...sitOnHeels,
  pelvis: ahead(44),
  lumbar: ahead(22),
  thoracic: ahead(16),
  neck: ahead(-4),
  head: ahead(4),
  girdle: bothGirdles(2, 12),
  arms: palmsAt(43),
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
  arms: palmsAt(72.6),
  felt: 1,
};

/** Where the forehead stays off the mat, a towel comes up to it. */
const towelBelow = 0.97;

const onHeels: Version = {
  slopeDeg: thighSlope.sitting,
  sit: sitOnHeels,
  leaning,
  folded,
  deepest: 1,
  props: (range) => (range < towelBelow ? ['mat', 'towelThick'] : ['mat']),
};

/** With a cushion between calves and thighs the hips stay higher, and the pelvis tips farther. */
const seatOnCushion: Pick<Pose, 'hips' | 'legs'> = kneelingLegs(thighSlope.cushioned);
const onCushion: Version = {
  ...onHeels,
  slopeDeg: thighSlope.cushioned,
  sit: sitOnCushion,
  leaning: { ...leaning, ...seatOnCushion, pelvis: ahead(51), arms: palmsAt(46) },
  folded: { ...folded, ...seatOnCushion, pelvis: ahead(67.3), arms: palmsAt(74.5) },
  props: (range) => [...onHeels.props(range), 'cushion'],
};

/** On a folded towel the forehead comes to rest earlier, and so does the chest. */
const onTowel: Version = {
  ...onHeels,
  folded: { ...folded, arms: palmsAt(76) },
  deepest: 0.885,
  props: (range) => ['mat', range < towelBelow ? 'towelThick' : 'towel'],
};

/** Seconds of the fold from the heels, and when in it the hands take their steps. */
const foldS = 7.4;
const landFromS = 1;
const walkFromS = 2;
const stepS = 0.72;
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

/** How strongly the walk is pointed out in the fold. */
const walkingCue = (atS: number) => during(atS, walkFromS - 0.5, walkEndS + 0.4);

/** Seconds in which the fold is undone, and a rest's quiet seconds on the heels. */
const riseS = 5;
const restS = 15;

function courseOf(version: Version): Course {
  const { sit, leaning, folded, slopeDeg, deepest } = version;

  /** Folded as far as the range goes: the hands walk less far, and stay on the mat. */
  const foldedTo = (range: number): Pose => partWay(leaning, folded, Math.min(range, deepest));

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
    const near = leaning.arms.left.wrist.z;
    const z = near + (foldedTo(range).arms.left.wrist.z - near) * taken;
    return { ...palmDown, wrist: vec(palmDown.wrist.x, walk.wristHeight + lift, z) };
  }

  /** Both arms on their way out, the right hand first. */
  function walking(atS: number, range: number): Pose {
    const right = mirroredArms(walkingArm(0, atS, range)).right;
    return { ...leaning, arms: { left: walkingArm(1, atS, range), right } };
  }

  /** From the heels to the folded pose: `atS` of 7.4 s; played backwards it comes up again. */
  function fold(atS: number, range = 1): Pose {
    const to = foldedTo(range);
    const motions: readonly Motion[] = [
      { parts: ['trunk', 'chest', 'girdle', 'head'], fromS: 0, toS: 2.4, to: leaning },
      { parts: ['arms'], fromS: 0.2, toS: walkFromS, to: walking(atS, range) },
      { parts: ['trunk', 'chest', 'girdle'], fromS: 2, toS: 7.1, to },
      { parts: ['head'], fromS: 3, toS: foldS, to },
    ];
    return perform(sit, motions, atS);
  }

  /** Sit back, hands down, walk them out, forehead down: `atS` of 10 s. */
  function setup(atS: number, range: number): Pose {
    const sitS = 2.2;
    const sat = ease((atS - 0.2) / (sitS - 0.2));
    const slope = thighSlope.upright + (slopeDeg - thighSlope.upright) * sat;
    const cues = cuesOf(during(atS, 0, sitS), walkingCue(atS - sitS), 0);
    if (atS >= sitS) return { ...fold(atS - sitS, range), cues };
    const motions: readonly Motion[] = [
      { parts: ['arms', 'chest'], fromS: 0.2, toS: sitS, to: sit },
    ];
    return { ...perform(kneelUpright, motions, atS), ...kneelingLegs(slope), cues };
  }

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

  function bodyAt(moment: CourseMoment, range: number): Pose {
    switch (moment.stage) {
      case 'setup':
        return setup(fitted(moment, 10), range);
      case 'rest':
        return rest(fitted(moment, restS), range);
      case 'release':
      case 'roll_up':
        return release(fitted(moment, riseS), range);
      case 'hold':
      case 'move':
      case 'cycles':
      case 'switch':
      case 'notice':
        return foldedTo(range);
    }
  }

  const withProps = (pose: Pose, range = 1): Pose => ({ ...pose, props: version.props(range) });
  const still = (name: string, label: string, pose: Pose) => ({
    name,
    label,
    pose: withProps(pose),
  });
  return {
    poseAt: (moment) => {
      const { range = 1 } = moment;
      return withProps(bodyAt(moment, range), range);
    },
    keyPoses: [
      still('sit', 'Kneel, sit back', sit),
      still('walk', 'Walk the hands out', fold(walkFromS + 2.2 * stepS)),
      { ...still('rest', 'Forehead down, breathe', foldedTo(1)), from: leaning },
    ],
    views: [kneeling],
    ownRange: true,
  };
}

/** Kneel, sit back, walk the hands away, let the forehead rest and breathe. */
export const childsPoseCourse = courseOf(onHeels);

/** The same with a cushion between calves and thighs, for knees that do not bend so far. */
export const cushionedChildsPoseCourse = courseOf(onCushion);

/** The same with a folded towel under the forehead, where it does not reach the mat. */
export const towelChildsPoseCourse = courseOf(onTowel);

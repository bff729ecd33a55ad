import type { Cue, Pose } from '../body/pose';
import { ahead, bothGirdles } from '../body/pose';
import type { Vec3 } from '../body/vector';
import { add, mirror, vec } from '../body/vector';
import type { View } from '../draw/camera';
import { risen, seated, seatedBack, standingBack, standingUpper } from './cameras';
import type { Course } from './course';
import { fitted } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { sitHandsLifted, sitOnRests, sitTall } from './seated';
import { hangArms, rise, sitDown, standBeforeChair, standTall } from './standing';

/** The four directions in the order of a cycle. */
type Direction = 'lift' | 'back' | 'down' | 'forward';

/** Bending of girdle, chest, neck and head in one direction, degrees: the gaze stays level. */
interface Range {
  readonly elevationDeg: number;
  readonly protractionDeg: number;
  readonly chestDeg: number;
  readonly neckDeg: number;
  readonly headDeg: number;
}

/** The full easy range: toward the ears, straight back, down, and rounded ahead. */
const fullRange: Readonly<Record<Direction, Range>> = {
  lift: { elevationDeg: 33, protractionDeg: 3, chestDeg: 0, neckDeg: 0, headDeg: 0 },
  back: { elevationDeg: 12, protractionDeg: -28, chestDeg: -13, neckDeg: 6, headDeg: 7 },
  down: { elevationDeg: -9, protractionDeg: -8, chestDeg: -3, neckDeg: 0, headDeg: 3 },
  forward: { elevationDeg: 0, protractionDeg: 30, chestDeg: 14, neckDeg: -10, headDeg: -4 },
};

/** How the four directions are done: from which pose, how far, and where arrows go. */
interface Version {
  readonly base: Pose;
  /** 1 = the full range. */
  readonly share: number;
  /** How much higher than on the chair the shoulders are, cm. */
  readonly upCm: number;
  /** Arms hang from the shoulders, and go where they go. */
  readonly hanging: boolean;
}

/** Seated, hands on the arm-rests, a quarter less of the range. */
const onChair: Version = { base: sitOnRests, share: 0.75, upCm: 0, hanging: false };
const onFeet: Version = {
  base: standTall,
  share: 1,
  upCm: standTall.hips.y - sitOnRests.hips.y,
  hanging: true,
};

function poseIn({ base, share }: Version, direction: Direction): Pose {
  const { elevationDeg, protractionDeg, chestDeg, neckDeg, headDeg } = fullRange[direction];
  return {
    ...base,
    girdle: bothGirdles(elevationDeg * share, protractionDeg * share),
    thoracic: ahead(chestDeg * share),
    neck: ahead(base.neck.aheadDeg + neckDeg * share),
    head: ahead(base.head.aheadDeg + headDeg * share),
    felt: 1,
  };
}

const order: readonly Direction[] = ['lift', 'back', 'down', 'forward'];

/** Path of each direction's arrow in the plane of the shoulders' motion (y, z), cm. */
const arrowPaths: Readonly<Record<Direction, readonly (readonly [number, number])[]>> = {
  lift: [
    [97, 0],
    [106, 0],
    [118, 0],
  ],
  back: [
    [96, -2],
    [96, -14],
    [96, -28],
  ],
  down: [
    [116, 0],
    [106, 0],
    [94, 0],
  ],
  forward: [
    [95, 0],
    [95, 10],
    [95, 22],
  ],
};

/** How far to the side the arrows stand: on the near shoulder, and clear of the far one, cm. */
const arrowSideCm = { near: -26, far: 33 } as const;

/** What the left blade does in each direction, seen from behind, cm. */
const bladePaths: Readonly<Record<Direction, readonly Vec3[]>> = {
  lift: [vec(11, 86, -14), vec(11, 102, -14)],
  back: [vec(20, 94, -14), vec(6, 94, -14)],
  down: [vec(11, 102, -14), vec(11, 86, -14)],
  forward: [vec(5, 94, -14), vec(19, 94, -14)],
};

function cuesFor({ upCm }: Version, direction: Direction, strength: number): Cue[] {
  // Seen from above, a level arrow beyond the far shoulder must stand lower to touch it.
  const drop = direction === 'forward' ? 5 : 0;
  const beside = (x: number) =>
    arrowPaths[direction].map(([y, z]) => vec(x, (x > 0 ? y - drop : y) + upCm, z));
  const blade = bladePaths[direction].map(({ x, y, z }) => vec(x, y + upCm, z));
  return [
    { id: 'arrowNear', points: beside(arrowSideCm.near), strength },
    // Backward, the far shoulder's arrow would cross the throat: the near one speaks for both.
    ...(direction === 'back'
      ? []
      : [{ id: 'arrowFar', points: beside(arrowSideCm.far), strength }]),
    { id: 'arrowBladeLeft', points: blade, strength, on: 'inset' },
    { id: 'arrowBladeRight', points: blade.map(mirror), strength, on: 'inset' },
  ];
}

const wholeTrunk = ['trunk', 'chest', 'head', 'girdle'] as const;

const setupMotions: readonly Motion[] = [
  { parts: wholeTrunk, fromS: 0.2, toS: 2.6, to: sitOnRests },
  { parts: ['arms'], fromS: 0.2, toS: 1.6, to: sitHandsLifted },
  { parts: ['arms'], fromS: 1.3, toS: 2.7, to: sitOnRests },
];

/** Hands from the thighs to the arm-rests: `atS` of 3 s. */
const setup = (atS: number): Pose => perform(sitTall, setupMotions, atS);

/** Cycles of lift, back, down, forward; the first starts from rest. Seconds into the stage. */
function cycle(version: Version, atS: number, cycleS: number): Pose {
  const phaseS = cycleS / order.length;
  const phase = Math.max(0, Math.ceil(atS / phaseS) - 1);
  const direction = order[phase % order.length] ?? 'lift';
  const before = order[(phase + order.length - 1) % order.length] ?? 'forward';
  const start = phase === 0 ? version.base : poseIn(version, before);
  const intoS = atS - phase * phaseS;
  const to = poseIn(version, direction);
  const motion = { parts: wholeTrunk, fromS: 0, toS: phaseS * 0.88, to };
  const strength = during(intoS, 0, phaseS, Math.min(0.3, phaseS * 0.15));
  return { ...perform(start, [motion], intoS), cues: cuesFor(version, direction, strength) };
}

/** The shoulders settle: `atS` of 3 s. */
const release = (version: Version, atS: number): Pose => {
  const motion = { parts: wholeTrunk, fromS: 0, toS: 2.4, to: version.base };
  return perform(poseIn(version, 'forward'), [motion], atS);
};

function courseOf(version: Version, setup: Course['poseAt'], views: readonly View[]): Course {
  const hang = (pose: Pose) => (version.hanging ? hangArms(pose) : pose);
  const still = (name: Direction, label: string) => ({
    name,
    label,
    pose: hang(poseIn(version, name)),
    from: hang(version.base),
  });
  return {
    poseAt: (moment) => {
      const ranged = { ...version, share: version.share * (moment.range ?? 1) };
      if (moment.stage === 'setup') return setup(moment);
      if (moment.stage === 'release') return hang(release(ranged, fitted(moment, 3)));
      return hang(cycle(ranged, moment.elapsedS, moment.cycleS ?? 8));
    },
    keyPoses: [
      still('lift', 'Lift'),
      still('back', 'Back'),
      still('down', 'Down'),
      still('forward', 'Forward'),
    ],
    views,
    ownRange: true,
  };
}

/** The chair version: hands on the arm-rests, three quarters of the range. */
export const seatedShouldersCourse = courseOf(onChair, (moment) => setup(fitted(moment, 3)), [
  seated,
  seatedBack,
]);

/** Standing, arms hanging. */
export const shouldersCourse = courseOf(onFeet, () => standTall, [standingUpper, standingBack]);

/** Seconds in which the shoulders settle before one sits down. */
const settleS = 0.7;

const fromChair: Version = { ...onFeet, base: standBeforeChair };
const standingDirections = courseOf(fromChair, (moment) => rise(fitted(moment, 3)), [
  risen,
  { ...standingBack, target: add(standingBack.target, vec(0, 0, standBeforeChair.hips.z)) },
]);

/** Up from the chair, the four directions standing, and down again: within a reset at the desk. */
export const risenShouldersCourse: Course = {
  ...standingDirections,
  poseAt: (moment) => {
    if (moment.stage !== 'release') return standingDirections.poseAt(moment);
    const atS = fitted(moment, 3);
    if (atS > settleS) return sitDown(((atS - settleS) / (3 - settleS)) * 2.4);
    return standingDirections.poseAt({ ...moment, elapsedS: (atS / settleS) * 3, durationS: 3 });
  },
};

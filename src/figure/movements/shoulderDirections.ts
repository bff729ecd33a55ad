import type { Cue, Pose } from '../body/pose';
import { ahead, bothGirdles } from '../body/pose';
import type { Vec3 } from '../body/vector';
import { mirror, vec } from '../body/vector';
import { seated, seatedBack } from './cameras';
import type { Course } from './course';
import { fitted } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { sitHandsLifted, sitOnRests, sitTall } from './seated';

/** The four directions in the order of a cycle. */
type Direction = 'lift' | 'back' | 'down' | 'forward';

/** Shoulders toward the ears, straight back, down, and rounded ahead, at about two thirds of range. */
const shoulderPoses: Readonly<Record<Direction, Pose>> = {
  lift: { ...sitOnRests, girdle: bothGirdles(25, 2) },
  back: { ...sitOnRests, girdle: bothGirdles(9, -21), thoracic: ahead(-10), head: ahead(5) },
  down: { ...sitOnRests, girdle: bothGirdles(-7, -6), thoracic: ahead(-2) },
  forward: { ...sitOnRests, girdle: bothGirdles(0, 23), thoracic: ahead(13), head: ahead(-6) },
};

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

function cuesFor(direction: Direction, strength: number): Cue[] {
  // Seen from above, a level arrow beyond the far shoulder must stand lower to touch it.
  const drop = direction === 'forward' ? 5 : 0;
  const beside = (x: number) =>
    arrowPaths[direction].map(([y, z]) => vec(x, x > 0 ? y - drop : y, z));
  const blade = bladePaths[direction];
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
function cycle(atS: number, cycleS: number): Pose {
  const phaseS = cycleS / order.length;
  const phase = Math.max(0, Math.ceil(atS / phaseS) - 1);
  const direction = order[phase % order.length] ?? 'lift';
  const before = order[(phase + order.length - 1) % order.length] ?? 'forward';
  const start = phase === 0 ? sitOnRests : shoulderPoses[before];
  const intoS = atS - phase * phaseS;
  const motion = { parts: wholeTrunk, fromS: 0, toS: phaseS * 0.88, to: shoulderPoses[direction] };
  const strength = during(intoS, 0, phaseS, Math.min(0.3, phaseS * 0.15));
  return { ...perform(start, [motion], intoS), cues: cuesFor(direction, strength) };
}

/** The shoulders settle: `atS` of 3 s. */
const release = (atS: number): Pose =>
  perform(shoulderPoses.forward, [{ parts: wholeTrunk, fromS: 0, toS: 2.4, to: sitOnRests }], atS);

/** The chair version: hands on the arm-rests, about three quarters of the range. */
export const seatedShouldersCourse: Course = {
  poseAt: (moment) => {
    if (moment.stage === 'setup') return setup(fitted(moment, 3));
    if (moment.stage === 'release') return release(fitted(moment, 3));
    return cycle(moment.elapsedS, moment.cycleS ?? 8);
  },
  keyPoses: [
    { name: 'lift', label: 'Lift', pose: shoulderPoses.lift },
    { name: 'back', label: 'Back', pose: shoulderPoses.back },
    { name: 'down', label: 'Down', pose: shoulderPoses.down },
    { name: 'forward', label: 'Forward', pose: shoulderPoses.forward },
  ],
  views: [seated, seatedBack],
};

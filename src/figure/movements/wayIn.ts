import { bones, limits } from '../body/bones';
import type { Limb } from '../body/limb';
import type { Pose } from '../body/pose';
import { blendPose, mirroredLegs } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import type { Frame } from '../body/vector';
import { add, along, angleBetween, distance, sub, unit, vec } from '../body/vector';
import type { Motion } from './motion';
import { during, ease, perform } from './motion';
import type { Foothold } from './plank';
import { legOn } from './plank';

/** How one gets into a plank: hands to their place first, then the feet back, step by step. */
export interface WayIn {
  /** Before it, arms loose. */
  readonly before: Pose;
  /** Where the hands pass on their way; absent = straight to their place. */
  readonly passing?: Pose;
  /** Hands in their place, feet still near. */
  readonly ready: Pose;
  /** The straight body with long arms. */
  readonly straight: Pose;
  readonly near: Foothold;
  readonly far: Foothold;
  readonly floorY: number;
  /** Steps in all, the right foot first, both feet as far in the end. */
  readonly steps: number;
  /** Share of the walk from which the body goes with the feet. */
  readonly bodyFrom: number;
}

/** Seconds of the way in on its own clock, and when the hands are there and the feet go. */
export const wayInS = 9;
const hands = { fromS: 0.4, passS: 1.8, plantedS: 3.1 } as const;
const walk = { fromS: 3.3, toS: 8.8, liftCm: 5 } as const;

/** When the feet step, for the hint that points it out. */
export const walking = { fromS: walk.fromS, toS: walk.toS - 0.4 } as const;

const lerp = (a: number, b: number, u: number) => a + (b - a) * u;

/** One foot at a share of the walk; `first` = 0 for the foot that steps first, 1 for the other. */
function footAt({ near, far, steps }: WayIn, first: number, share: number): Foothold {
  let gone = 0;
  let liftCm = 0;
  for (let step = first; step < steps; step += 2) {
    const u = ease(share * steps - step);
    const to = Math.min(1, (step + 1) / (steps - 1));
    liftCm += 4 * u * (1 - u) * walk.liftCm;
    gone = lerp(gone, to, u);
  }
  const ballZ = lerp(near.ballZ, far.ballZ, gone);
  return { ballZ, heelDeg: lerp(near.heelDeg, far.heelDeg, gone), liftCm };
}

/**
 * The longest a leg gets at a share of the walk, cm: as in standing tall at its ends, and a little
 * bent in between, since a knee that comes out of a quite straight leg snaps.
 */
const longestLeg = (share: number) =>
  (bones.thigh + bones.shank) * (0.9993 - 0.016 * during(share, 0, 1, 0.3));

/** Hips drawn to a foot that is too far for its leg. */
function withinLegs(pose: Pose, share: number): Pose {
  return (['left', 'right'] as const).reduce<Pose>((settled, side) => {
    const { ankle } = settled.legs[side];
    const hip = add(settled.hips, vec(side === 'left' ? bones.hipHalf : -bones.hipHalf, 0, 0));
    const tooFar = distance(hip, ankle) - longestLeg(share);
    if (tooFar <= 0) return settled;
    // Hips stay in the middle: only what is not sideways of the way to the foot is taken.
    const way = sub(ankle, hip);
    const ahead = unit(vec(0, way.y, way.z));
    const k = tooFar / (Math.hypot(way.y, way.z) / distance(hip, ankle));
    return { ...settled, hips: along(settled.hips, ahead, k) };
  }, pose);
}

const legsOn = (left: Foothold, right: Foothold, floorY: number): Pose['legs'] => ({
  left: legOn(left, floorY),
  right: mirroredLegs(legOn(right, floorY)).right,
});

/** Short of what an ankle can, so that nobody feels a pull there. */
const mostAnkleDeg = limits.ankleBearing[1] - 4;

/** How far a shin leans over its foot, degrees from square. */
function ankleDeg({ middle, end }: Limb, foot: Frame): number {
  return 90 - angleBetween(sub(middle, end), foot.z);
}

/** Heels up as far as their ankles need: a shin leans over a foot only so far. */
function withinAnkles(pose: Pose, way: WayIn, share: number): Pose {
  let [left, right] = [footAt(way, 1, share), footAt(way, 0, share)];
  let within = pose;
  // Where a heel comes up, its shin leans a little less: a second look finds the rest.
  for (let look = 0; look < 3; look += 1) {
    const { legs, feet } = skeletonOf(within);
    const raised = (foot: Foothold, side: 'left' | 'right'): Foothold => {
      const missing = Math.max(0, ankleDeg(legs[side], feet[side]) - mostAnkleDeg);
      return { ...foot, heelDeg: Math.min(limits.toes[1], foot.heelDeg + missing) };
    };
    [left, right] = [raised(left, 'left'), raised(right, 'right')];
    within = { ...within, legs: legsOn(left, right, way.floorY) };
  }
  return within;
}

/** The way in at a second of its 9; played backwards it is the way out. */
export function wayInAt(way: WayIn, atS: number): Pose {
  const { before, passing, ready, straight } = way;
  const body = ['trunk', 'chest', 'head', 'girdle'] as const;
  if (atS <= walk.fromS) {
    const { fromS, passS, plantedS } = hands;
    const arms = ['arms'] as const;
    const motions: readonly Motion[] = [
      { parts: body, fromS, toS: plantedS - 0.2, to: ready },
      ...(passing === undefined ? [] : [{ parts: arms, fromS, toS: passS + 0.5, to: passing }]),
      {
        parts: arms,
        fromS: passing === undefined ? fromS + 0.4 : passS - 0.5,
        toS: plantedS,
        to: ready,
      },
    ];
    return perform(before, motions, atS);
  }
  const share = Math.min(1, (atS - walk.fromS) / (walk.toS - walk.fromS));
  const u = ease((share - way.bodyFrom) / (1 - way.bodyFrom));
  const at = { trunk: u, chest: u, head: u, girdle: u, arms: u };
  const legs = legsOn(footAt(way, 1, share), footAt(way, 0, share), way.floorY);
  const reached = withinLegs({ ...blendPose(ready, straight, at), legs }, share);
  return withinLegs(withinAnkles(reached, way, share), share);
}

import type { Level } from './ladder.js';
import { levels } from './ladder.js';
import type { Plan } from './plan.js';
import type { Block, ExerciseId } from './routine.js';

/** How much of its range a movement keeps when it is made smaller: the protocol's three quarters. */
export const SMALLER_RANGE = 0.75;

/** What is gentler than an exercise as it is written, by name. */
const gentler: Readonly<Partial<Record<ExerciseId, string>>> = {
  rhomboid_release: 'A small reach, hands low',
  childs_pose: 'Seated forward fold',
  shoulder_4dir: 'Shoulders in the chair',
  side_lying_rotation: 'Seated turns',
  band_row: 'Rows without a band',
  pushup_counter: 'Push-ups at the wall',
  pushup_chair: 'Push-ups at the counter',
  pushup_floor: 'Push-ups at a chair',
};

/** Ways to do an exercise that are as hard as the exercise itself. */
const asHard: readonly Block['variant'][] = [null, 'cushion', 'towel'];

/** What can be done instead of a movement and is gentler, by name; null where there is nothing. */
export function gentlerThan({ exercise, variant }: Pick<Block, 'exercise' | 'variant'>) {
  const seatedBand = exercise === 'band_row' && variant === 'chair';
  return asHard.includes(variant) || seatedBand ? (gentler[exercise] ?? null) : null;
}

/** A plan in which an exercise is done in its gentler way from now on; as long as before. */
export function withGentler(plan: Plan, exercise: ExerciseId): Plan {
  return { ...plan, gentler: added(plan.gentler, exercise) };
}

/** A plan in which an exercise keeps to a smaller range from now on. */
export function withSmallerRange(plan: Plan, exercise: ExerciseId): Plan {
  return { ...plan, smaller: added(plan.smaller, exercise) };
}

/** A plan in which an exercise is held half as long from now on, on either side. */
export function withHalfHolds(plan: Plan, exercise: ExerciseId): Plan {
  return { ...plan, halved: added(plan.halved, exercise) };
}

/** Whether a plan takes an exercise in its gentler way. */
export function isGentler({ gentler }: Plan, exercise: ExerciseId): boolean {
  return gentler.includes(exercise);
}

/** The rung of the ladder that is left once those that did not feel right are taken out. */
export function gentleLevel(plan: Plan, level: Level): Level {
  const lower = levels[levels.indexOf(level) - 1];
  return lower !== undefined && isGentler(plan, `pushup_${level}`)
    ? gentleLevel(plan, lower)
    : level;
}

function added(list: readonly ExerciseId[], one: ExerciseId): readonly ExerciseId[] {
  return list.includes(one) ? list : [...list, one];
}

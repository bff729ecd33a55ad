import { SMALLER_RANGE } from './gentler.js';
import type { Plan } from './plan.js';
import type { ExerciseId } from './routine.js';
import { routineOf } from './routineOf.js';

/** What has to be left out of a plan, and how far its movements may go. */
export interface Restriction {
  readonly without: readonly ExerciseId[];
  /** Share of the full range: 1, or about three quarters. */
  readonly range: number;
}

/** A plan that keeps to this restriction, and to none from before; null where nothing of it would be left. */
export function restrictedPlan(plan: Plan, { without, range }: Restriction): Plan | null {
  const exercises = exercisesOf(plan);
  // A warm-up for nothing is nothing.
  const own = exercisesOf({ ...plan, warmUp: false });
  if (own.every((exercise) => without.includes(exercise))) return null;
  const left = exercises.filter((exercise) => !without.includes(exercise));
  return {
    ...plan,
    without: exercises.filter((exercise) => without.includes(exercise)),
    smaller: range <= SMALLER_RANGE ? [...new Set([...plan.smaller, ...left])] : plan.smaller,
  };
}

/** The exercises of a plan, those that are left out too: each once, in their order. */
export function exercisesOf(plan: Plan): readonly ExerciseId[] {
  return [...new Set(routineOf({ ...plan, without: [] }).blocks.map(({ exercise }) => exercise))];
}

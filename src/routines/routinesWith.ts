import { levels } from './ladder.js';
import { planOf } from './plan.js';
import type { ExerciseId, RoutineId } from './routine.js';
import { routineIds } from './routine.js';
import { routineOf } from './routineOf.js';

/**
 * Routines in which a movement comes, as they are written; push-ups count at any level of the ladder,
 * since it is the person who climbs it.
 */
export function routinesWith(exercise: ExerciseId): readonly RoutineId[] {
  return routineIds.filter((routine) =>
    levels.some((level) => {
      const { blocks } = routineOf(planOf({ routine, level }));
      return blocks.some((block) => block.exercise === exercise);
    }),
  );
}

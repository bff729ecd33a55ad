import { levels } from './ladder.js';
import { planOf } from './plan.js';
import type { Block, ExerciseId, Routine, RoutineId } from './routine.js';
import { routineIds } from './routine.js';
import { routineOf } from './routineOf.js';

/** A movement in a routine. */
export interface Found {
  readonly routine: Routine;
  readonly block: Block;
}

/**
 * All places of a movement, in no chair where it is done on one's feet or on the floor; push-ups
 * count at any level of the ladder, since it is the person who climbs it.
 */
export function blocksWith(exercise: ExerciseId): readonly Found[] {
  return routineIds.flatMap((id) =>
    levels.flatMap((level) => {
      const routine = routineOf(planOf({ routine: id, level, seated: false }));
      return routine.blocks
        .filter((block) => block.exercise === exercise)
        .map((block) => ({ routine, block }));
    }),
  );
}

/** Routines in which a movement comes, as they are written. */
export function routinesWith(exercise: ExerciseId): readonly RoutineId[] {
  return [...new Set(blocksWith(exercise).map(({ routine }) => routine.id))];
}

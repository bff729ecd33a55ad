import type { ExerciseId } from '../routine.js';
import { exerciseIds } from '../routine.js';
import type { Condition } from './exerciseGuide.js';
import { guideTo } from './guideTo.js';

/** The conditions with which somebody asks a health professional first, by exercise. */
export const askFirstOf = Object.fromEntries(
  exerciseIds.map((exercise) => [exercise, guideTo(exercise).askFirst]),
) as Readonly<Record<ExerciseId, readonly Condition[]>>;

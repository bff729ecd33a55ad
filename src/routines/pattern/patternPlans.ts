import type { CheckInQuestionId } from '../checkIn/checkInIds.js';
import type { Level } from '../ladder.js';
import type { ExerciseId, RoutineId } from '../routine.js';
import { routineIds } from '../routine.js';
import type { PatternId } from './patternQuestions.js';
import type { StartingPoint } from './startingPoint.js';
import { patternsOf } from './startingPoint.js';

/** What suits a pattern. */
export interface PatternPlan {
  readonly name: string;
  /** What people who know this pattern often say of it. */
  readonly words: string;
  /** What to begin with, then what to come back to. */
  readonly routines: readonly RoutineId[];
  /** The movements it leans on; `push-up` stands for the person's own level. */
  readonly exercises: readonly (ExerciseId | 'push-up')[];
  /** What check-ins ask, what tells most of this pattern first. */
  readonly checkIns: readonly CheckInQuestionId[];
}

/** Plans of protocol section 3 (`patterns`), and the general one. */
export const patternPlans: Readonly<Record<PatternId | 'general', PatternPlan>> = {
  desk: {
    name: 'Desk day',
    words: 'It grows with the hours at the desk, and sits between the shoulder blades.',
    routines: ['first_break', 'office_reset', 'strength_daily', 'evening_wind_down'],
    exercises: ['rhomboid_release', 'shoulder_4dir', 'push-up', 'band_row'],
    checkIns: ['stiffness', 'sittingTall', 'worstPain', 'function'],
  },
  morning: {
    name: 'Morning stiffness',
    words: 'It is there on waking, all over the upper back, and moving eases it.',
    routines: ['morning_ease', 'office_reset', 'evening_wind_down'],
    exercises: ['shoulder_4dir', 'childs_pose', 'side_lying_rotation'],
    checkIns: ['stiffness', 'worstPain', 'function', 'sittingTall'],
  },
  stress: {
    name: 'Tense days',
    words: 'It comes with pressure, as a knot where the neck meets the shoulder.',
    routines: ['office_reset', 'evening_wind_down'],
    exercises: ['seated_forward_fold', 'shoulder_4dir', 'childs_pose'],
    checkIns: ['worstPain', 'stiffness', 'function', 'sittingTall'],
  },
  general: {
    name: 'A bit of everything',
    words: 'No one pattern stands out, so begin with the all-round plan.',
    routines: ['first_break', 'office_reset', 'evening_wind_down'],
    exercises: ['rhomboid_release', 'shoulder_4dir', 'childs_pose'],
    checkIns: ['stiffness', 'worstPain', 'function', 'sittingTall'],
  },
};

/** The plans of a starting point, the leading one first. */
export function plansOf(start: StartingPoint): readonly PatternPlan[] {
  const patterns = patternsOf(start);
  return patterns.length === 0
    ? [patternPlans.general]
    : patterns.map((pattern) => patternPlans[pattern]);
}

/** All routines, those that suit the starting point first; nothing is left out. */
export function routinesFor(start: StartingPoint): readonly RoutineId[] {
  return [...new Set([...plansOf(start).flatMap(({ routines }) => routines), ...routineIds])];
}

/** The movements that a plan leans on, at a person's level of the ladder. */
export function exercisesOf(plan: PatternPlan, level: Level): readonly ExerciseId[] {
  return plan.exercises.map((exercise): ExerciseId =>
    exercise === 'push-up' ? `pushup_${level}` : exercise,
  );
}

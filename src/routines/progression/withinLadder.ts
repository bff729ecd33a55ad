import { levels, steps } from '../ladder.js';
import type { Plan } from '../plan.js';
import type { RoutineId } from '../routine.js';
import type { LadderPlace } from './ladderPlace.js';
import { doseWords, levelWords } from './ladderPlace.js';

/** Routines in which there are push-ups. */
const withPushups: readonly RoutineId[] = ['strength_daily', 'weekend_maintenance'];

/** Whether a plan has push-ups, were they not to rest. */
export function hasPushups({ routine, call }: Pick<Plan, 'routine' | 'call'>): boolean {
  return withPushups.includes(routine) && !call;
}

/** Whether a plan has push-ups that are not open to the person yet. */
export function isBeyond(plan: Plan, place: LadderPlace): boolean {
  if (!hasPushups(plan)) return false;
  const levelsUp = levels.indexOf(plan.level) - levels.indexOf(place.level);
  if (levelsUp !== 0) return levelsUp > 0;
  if (plan.step === 'E' && place.mayTest) return false;
  return steps.indexOf(plan.step) > steps.indexOf(place.step);
}

/**
 * The plan, with its push-ups where the person is if it asks for more than is open to them, and at
 * the smaller range that the latest pain asks for: it may have waited since before that was told.
 */
export function withinLadder(plan: Plan, place: LadderPlace): Plan {
  if (!hasPushups(plan)) return plan;
  const { level, step } = isBeyond(plan, place) ? place : plan;
  return { ...plan, level, step, smaller: [...new Set([...plan.smaller, ...smallerOn(place)])] };
}

/** The push-ups that go to a smaller range, whatever their height. */
export function smallerOn({ smallerRange }: LadderPlace) {
  return smallerRange ? levels.map((level) => `pushup_${level}` as const) : [];
}

/** What is said of a wish for more than is open. */
export function beyondWords({ level, step }: Plan, place: LadderPlace): string {
  const wished = `${doseWords(step)} ${levelWords[level]}`;
  const here = `${doseWords(place.step)} ${levelWords[place.level]}`;
  return `Push-ups, ${wished}, are not open to you yet. They go as far as you are: ${here}.`;
}

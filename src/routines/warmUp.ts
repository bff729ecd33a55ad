import type { Plan } from './plan.js';
import type { RoutineId } from './routine.js';

/** When the person wants the warm-up before a reset, as settings name it. */
export const warmUps = ['firstOfDay', 'always', 'never'] as const;
export type WarmUps = (typeof warmUps)[number];

/** What decides whether a routine gets a warm-up. */
export interface WarmUpWish {
  readonly warmUps: WarmUps;
  /** A reset was finished today, so the next is not the first. */
  readonly resetDone: boolean;
}

/**
 * Whether the warm-up comes before a routine: always before those that ask more of the body, before
 * the first reset of a day (protocol R3). Where it is the first minute anyway, and before the check
 * of how one is, it never does.
 */
export function isWarmUpDue(routine: RoutineId, { warmUps, resetDone }: WarmUpWish): boolean {
  if (!takesWarmUp(routine) || warmUps === 'never') return false;
  return routine !== 'office_reset' || warmUps === 'always' || !resetDone;
}

/** Whether a plan begins with the warm-up that is outside of its time. */
export function beginsWarmingUp({ routine, warmUp, call }: Plan): boolean {
  return warmUp && !call && takesWarmUp(routine);
}

function takesWarmUp(routine: RoutineId): boolean {
  switch (routine) {
    case 'office_reset':
    case 'evening_wind_down':
    case 'strength_daily':
    case 'practice_rhomboid':
    case 'practice_childs_pose':
    case 'practice_shoulders':
      return true;
    case 'first_break':
    case 'morning_ease':
    case 'weekend_maintenance':
    case 'warmup':
    case 'safety_check':
      return false;
  }
}

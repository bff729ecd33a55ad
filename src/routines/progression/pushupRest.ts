import type { Plan } from '../plan.js';
import type { LadderPlace } from './ladderPlace.js';
import { doseWords, levelWords } from './ladderPlace.js';
import { hasPushups } from './withinLadder.js';

/** Why push-ups rest on a day. */
export type PushupRest = 'lastTime' | 'painToday';

/** Pain from which nobody does push-ups that day (protocol, `frequency.skip_if`). */
const REST_FROM_PAIN = 4;

/**
 * Why push-ups rest today; null = they need not.
 * @param painsToday every pain that was told today, 0-10
 */
export function pushupRest(
  { rests }: Pick<LadderPlace, 'rests'>,
  painsToday: readonly number[],
): PushupRest | null {
  if (rests) return 'lastTime';
  return painsToday.some((pain) => pain >= REST_FROM_PAIN) ? 'painToday' : null;
}

/** What there is to know of a plan's push-ups before one begins; null = nothing. */
export function pushupNote(plan: Plan, place: LadderPlace): string | null {
  if (!hasPushups(plan)) return null;
  if (plan.restsPushups) return 'Push-ups are left out: today they rest.';
  const easier = plan.level === place.level ? gapWords(place) : null;
  return easier ?? (place.mayBeSore ? sore : null);
}

/** The other half of `frequency.skip_if`: nobody is asked, and whoever is sore knows what to do. */
const sore =
  'Still clearly sore from the last push-ups? Leave them out today: the right arrow passes over them.';

/** Why it got easier after a long time without; null where it did not. */
export function gapWords({ easedBy, level, step }: LadderPlace): string | null {
  const now = `${doseWords(step)} ${levelWords[level]}`;
  switch (easedBy) {
    case null:
      return null;
    case 'gap':
      return `Two weeks or more without push-ups, so they begin anew: ${now}.`;
    case 'longGap':
      return `Four weeks or more without push-ups, so they begin one level lower: ${now}.`;
  }
}

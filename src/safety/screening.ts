import type { LocalDay } from './localDay.js';
import { daysBetween } from './localDay.js';
import type { SafetyState } from './safetyState.js';

/** The whole list comes back after so many days (protocol section 2.2). */
const LIST_DAYS = 7;

/**
 * What is asked before a session: the whole list and the 30-second check, the check alone, or the
 * quick question.
 */
export type Screening = 'list' | 'check' | 'quick';

/** What is due before a session today, by protocol section 2.2. */
export function screeningDue(state: SafetyState, today: LocalDay): Screening {
  const { listAt, check } = state;
  const anewAt = askedAnewAt(state);
  const isListFresh =
    listAt !== null && listAt.at > anewAt && Math.abs(daysBetween(listAt.day, today)) < LIST_DAYS;
  if (!isListFresh) return 'list';
  const isCheckFresh =
    check?.day === today && check.at > anewAt && painLight(check.worstPain) !== 'red';
  return isCheckFresh ? 'quick' : 'check';
}

/**
 * No answer from before this instant counts: something felt wrong then, or may have been said that
 * can't be read. 0 = there was nothing.
 */
export function askedAnewAt({ doubtedAt, unreadUntil }: SafetyState): number {
  return Math.max(doubtedAt, unreadUntil);
}

/** What a pain from 0 to 10 asks for: go on, less of it, or none of it now. */
export type PainLight = 'green' | 'amber' | 'red';

/** The pain light of protocol section 1, rule 4: 0-3, 4-5 and 6-10. */
export function painLight(pain: number): PainLight {
  if (pain <= 3) return 'green';
  return pain <= 5 ? 'amber' : 'red';
}

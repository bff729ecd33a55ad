import type { Facts } from './facts.js';
import { presenceEnd, vouchesFrom } from './presence.js';
import { wallOf } from './steadyClock.js';
import type { TimerState } from './timerState.js';
import { nowOf } from './timerState.js';
import { isWithinHours, nextHoursChange } from './workingHours.js';

/**
 * Work in the `awakeMs` after the state's instant, in milliseconds: the time in which the person
 * was present and no routine was open, no pause held and the working hours allowed it.
 */
export function workedIn(state: TimerState, facts: Facts, awakeMs: number): number {
  if (facts.sessionSince !== null) return 0;
  const from = nowOf(state);
  const { stretch } = facts;
  const presentFrom = facts.lastInputAt < stretch.at ? vouchesFrom(stretch) : from;
  const begin = Math.max(from, presentFrom, facts.pause?.until ?? from);
  const end = Math.min(from + awakeMs, presenceEnd(state, facts, from + awakeMs));
  return withinHours(state, begin, end);
}

/** Until when this window will count if nothing more happens; null = it does not count at `at`. */
export function countsUntil(state: TimerState, facts: Facts, at: number): number | null {
  const wallMs = wallOf(state.clock, at);
  if (facts.sessionSince !== null || facts.pause !== null) return null;
  if (!isWithinHours(state.settings.workingHours, wallMs)) return null;
  const hoursEnd = nextHoursChange(state.settings.workingHours, wallMs);
  const end = presenceEnd(state, facts, at);
  const until = hoursEnd === null ? end : Math.min(end, hoursEnd + at - wallMs);
  return until > at ? until : null;
}

/** How much of a span of time lies within the working hours. */
function withinHours(state: TimerState, begin: number, end: number): number {
  if (end <= begin) return 0;
  const { workingHours } = state.settings;
  if (workingHours.length === 0) return end - begin;
  const wallMs = wallOf(state.clock, begin);
  const change = nextHoursChange(workingHours, wallMs);
  const partEnd = change === null ? end : Math.min(end, change + begin - wallMs);
  const part = isWithinHours(workingHours, wallMs) ? partEnd - begin : 0;
  return part + withinHours(state, partEnd, end);
}

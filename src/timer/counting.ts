import type { Facts } from './facts.js';
import { presenceEnd } from './presence.js';
import type { Advance } from './steadyClock.js';
import { wallOf } from './steadyClock.js';
import type { TimerState } from './timerState.js';
import { nowOf } from './timerState.js';
import { isWithinHours, nextHoursChange } from './workingHours.js';

/** Wake-ups later than this, in milliseconds, mean that the machine slept or the host stood still. */
export const GAP_MS = 30_000;

/** What of the time between two moments was a gap, and how much of it the process was awake. */
export interface Gap {
  readonly gapMs: number;
  readonly awakeMs: number;
}

/** Finds sleep, a stalled host or a clock set forward in what passed since the state's instant. */
export function gapOf(state: TimerState, advance: Advance): Gap {
  const at = nowOf(state);
  // On some systems the monotonic source runs on during sleep; then only a late wake-up tells.
  const lateMs = state.plannedAt === null ? 0 : at + advance.awakeMs - state.plannedAt;
  if (lateMs > GAP_MS) return { gapMs: advance.at - at, awakeMs: 0 };
  return { gapMs: advance.jumpMs, awakeMs: advance.awakeMs };
}

/**
 * Work in the `awakeMs` after the state's instant, in milliseconds: the time in which the person
 * was present and no routine was open, no pause held and the working hours allowed it.
 */
export function workedIn(state: TimerState, facts: Facts, awakeMs: number): number {
  if (facts.sessionSince !== null) return 0;
  const from = nowOf(state);
  const begin = Math.max(from, facts.pause?.until ?? from);
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

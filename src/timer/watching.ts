import type { Facts } from './facts.js';
import { LATE_MS } from './gap.js';
import type { Phase } from './phase.js';
import { isRealBreak } from './phase.js';
import type { TimerState } from './timerState.js';
import { nowOf } from './timerState.js';

/** Nothing prompts so soon after a gap, a return, a pause or what the person chose, in milliseconds. */
export const CALM_MS = 60_000;

/**
 * Where the monotonic source runs on in sleep, a sleep between two looks leaves no trace. So the
 * minute before a prompt is watched: while one may come, the timer looks this often, in
 * milliseconds. At all other times once a minute is enough.
 */
export const WATCH_EVERY_MS = 2000;

/** Whether so much time without a look, in milliseconds, may have been sleep. */
export function mayHaveSlept(passedMs: number): boolean {
  return passedMs >= WATCH_EVERY_MS + LATE_MS;
}

/**
 * A host that stalls once a minute must not keep an offer back for ever: after so long, in
 * milliseconds, only what is known for sleep does.
 */
const LONGEST_DOUBT_MS = 5 * 60_000;

/**
 * From when on an offer that has waited since an instant may come, as far as sleep, stalls and the
 * person's return are concerned: a minute after them, and once the machine was seen to be awake for
 * as long. A whole interval is enough where it is shorter: in development alone.
 */
export function calmAgainAt(state: TimerState, since: number): number {
  const { calmUntil, watchedSince, settings } = state;
  const watchedAt = watchedSince + Math.min(CALM_MS, settings.intervalMs);
  return Math.max(calmUntil, Math.min(watchedAt, since + LONGEST_DOUBT_MS));
}

/**
 * When to look next because a prompt may come within a minute, be it by time alone or since the
 * person comes back to this window or ends a debug session. None while it can not.
 */
export function nextWatch(state: TimerState, facts: Facts, phase: Phase): readonly number[] {
  const at = nowOf(state);
  const beginsAt = watchBegins(state, facts, phase);
  if (beginsAt === null) return [];
  return [beginsAt > at ? beginsAt : at + WATCH_EVERY_MS];
}

function watchBegins(state: TimerState, facts: Facts, phase: Phase): number | null {
  const at = nowOf(state);
  switch (phase.name) {
    case 'due':
      // A calm minute comes after what the person chose in any case.
      return facts.freeSince === null ? null : at;
    case 'snoozed':
      return phase.until - CALM_MS;
    case 'away': {
      const comesBack = facts.workedMs > 0 && !isRealBreak(facts, state.settings, at);
      return comesBack && phase.remainingMs <= CALM_MS ? at : null;
    }
    // In its last minute the countdown changes every second.
    case 'counting':
    case 'prompted':
    case 'missed':
    case 'inSession':
    case 'paused':
    case 'outsideHours':
      return null;
  }
}

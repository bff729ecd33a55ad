import type { Facts } from './facts.js';
import type { Handled } from './handled.js';
import { quietly, saying } from './handled.js';
import { snoozesLeft } from './phase.js';
import { LONGEST_SNOOZE_MS } from './plausibility.js';
import type { TimerState } from './timerState.js';
import { factsOf, nowOf, phaseOf, withOwn } from './timerState.js';

/**
 * How often the reset that is due may still be put off; null where there is none to put off. One
 * that plays in this window can be: somebody may see only then that it does not suit them.
 */
export function putOffsLeft(state: TimerState, facts = factsOf(state)): number | null {
  return isThere(state, facts) ? snoozesLeft(facts) : null;
}

/** Puts off the reset that is due for some minutes; nothing happens where there is none. */
export function onSnooze(state: TimerState, minutes: number): Handled {
  const facts = factsOf(state);
  if ((putOffsLeft(state, facts) ?? 0) === 0) return quietly(state);
  const { stretch, snooze: latest } = facts;
  const at = nowOf(state);
  const lastsMs = Math.min(LONGEST_SNOOZE_MS, minutes * 60_000);
  const count = (latest?.count ?? 0) + 1;
  const snooze = { stretchAt: stretch.at, count, at, until: at + lastsMs };
  return saying(withOwn(state, { snooze }), { type: 'snoozed', minutes });
}

function isThere(state: TimerState, facts: Facts): boolean {
  const { name } = phaseOf(state, facts);
  if (name !== 'inSession') return name === 'due' || name === 'prompted' || name === 'missed';
  if (state.own.session === null || facts.pause !== null) return false;
  const isSnoozed = facts.snooze !== null && facts.snooze.until > nowOf(state);
  return facts.workedMs >= state.settings.intervalMs && !isSnoozed;
}

import type { Facts } from './facts.js';
import type { TimerState } from './timerState.js';
import type { Stretch } from './windowRecord.js';

/**
 * How long after the last key or button VS Code still calls a window active: measured 40-70 s. The
 * upper bound, so that no input is claimed that did not happen.
 */
const ACTIVE_LAG_MS = 70_000;
/**
 * How long "active" alone is believed without any input that we saw ourselves. Only keys and buttons
 * turn it on, and a terminal program gives no other sign; a long notification of progress can hold
 * it, but not through a night.
 */
const ACTIVE_CAP_MS = 4 * 3_600_000;
/** The same with a notebook open: a cell that runs keeps a window active without anybody there. */
const NOTEBOOK_CAP_MS = 15 * 60_000;

/** The latest input of this window: what was seen, carried on by VS Code's word as far as it goes. */
export function latestInput(state: TimerState, at: number): number {
  const { active, focused, own, seenInputAt: seen } = state;
  const known = Math.max(seen, state.vouchedInputAt);
  if (!active || !focused || seen === 0) return known;
  // A new stretch starts at the next input, and not because somebody was there before it.
  if (seen < own.stretch.at && at < vouchesFrom(own.stretch)) return known;
  const capMs = state.hasNotebook ? NOTEBOOK_CAP_MS : ACTIVE_CAP_MS;
  return Math.max(known, Math.min(at, seen + capMs));
}

/**
 * From when on "active" tells of input in a stretch that began without any: it has lasted for longer
 * by then than the keys and buttons from before make it last.
 */
export function vouchesFrom(stretch: Stretch): number {
  return stretch.at + ACTIVE_LAG_MS;
}

/** The latest input once "active" has ended at `at`: as late as can be said for sure. */
export function inputBeforeInactive(state: TimerState, at: number): number {
  const { seenInputAt, vouchedInputAt } = state;
  return Math.max(
    seenInputAt,
    vouchedInputAt,
    Math.min(latestInput(state, at), at - ACTIVE_LAG_MS),
  );
}

/**
 * Until when the person counts as present in this window, as seen at `at`; before `at` where
 * presence has ended, 0 where there is none. `facts` are those of all windows: an input in one
 * vouches for a switch to another.
 */
export function presenceEnd(state: TimerState, facts: Facts, at: number): number {
  const input = Math.max(facts.lastInputAt, latestInput(state, at));
  if (!state.focused || input === 0 || input < facts.stretch.at) return 0;
  return input + state.settings.readingGraceMs;
}

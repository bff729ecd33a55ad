import type { TimerEffect, TimerLogEntry } from './timerEvent.js';
import type { TimerState } from './timerState.js';
import { withOwn } from './timerState.js';
import type { Stretch } from './windowRecord.js';

/** The state after an event, what it asks of the shell, and whether others must know at once. */
export interface Handled {
  readonly state: TimerState;
  readonly effects: readonly TimerEffect[];
  readonly important: boolean;
}

/** A new state without a word; `important` where others must know at once. */
export function quietly(state: TimerState, important = false): Handled {
  return { state, effects: [], important };
}

/** A new state that others must know of at once, and a line in the log. */
export function saying(state: TimerState, entry: TimerLogEntry): Handled {
  return { state, effects: [{ type: 'log', entry }], important: true };
}

/** A new stretch of work with nothing counted yet. */
export function begin(state: TimerState, stretch: Stretch): TimerState {
  const fresh = {
    stretch,
    workedMs: 0,
    workedFrom: 0,
    countsUntil: null,
    prompt: null,
    snooze: null,
  };
  return { ...withOwn(state, fresh), dueAt: null };
}

import type { TimerEffect, TimerEvent } from '../../../src/timer/timerEvent.js';
import type { TimerState } from '../../../src/timer/timerState.js';
import type { WindowRecord } from '../../../src/timer/windowRecord.js';

/** One moment in the life of a window: what it was told, and what it made of it. */
export interface SteppedWindow {
  readonly window: string;
  readonly event: TimerEvent;
  /** True time, in milliseconds. */
  readonly trueMs: number;
  readonly wallMs: number;
  readonly effects: readonly TimerEffect[];
  readonly state: TimerState;
}

/** Who watches a simulation; the oracle does. Each step of a window says most, and what else there is may be left out. */
export interface Observer {
  opened?(window: string, trueMs: number, wallMs: number, focused: boolean): void;
  stepped(moment: SteppedWindow): void;
  slept?(ms: number): void;
  /** The machine was awake, but no window got to run; `busy`: their process had so much to do. */
  stalled?(ms: number, busy: boolean): void;
  wallClockSet?(byMs: number): void;
  closed?(window: string): void;
  /** It had no time to save; `files` are what all windows together have told so far. */
  killed?(window: string, files: readonly WindowRecord[], trueMs: number): void;
}

import type { TimerEffect, TimerEvent } from '../../../src/timer/timerEvent.js';
import type { TimerState } from '../../../src/timer/timerState.js';

/** One moment in the life of a window: what it was told, and what it had promised before. */
export interface SteppedWindow {
  readonly window: string;
  readonly event: TimerEvent;
  /** True time, in milliseconds. */
  readonly trueMs: number;
  readonly wallMs: number;
  /** The wake-up that was promised at the step before. */
  readonly plannedBefore: number | null;
  readonly effects: readonly TimerEffect[];
  readonly state: TimerState;
}

/** Who watches a simulation; the oracle does. */
export interface Observer {
  opened(window: string, trueMs: number, wallMs: number, focused: boolean): void;
  stepped(moment: SteppedWindow): void;
  slept(ms: number): void;
  wallClockSet(byMs: number): void;
  /** `killed` where the window had no time to save. */
  gone(window: string, killed: boolean): void;
}

import type { Reading } from '../timer/steadyClock.js';
import { awakeMs } from './awakeMs.js';
import type { Dispose } from './disposables.js';

/** Where the shells get their time from; tests put another one in. */
export interface Clock {
  read(): Reading;
  /** What the wall clock of `read` says, for what is asked at every key: it costs a third. */
  readonly wallNow: () => number;
  /** How far the person's clocks are east of UTC at a wall-clock instant in ms, in minutes. */
  zoneAt(at: number): number;
  /** Calls back once after so many milliseconds, unless disposed before. */
  after(delayMs: number, callback: () => void): Dispose;
  /**
   * Milliseconds on a source that surely stands still in sleep, and may be slow otherwise; a clock
   * that has none knows of no time for sure.
   */
  awakeMs?(): number;
}

/** Timers longer than this overflow and would fire at once; the caller just looks earlier. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A clock that knows nothing of where the person is. */
export type MachineClock = Omit<Clock, 'zoneAt'>;

/** The clocks of the machine. */
export const systemClock: MachineClock = {
  read: () => ({ wallMs: Date.now(), monoMs: performance.now() }),
  wallNow: Date.now,
  awakeMs,
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, Math.min(LONGEST_TIMER_MS, Math.max(0, delayMs)));
    return { dispose: () => clearTimeout(timer) };
  },
};

import type { Advance } from './steadyClock.js';
import type { TimerState } from './timerState.js';
import { nowOf } from './timerState.js';

/**
 * A look later than planned by more than this, in milliseconds, is a gap: the machine slept or the
 * host stood still. Only this tells of sleep where the monotonic source runs on in it, which
 * `performance.now()` does in Node on macOS (mach_continuous_time, libuv 1.39 or newer) and Windows
 * (QueryPerformanceCounter, which counts sleep and hibernation). On Linux (CLOCK_MONOTONIC) it
 * stands still, and the wall clock tells of every sleep: see steadyClock.ts.
 */
export const LATE_MS = 3000;
/** After a gap of more than this, in milliseconds, VS Code's word from before it is not believed. */
const LONG_GAP_MS = 30_000;

/** What of the time between two moments was work at most, and whether there was a gap in it. */
interface Gap {
  /** Whether the look came late, for whatever reason. */
  readonly isLate: boolean;
  /** Whether the machine slept, as far as can be told; short of a sleep that a stall looks like. */
  readonly hasSlept: boolean;
  readonly isLong: boolean;
  /** Milliseconds from the state's instant in which the machine is known to have been awake. */
  readonly awakeMs: number;
  /** Milliseconds from then for which VS Code's word is known to have held. */
  readonly toldMs: number;
}

/**
 * Finds sleep, a stalled host or a clock set forward in what passed since the state's instant.
 * @param surelyAwakeMs so much of it, at least, was no sleep; a host that had no time to look did
 *   not sleep, and somebody may have read meanwhile
 */
export function gapOf(state: TimerState, { awakeMs, jumpMs }: Advance, surelyAwakeMs: number): Gap {
  const lateMs = state.plannedAt === null ? 0 : nowOf(state) + awakeMs - state.plannedAt;
  const isLate = lateMs > LATE_MS;
  const mayHaveSlept = isLate && surelyAwakeMs < lateMs - LATE_MS;
  const isLong = (isLate ? lateMs : 0) + jumpMs > LONG_GAP_MS;
  return {
    isLate,
    hasSlept: jumpMs > 0 || (mayHaveSlept && isLong),
    isLong,
    // A sleep may have begun right after the last look, so nothing since then is known to be work.
    awakeMs: mayHaveSlept ? 0 : awakeMs,
    toldMs: isLate ? 0 : awakeMs,
  };
}

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
  /** How long it was at least, in milliseconds; 0 = there was none. */
  readonly atLeastMs: number;
  readonly isLong: boolean;
  /** Milliseconds from the state's instant in which the process is known to have been awake. */
  readonly awakeMs: number;
}

/** Finds sleep, a stalled host or a clock set forward in what passed since the state's instant. */
export function gapOf(state: TimerState, { awakeMs, jumpMs }: Advance): Gap {
  const lateMs = state.plannedAt === null ? 0 : nowOf(state) + awakeMs - state.plannedAt;
  // It may have begun right after the last look, so nothing since then is known to be work.
  if (lateMs > LATE_MS) return gap(lateMs + jumpMs, 0);
  return gap(jumpMs, awakeMs);
}

function gap(atLeastMs: number, awakeMs: number): Gap {
  return { atLeastMs, isLong: atLeastMs > LONG_GAP_MS, awakeMs };
}

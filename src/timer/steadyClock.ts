/**
 * One timeline that every window of this machine agrees on and that never runs backwards.
 *
 * `at` values everywhere in src/timer are instants on it, in milliseconds: the wall clock plus an
 * offset that grows by what the wall clock was set back. A forward jump of the wall clock cannot be
 * told from sleep and is taken as one; a backward jump changes nothing.
 */

/** What the two clocks of a process said in the same moment, both in milliseconds. */
export interface Reading {
  /** Milliseconds since 1970, as `Date.now()`; may jump either way. */
  readonly wallMs: number;
  /** Milliseconds on a source that never jumps; on some systems it stands still during sleep. */
  readonly monoMs: number;
}

/** The state of the timeline in one process. */
export interface SteadyClock {
  readonly last: Reading;
  /** Milliseconds added to the wall clock. */
  readonly offsetMs: number;
}

/** What passed between two readings. */
export interface Advance {
  readonly clock: SteadyClock;
  /** The instant of the later reading. */
  readonly at: number;
  /** Milliseconds that the process itself saw pass, where the two clocks disagree the monotonic. */
  readonly awakeMs: number;
  /** Milliseconds that passed on the wall clock alone: sleep, or a clock set forward. */
  readonly jumpMs: number;
}

/** Clocks differ by less than this through rounding and slow correction, in milliseconds. */
const STEP_TOLERANCE_MS = 1000;

/** A timeline that begins with `reading`. */
export function startClock(reading: Reading, offsetMs = 0): SteadyClock {
  return { last: reading, offsetMs };
}

/** The instant of the last reading. */
export function instantOf(clock: SteadyClock): number {
  return clock.last.wallMs + clock.offsetMs;
}

/** The wall-clock time, in milliseconds since 1970, that a person would read at the instant. */
export function wallOf(clock: SteadyClock, at: number): number {
  return at - clock.offsetMs;
}

/** Moves the timeline on to `reading`. */
export function advance(clock: SteadyClock, reading: Reading): Advance {
  const wallMs = reading.wallMs - clock.last.wallMs;
  const monoMs = Math.max(0, reading.monoMs - clock.last.monoMs);
  const setBackMs = monoMs - wallMs;
  const elapsedMs = setBackMs > STEP_TOLERANCE_MS ? monoMs : Math.max(0, wallMs);
  const jumpMs = elapsedMs - monoMs > STEP_TOLERANCE_MS ? elapsedMs - monoMs : 0;
  const next = { last: reading, offsetMs: clock.offsetMs + elapsedMs - wallMs };
  return { clock: next, at: instantOf(next), awakeMs: jumpMs > 0 ? monoMs : elapsedMs, jumpMs };
}

/**
 * Joins the timeline of another window. One that lived through a backward jump knows by how much
 * the wall clock is behind, so the largest offset holds. Where its last word still lies in our
 * future, it was gone by then, and no time has passed since as far as anybody can tell.
 */
export function joinTimeline(clock: SteadyClock, saidAt: number, offsetMs: number): SteadyClock {
  const joined = offsetMs > clock.offsetMs ? { ...clock, offsetMs } : clock;
  const aheadMs = saidAt - instantOf(joined);
  return aheadMs > STEP_TOLERANCE_MS ? { ...joined, offsetMs: joined.offsetMs + aheadMs } : joined;
}

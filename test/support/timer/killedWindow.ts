import type { WindowRecord } from '../../../src/timer/windowRecord.js';
import { durationText } from './duration.js';

/** The most that a window killed may take along, in milliseconds. */
const LOSS_MS = 15_000;
const SLACK_MS = 1000;

/** What a window that was killed had told the others. */
export interface Told {
  /** Work of the current stretch up to now, in milliseconds. */
  readonly workedMs: number;
  /** Until when the others go on counting for it; not after now where they don't. */
  readonly until: number;
  readonly lastInputAt: number;
}

/** What its file says at an instant of the stretch that began at `stretchAt`. */
export function toldBy(file: WindowRecord | undefined, stretchAt: number, at: number): Told {
  if (file === undefined) return { workedMs: 0, until: 0, lastInputAt: 0 };
  const { savedAt, lastInputAt } = file;
  if (file.stretch.at !== stretchAt) return { workedMs: 0, until: 0, lastInputAt };
  const until = file.countsUntil ?? 0;
  const promisedMs = Math.max(0, Math.min(at, until) - savedAt);
  return { workedMs: file.workedMs + promisedMs, until, lastInputAt };
}

/**
 * What is wrong with what was left of a window's work; null = nothing. `unseenMs` is time in which
 * it did not get to run, so that nobody could tell the others.
 */
export function wrongWith(
  told: Told,
  workedMs: number,
  at: number,
  graceMs: number,
  unseenMs: number,
): string | null {
  const lostMs = workedMs - told.workedMs;
  if (lostMs > LOSS_MS + SLACK_MS) return `a kill lost ${durationText(lostMs)}`;
  const mostMs = Math.min(unseenMs, graceMs) + SLACK_MS;
  if (-lostMs > mostMs) return `a kill gained ${durationText(-lostMs)}`;
  if (told.until > at + graceMs) return `a kill promised ${durationText(told.until - at)}`;
  return null;
}

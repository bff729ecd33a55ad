import { isSame } from './facts.js';
import type { TimerState } from './timerState.js';

/** While work is counted, a window killed loses no more of the count than this, in milliseconds. */
const FLUSH_EVERY_MS = 15_000;
/** While a routine plays in another window, work in this one is told so often, in milliseconds. */
const TELL_WORK_EVERY_MS = 5000;
/** What the file says may be wrong by so much before others must know, in milliseconds. */
const TOLERANCE_MS = 1000;

/** Whether this window's file has fallen behind, or promises more than has come true. */
export function needsFlush(state: TimerState): boolean {
  const { own, saved } = state;
  // Where the clock was set back, a window that opens later learns it only from here.
  if (own.offsetMs > saved.offsetMs + TOLERANCE_MS || overstates(state)) return true;
  if (owesWork(state)) return true;
  // One countdown everywhere: that counting has begun is told at once.
  if (own.countsUntil !== null && promisedUntil(state) <= own.savedAt) return true;
  const news = own.countsUntil !== null || understates(state);
  return news && own.savedAt - saved.savedAt >= FLUSH_EVERY_MS;
}

/**
 * When the file falls behind if nothing else happens. It covers counting as far as it promised,
 * and others see no break before the grace after the input it tells of.
 */
export function nextFlush(state: TimerState): number | null {
  const { own, saved } = state;
  if (own.countsUntil === null && !understates(state)) return null;
  if (own.countsUntil !== null) return promisedUntil(state);
  const graceEnd = saved.lastInputAt + state.settings.readingGraceMs;
  return Math.max(graceEnd, saved.savedAt + FLUSH_EVERY_MS);
}

/** Until when others believe this window to count; 0 = they don't. */
function promisedUntil({ own, saved }: TimerState): number {
  return isSame(own.stretch, saved.stretch) ? (saved.countsUntil ?? 0) : 0;
}

/** The work that others read from the file by now, in milliseconds. */
function promisedMs(state: TimerState): number {
  const { own, saved } = state;
  if (!isSame(own.stretch, saved.stretch)) return 0;
  const until = Math.min(own.savedAt, promisedUntil(state));
  return saved.workedMs + Math.max(0, until - saved.savedAt);
}

/** Whether others would read less work, or earlier input, from the file than there was. */
function understates(state: TimerState): boolean {
  const { own, saved } = state;
  return own.lastInputAt > saved.lastInputAt || own.workedMs > promisedMs(state) + TOLERANCE_MS;
}

/** Whether others would read more work, or later input, from the file than there was. */
function overstates(state: TimerState): boolean {
  const { own, saved } = state;
  if (saved.lastInputAt > own.lastInputAt) return true;
  if (promisedMs(state) > own.workedMs + TOLERANCE_MS) return true;
  const promised = promisedUntil(state);
  return promised > own.savedAt && (own.countsUntil ?? 0) < promised;
}

/** Whether a routine in another window has yet to hear that the person works in this one. */
function owesWork({ own, saved, peers }: TimerState): boolean {
  const isNews = (doneAt: number, toldAt: number, since: number) =>
    doneAt > since && (toldAt <= since || doneAt - toldAt >= TELL_WORK_EVERY_MS);
  return [...peers.values()].some(({ session }) => {
    if (session === null || session.until <= own.savedAt) return false;
    const { at } = session;
    return isNews(own.typedAt, saved.typedAt, at) || isNews(own.browsedAt, saved.browsedAt, at);
  });
}

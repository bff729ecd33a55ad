import type { WindowRecord } from './windowRecord.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A day, in milliseconds. */
export const DAY_MS = 24 * HOUR_MS;

/** Nobody works for longer than this without a break; the count of a stretch stops there. */
export const LONGEST_WORK_MS = 24 * HOUR_MS;
/** Every pause has an end: the longest that can be asked for is until tomorrow morning. */
export const LONGEST_PAUSE_MS = 2 * DAY_MS;
/** Longer than any snooze that can be asked for. */
export const LONGEST_SNOOZE_MS = HOUR_MS;
/** A window promises to count, or something in it to be open, for some minutes at a time. */
const LONGEST_PROMISE_MS = HOUR_MS;
/** Clocks of two windows differ by less than this. */
export const SKEW_MS = MINUTE_MS;
/**
 * Clocks that are put right were wrong by some hours: the time zone of another system on the same
 * machine, at most. What comes from further ahead is no count to go on from.
 */
const FURTHEST_AHEAD_MS = DAY_MS;

/**
 * Why a well-formed record can't be true, in words that follow the name of its file; null where it
 * can. One that is believed all the same could stop or fool every window.
 */
export function whyImplausible(record: WindowRecord): string | null {
  if (record.savedAt < record.offsetMs) return 'it was written before 1970';
  return contradictionIn(record) ?? endlessIn(record);
}

/**
 * The records that come from too far in the future to be true, as read at `wallMs` by a window that
 * adds `offsetMs` to its wall clock. Where the clock was set back since, the windows that lived
 * through it know by how much.
 */
export function fromTheFuture(
  records: readonly WindowRecord[],
  wallMs: number,
  offsetMs: number,
): readonly WindowRecord[] {
  const latestWallMs = wallMs + FURTHEST_AHEAD_MS;
  const offsets = records.filter((r) => r.savedAt - r.offsetMs <= latestWallMs);
  const joined = Math.max(offsetMs, ...offsets.map((record) => record.offsetMs));
  return records.filter((record) => record.savedAt > latestWallMs + joined);
}

function contradictionIn(record: WindowRecord): string | null {
  const { savedAt, stretch, lastInputAt, typedAt, browsedAt, focusedAt } = record;
  const { prompt, snooze, pause, session } = record;
  const inputs = [lastInputAt, typedAt, browsedAt, focusedAt];
  const said = [stretch.at, ...inputs, prompt?.at, snooze?.at, pause?.at, session?.at];
  const latest = Math.max(...said.filter((at) => at !== undefined));
  if (latest > savedAt + SKEW_MS) return 'it tells of a time after it was written';
  if (record.workedMs > savedAt + SKEW_MS - stretch.at) {
    return 'it counts more work than there was time for';
  }
  return null;
}

function endlessIn(record: WindowRecord): string | null {
  const { savedAt, countsUntil, snooze, pause, session, occupiedUntil } = record;
  const endless = [
    countsUntil !== null && countsUntil - savedAt > LONGEST_PROMISE_MS,
    session !== null && session.until - savedAt > LONGEST_PROMISE_MS,
    occupiedUntil - savedAt > LONGEST_PROMISE_MS,
    snooze !== null && snooze.until - snooze.at > LONGEST_SNOOZE_MS,
    pause !== null && pause.until - pause.at > LONGEST_PAUSE_MS,
  ];
  return endless.includes(true) ? 'it would never end' : null;
}

import { formatISO } from 'date-fns';
import type { SessionTime } from './sessionTime.js';
import { latestTime } from './sessionTime.js';

/** Sessions that a person may be reminded of. */
export const reminderIds = ['evening', 'weekend'] as const;
export type ReminderId = (typeof reminderIds)[number];

/** One round of a reminder: the local day whose time it was for, and how many came before it. */
export interface Round {
  readonly reminder: ReminderId;
  /** "2026-11-25". */
  readonly day: string;
  /** 0 for the first; the others were asked for with Later. */
  readonly number: number;
}

/** What is known of reminders, in whichever window it happened. Instants in wall-clock ms. */
export type ReminderMark =
  | ({ readonly type: 'told' } & Round)
  /** The person wants to hear of it again, then. */
  | ({ readonly type: 'later'; readonly untilMs: number } & Round)
  /** The session was done. */
  | { readonly type: 'done'; readonly reminder: ReminderId; readonly atMs: number };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A reminder that could not be given for so long is not given any more, in milliseconds. */
const LATEST_MS = HOUR_MS;
/** Later is so much later, in minutes. */
export const LATER_MINUTES = 30;
/** A session that was done so shortly before its time was that one, in milliseconds. */
const DONE_BEFORE_MS = 12 * HOUR_MS;
/** Marks are of no more use after this time, in milliseconds. */
const KEPT_MS = 3 * 24 * HOUR_MS;

/** Whether a look at the marks can be worth it: its time came round within the last half day. */
export function mayBeDue(time: SessionTime, wallMs: number): boolean {
  return wallMs - latestTime(time, wallMs) < DONE_BEFORE_MS;
}

/**
 * The round of a reminder that is due at a wall-clock instant; null where none is. A day has one
 * round, and one more each time the person asks for it. What is an hour late, after a sleep or a
 * long debug session, is left out.
 */
export function dueRound(
  reminder: ReminderId,
  time: SessionTime,
  marks: readonly ReminderMark[],
  wallMs: number,
): Round | null {
  const timeMs = latestTime(time, wallMs);
  const day = formatISO(timeMs, { representation: 'date' });
  const own = marks.filter((mark) => mark.reminder === reminder);
  const isDone = own.some((mark) => mark.type === 'done' && mark.atMs > timeMs - DONE_BEFORE_MS);
  if (isDone) return null;
  const told = own.filter((mark) => mark.type === 'told' && mark.day === day);
  const number = told.length;
  const askedFor = own.flatMap((mark) =>
    mark.type === 'later' && mark.day === day && mark.number === number - 1 ? [mark.untilMs] : [],
  );
  const fromMs = number === 0 ? timeMs : Math.max(...askedFor);
  return wallMs >= fromMs && wallMs - fromMs < LATEST_MS ? { reminder, day, number } : null;
}

/** The name of a mark, all that there is of it: `evening.2026-11-25.0.told`. */
export function markName(mark: ReminderMark): string {
  switch (mark.type) {
    case 'told':
      return `${mark.reminder}.${mark.day}.${mark.number}.told`;
    case 'later':
      return `${mark.reminder}.${mark.day}.${mark.number}.${mark.untilMs}.later`;
    case 'done':
      return `${mark.reminder}.${mark.atMs}.done`;
  }
}

/** Reads the name of a mark; null for anything else. */
export function parseMarkName(name: string): ReminderMark | null {
  const parts = /^([a-z]+)\.(?:(\d{4}-\d{2}-\d{2})\.(\d{1,3})\.)?(?:(\d{1,15})\.)?([a-z]+)$/.exec(
    name,
  );
  const reminder = reminderIds.find((id) => id === parts?.[1]);
  if (parts === null || reminder === undefined) return null;
  const [, , day, number, ms, type] = parts;
  if (type === 'done') {
    return day === undefined && ms !== undefined ? { type, reminder, atMs: Number(ms) } : null;
  }
  if (day === undefined || Number.isNaN(new Date(day).getTime())) return null;
  const round = { reminder, day, number: Number(number) };
  if (type === 'told') return ms === undefined ? { type, ...round } : null;
  if (type !== 'later' || ms === undefined) return null;
  return { type, ...round, untilMs: Number(ms) };
}

/** Whether a mark is of no more use. */
export function isPastUse(mark: ReminderMark, wallMs: number): boolean {
  const atMs = mark.type === 'done' ? mark.atMs : new Date(mark.day).getTime();
  return wallMs - atMs > KEPT_MS;
}

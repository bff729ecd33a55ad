import { addDays, set, startOfDay } from 'date-fns';
import { parseTimeOfDay } from './timeOfDay.js';
import type { Weekday } from './workingHours.js';
import { weekdays } from './workingHours.js';

/** When a session comes round: every day or on one day of the week, at a local time of day. */
export interface SessionTime {
  /** Null = every day. */
  readonly day: Weekday | null;
  /** Minutes after local midnight, 0-1439. */
  readonly minute: number;
}

/** A time that was read; null = off. `problem` says in one line why it could not be. */
export interface ParsedSessionTime {
  readonly time: SessionTime | null;
  readonly problem: string | null;
}

/** Days of the week as people write them, in the order of `weekdays`. */
export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const DAYS = 7;
const OFF: ParsedSessionTime = { time: null, problem: null };

/** Reads a time of day that a day has: "21:30"; null for anything else, "24:00" too. */
export function parseMinute(value: unknown): number | null {
  const minute = parseTimeOfDay(value);
  return minute === 24 * 60 ? null : minute;
}

/** Reads the setting `eveningReminder`: "off" or "21:30". */
export function parseEveningReminder(value: unknown): ParsedSessionTime {
  if (value === undefined || value === 'off') return OFF;
  const minute = parseMinute(value);
  if (minute !== null) return { time: { day: null, minute }, problem: null };
  return refused('eveningReminder must be "off" or a time such as "21:30"; it is off.');
}

/** Reads the setting `weekendReminder`: "off" or "Saturday 10:00", any day of the week. */
export function parseWeekendReminder(value: unknown): ParsedSessionTime {
  if (value === undefined || value === 'off') return OFF;
  const match = typeof value === 'string' ? /^\s*([a-z]+)\s+([\d:]+)\s*$/i.exec(value) : null;
  const name = match?.[1]?.toLowerCase();
  const day = weekdays[weekdayNames.findIndex((known) => known.toLowerCase() === name)];
  const minute = parseMinute(match?.[2]);
  if (day !== undefined && minute !== null) return { time: { day, minute }, problem: null };
  return refused(
    'weekendReminder must be "off" or a day and a time such as "Saturday 10:00"; it is off.',
  );
}

function refused(problem: string): ParsedSessionTime {
  return { time: null, problem };
}

/** The first wall-clock instant after `wallMs` at which the time comes round; both in ms. */
export function nextTime(time: SessionTime, wallMs: number): number {
  return instants(time, wallMs, 1).find((at) => at > wallMs) ?? Infinity;
}

/** The latest wall-clock instant up to `wallMs` at which the time came round; both in ms. */
export function latestTime(time: SessionTime, wallMs: number): number {
  return instants(time, wallMs, -1).find((at) => at <= wallMs) ?? -Infinity;
}

/**
 * The instants of a week and a day, from the local day of `wallMs` on or back. A time of day that a
 * day leaves out, since clocks change, comes as much later; one that it has twice comes once.
 */
function instants({ day, minute }: SessionTime, wallMs: number, step: 1 | -1): readonly number[] {
  const dayMs: number[] = [];
  for (let days = 0; days <= DAYS; days++) {
    const begin = startOfDay(addDays(wallMs, days * step));
    if (day !== null && weekdays[begin.getDay()] !== day) continue;
    const clock = { hours: Math.floor(minute / 60), minutes: minute % 60 };
    dayMs.push(set(begin, clock).getTime());
  }
  return dayMs;
}

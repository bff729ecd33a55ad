import { addDays, startOfDay } from 'date-fns';

/** Days of the week as settings name them, in the order of `Date.prototype.getDay()`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

/** One range of working hours; `toMinute` at or before `fromMinute` runs over midnight. */
export interface HoursRange {
  readonly days: readonly Weekday[];
  /** Minutes after local midnight, 0-1439; belongs to the range. */
  readonly fromMinute: number;
  /** Minutes after local midnight, 0-1440; the range ends before it. */
  readonly toMinute: number;
}

/** When a person wants reminders; empty means always. */
export type WorkingHours = readonly HoursRange[];

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** Longest look ahead for the next change: a week and a day. */
const DAYS_AHEAD = 8;

/** Whether the wall-clock instant lies inside the working hours, by local time. */
export function isWithinHours(hours: WorkingHours, wallMs: number): boolean {
  if (hours.length === 0) return true;
  const local = new Date(wallMs);
  const minute = local.getHours() * 60 + local.getMinutes();
  const today = local.getDay();
  return hours.some((range) => {
    const overMidnight = range.toMinute <= range.fromMinute;
    if (isOn(range, today) && minute >= range.fromMinute) {
      if (overMidnight || minute < range.toMinute) return true;
    }
    return overMidnight && isOn(range, today - 1) && minute < range.toMinute;
  });
}

/**
 * The next wall-clock instant after `wallMs`, in milliseconds, at which {@link isWithinHours}
 * changes; null where it never does.
 */
export function nextHoursChange(hours: WorkingHours, wallMs: number): number | null {
  if (hours.length === 0) return null;
  const inside = isWithinHours(hours, wallMs);
  const edges = [...new Set(hours.flatMap((range) => [range.fromMinute, range.toMinute]))];
  edges.sort((a, b) => a - b);
  let begin = startOfDay(wallMs);
  for (let day = 0; day <= DAYS_AHEAD; day++) {
    const end = startOfDay(addDays(begin, 1));
    for (const minute of minutesToTry(edges, begin, end)) {
      const change = begin.getTime() + minute * MINUTE_MS;
      if (change > wallMs && isWithinHours(hours, change) !== inside) return change;
    }
    begin = end;
  }
  return null;
}

/** Minutes after the begin of a local day, in order, at which the answer may change. */
function minutesToTry(edges: readonly number[], begin: Date, end: Date): readonly number[] {
  const minutes = (end.getTime() - begin.getTime()) / MINUTE_MS;
  // A day on which clocks change leaves out times of day or has them twice: look at all of it.
  if (minutes === DAY_MINUTES) return edges;
  return Array.from({ length: minutes + 1 }, (_, minute) => minute);
}

function isOn(range: HoursRange, day: number): boolean {
  const name = weekdays[(day + 7) % 7];
  return name !== undefined && range.days.includes(name);
}

const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/**
 * Days and months are numbers here: days since 1970 on the person's own calendar, months since the
 * year 0. Neither has a zone, so no change of clocks makes one longer than another.
 */
export type DayNumber = number;
type MonthNumber = number;

/** The day of a moment where the person was. */
export function dayNumberAt({
  at,
  zone,
}: {
  readonly at: number;
  readonly zone: number;
}): DayNumber {
  return Math.floor((at + zone * MINUTE_MS) / DAY_MS);
}

/** Minutes from the midnight that begins a day, by the clocks of a zone; negative = before it. */
export function minutesInto(day: DayNumber, at: number, zone: number): number {
  return (at + zone * MINUTE_MS - day * DAY_MS) / MINUTE_MS;
}

/** A day as `2026-11-30`. */
export const dayText = (day: DayNumber): string =>
  new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The Monday of a day's week. 1970 began on a Thursday. */
export const mondayOf = (day: DayNumber): DayNumber => day - ((((day + 3) % 7) + 7) % 7);

/** The month of a day. */
export function monthOf(day: DayNumber): MonthNumber {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month. */
export const firstDayOf = (month: MonthNumber): DayNumber =>
  Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;

/** The same day some months before, or the last one of a month that is shorter. */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const month = monthOf(day);
  const into = day - firstDayOf(month);
  const last = firstDayOf(month - months + 1) - 1;
  return Math.min(firstDayOf(month - months) + into, last);
}

/** A month as `2026-11`. */
export const monthText = (month: MonthNumber): string => dayText(firstDayOf(month)).slice(0, 7);

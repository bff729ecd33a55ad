/** A calendar day where the person is, as `2026-11-25`. */
export type LocalDay = string;

const DAY_MS = 86_400_000;

/** Days from one local day to another; negative where the second comes first. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / DAY_MS);
}

/** UTC has no daylight saving, so every day in it is as long as the others. */
function dayNumber(day: LocalDay): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

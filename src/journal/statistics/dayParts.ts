/** Quarters of the day by the clock on the wall, the earliest first. */
export const dayParts = [
  'Night (0:00–6:00)',
  'Morning (6:00–12:00)',
  'Afternoon (12:00–18:00)',
  'Evening (18:00–24:00)',
] as const;

/** The quarter of the day of a minute since midnight, as an index of `dayParts`. */
export function dayPartOf(minute: number): number {
  return Math.min(dayParts.length - 1, Math.max(0, Math.floor(minute / 360)));
}

/** What the quarter of the day of a minute since midnight is called. */
export const dayPartName = (minute: number): string => dayParts[dayPartOf(minute)] ?? dayParts[3];

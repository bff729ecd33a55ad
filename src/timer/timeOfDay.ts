/** Minutes after midnight of "HH:MM", 0-1440; null for anything else. */
export function parseTimeOfDay(value: unknown): number | null {
  const match = typeof value === 'string' ? /^(\d{1,2}):(\d{2})$/.exec(value) : null;
  if (match === null) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minute <= 24 * 60 ? minute : null;
}

/** "HH:MM" of minutes after midnight, as {@link parseTimeOfDay} reads it. */
export function timeOfDayText(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

import { addDays, set } from 'date-fns';

/** Hour of the morning at which "until tomorrow" ends, by local time. */
const MORNING_HOUR = 6;
/** Before this hour it is still the evening for somebody who is up late. */
const NIGHT_ENDS_HOUR = 4;

/** When the day ends for a person who says "until tomorrow" at a wall-clock instant; both in ms. */
export function tomorrowMorning(wallMs: number): number {
  const upLate = new Date(wallMs).getHours() < NIGHT_ENDS_HOUR;
  const morning = { hours: MORNING_HOUR, minutes: 0, seconds: 0, milliseconds: 0 };
  return set(addDays(wallMs, upLate ? 0 : 1), morning).getTime();
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** An instant with the clocks where the person was. */
interface Moment {
  /** Wall-clock instant, ms. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly zone: number;
}

/**
 * The calendar day of a moment where the person was, as `2026-11-30`. It stays the same wherever
 * and in whatever season it is read.
 */
export function dayOf({ at, zone }: Moment): string {
  return new Date(at + zone * MINUTE_MS).toISOString().slice(0, 10);
}

/** Minutes since midnight, 0-1439, as the clock on the wall showed them. */
export function minuteOfDay({ at, zone }: Moment): number {
  const minutes = Math.floor(at / MINUTE_MS) + zone;
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** How far the clocks of this machine are east of UTC at an instant, in minutes. */
export function minutesEastOfUtc(at: number): number {
  // Without a minus before zero.
  return 0 - new Date(at).getTimezoneOffset();
}

/** The same in a time zone such as `Europe/Berlin`; null where there is no such zone. */
export function minutesEastIn(timeZone: string, at: number): number | null {
  let told: string;
  try {
    told = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(at);
  } catch {
    return null;
  }
  const [, sign, hours, minutes] = /([+−-])(\d+):?(\d*)[^/]*$/.exec(told) ?? [];
  const far = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '+' ? far : 0 - far;
}

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

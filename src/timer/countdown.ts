const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** A time that is left, as it is shown: whole minutes, and seconds only in the last minute. */
export interface Countdown {
  readonly value: number;
  readonly unit: 'min' | 's';
}

/** The countdown to show for `remainingMs`; the one formatter for every view. */
export function countdownOf(remainingMs: number): Countdown {
  const left = Math.max(0, remainingMs);
  return left < MINUTE_MS
    ? { value: Math.ceil(left / SECOND_MS), unit: 's' }
    : { value: Math.ceil(left / MINUTE_MS), unit: 'min' };
}

/** Milliseconds until the shown countdown changes; 0 is never returned while time is left. */
export function untilCountdownChanges(remainingMs: number): number {
  const left = Math.max(0, remainingMs);
  const step = left <= MINUTE_MS ? SECOND_MS : MINUTE_MS;
  return Math.max(1, left - step * (Math.ceil(left / step) - 1));
}

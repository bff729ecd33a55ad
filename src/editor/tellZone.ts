import type * as vscode from 'vscode';
import { minutesEastIn, minutesEastOfUtc } from '../journal/entries/localTime.js';
import type { PersonClock } from './personClock.js';
import { ZONE_KEY } from './personClock.js';

const QUARTER_MS = 91 * 86_400_000;

/** A page tells the time zone that it is in, such as `Europe/Berlin`, which is kept where it matters. */
export function tellZone(
  clock: PersonClock,
  memory: Pick<vscode.Memento, 'update'>,
  timeZone: string | undefined,
): void {
  const now = clock.read().wallMs;
  if (timeZone === undefined || minutesEastIn(timeZone, now) === null) return;
  // This machine may keep the same time, all year round.
  const isHere = [0, 1, 2, 3].every((quarter) => {
    const at = now + quarter * QUARTER_MS;
    return minutesEastIn(timeZone, at) === minutesEastOfUtc(at);
  });
  const elsewhere = isHere ? undefined : timeZone;
  if (elsewhere === clock.elsewhere) return;
  clock.elsewhere = elsewhere;
  void memory.update(ZONE_KEY, elsewhere);
}

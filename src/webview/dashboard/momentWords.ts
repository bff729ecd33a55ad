const MINUTE_MS = 60_000;

const words = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' },
});

/** A moment as calendar and clock showed it where the person was. */
export function momentWords({ at, zone }: { readonly at: number; readonly zone: number }): string {
  return words.format(at + zone * MINUTE_MS);
}

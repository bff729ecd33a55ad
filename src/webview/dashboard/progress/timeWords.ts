const MINUTE_S = 60;

/** A length of time in whole minutes: `1 h 20 min`, `45 min`. */
export function durationWords(seconds: number): string {
  const minutes = Math.round(seconds / MINUTE_S);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

/** The same where there is little room: `1:20 h`, `45 min`. */
export function shortDuration(seconds: number): string {
  const minutes = Math.round(seconds / MINUTE_S);
  const rest = String(minutes % 60).padStart(2, '0');
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)}:${rest} h`;
}

/** A minute of the day as clocks show it. */
export function clockWords(minute: number): string {
  const whole = Math.round(minute);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const formatOf = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(instantOf(day));
};

/** The instant that stands for a day such as `2026-11-30`, or the first of a month, in charts. */
export const instantOf = (day: string): number =>
  Date.parse(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);

/** The day so many days after one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(instantOf(day) + days * 86_400_000).toISOString().slice(0, 10);

/** `Mon 30 Nov` */
export const dayWords = formatOf({ weekday: 'short', day: 'numeric', month: 'short' });
/** `Mon 30` */
export const shortDay = formatOf({ weekday: 'short', day: 'numeric' });
/** `30 Nov 2026` */
export const dateWords = formatOf({ day: 'numeric', month: 'short', year: 'numeric' });
/** `30 Nov` */
export const dayOfMonth = formatOf({ day: 'numeric', month: 'short' });
/** `Nov 2026` */
export const monthWords = formatOf({ month: 'short', year: 'numeric' });
/** `Nov` */
export const shortMonth = formatOf({ month: 'short' });

/** So many of something, in words: `1 break`, `3 breaks`. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

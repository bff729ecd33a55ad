/** A calendar day such as `2026-11-25`, as people write it where they are. */
export function dayWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
  return format.format(new Date(year, month - 1, date));
}

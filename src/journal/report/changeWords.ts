/** Changes on a scale from 0 to 10 that are smaller than this can't be told from chance; tenths. */
const NOTICEABLE = 20;

/** All that is ever said of a change. */
export const changeSaid: readonly string[] = ['about the same', 'may be better', 'may be worse'];

/**
 * What a change of a score from 0 to 10, to one decimal, may be called. It is counted in tenths: as
 * floats, 4.1 and 2.1 are less than 2 apart.
 * @param better which way is the better one
 */
export function changeWords(before: number, after: number, better: 'lower' | 'higher'): string {
  const change = Math.round((after - before) * 10);
  if (Math.abs(change) < NOTICEABLE) return 'about the same';
  return change < 0 === (better === 'lower') ? 'may be better' : 'may be worse';
}

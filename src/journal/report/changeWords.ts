/** Changes on a scale from 0 to 10 that are smaller than this can't be told from chance. */
const NOTICEABLE = 2;

/** All that is ever said of a change. */
export const changeSaid: readonly string[] = ['about the same', 'may be better', 'may be worse'];

/**
 * What a change of a score from 0 to 10 may be called.
 * @param better which way is the better one
 */
export function changeWords(before: number, after: number, better: 'lower' | 'higher'): string {
  const change = after - before;
  if (Math.abs(change) < NOTICEABLE) return 'about the same';
  return change < 0 === (better === 'lower') ? 'may be better' : 'may be worse';
}

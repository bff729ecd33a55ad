/** What the ends of a scale from 0 to 10 mean. */
export interface Ends {
  readonly low: string;
  readonly high: string;
}

/** The numbers of a scale. */
export const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** The numeric rating scale for pain. */
export const painEnds: Ends = { low: 'none', high: 'worst imaginable' };

/** What a number means; nothing between the ends. */
export function meaningOf(score: number, { low, high }: Ends): string | null {
  return score === 0 ? low : score === 10 ? high : null;
}

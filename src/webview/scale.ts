import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';

/** What the ends of a scale from 0 to 10 mean. */
export interface Ends {
  readonly low: string;
  readonly high: string;
}

/** The numbers of a scale. */
export const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** The numeric rating scale for pain. */
export const painEnds: Ends = { low: 'none', high: 'worst imaginable' };

/** A number as it is heard: the ends with what they mean. */
export function scoreWords(score: number, { low, high }: Ends): string {
  return score === 0 ? `0, ${low}` : score === 10 ? `10, ${high}` : `${score}`;
}

/** What the ends mean, below the numbers. */
export function endsView({ low, high }: Ends): TemplateResult {
  return html`<p class="scale-ends"><span>0: ${low}</span><span>10: ${high}</span></p>`;
}

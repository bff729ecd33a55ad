import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { Ends } from '../journal/entries/scale.js';
import { meaningOf } from '../journal/entries/scale.js';

/** A number as it is heard: the ends with what they mean. */
export function scoreWords(score: number, ends: Ends): string {
  const meaning = meaningOf(score, ends);
  return meaning === null ? `${score}` : `${score}, ${meaning}`;
}

/** What the ends mean, below the numbers. */
export function endsView({ low, high }: Ends): TemplateResult {
  return html`<p class="scale-ends"><span>0: ${low}</span><span>10: ${high}</span></p>`;
}

import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { FeltExercise } from '../../figure/muscles/felt.js';
import { feltOf, feltWords } from '../../figure/muscles/felt.js';

/** Where an exercise is felt and where not, for somebody who has the time to read: while it waits. */
export function feltText(exercise: FeltExercise): TemplateResult {
  const words = feltWords(feltOf(exercise));
  return html`<div class="felt-words">
    ${words.map((sentence) => html`<p class="detail detail-quiet">${sentence}</p>`)}
  </div>`;
}

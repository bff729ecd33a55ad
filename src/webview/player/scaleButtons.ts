import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { Ends } from '../../journal/entries/scale.js';
import { scores } from '../../journal/entries/scale.js';
import { endsView, scoreWords } from '../scale.js';

/** The numbers from 0 to 10, of which one press answers, and what both ends mean. */
export function scaleButtons(
  press: (event: Event, score: number) => void,
  ends: Ends,
): TemplateResult {
  return html`<div class="pains">
      ${scores.map(
        (score) =>
          html`<button
            type="button"
            class="pain"
            data-pain=${score}
            aria-label=${scoreWords(score, ends)}
            @click=${(event: MouseEvent) => {
              // The second click of a double click is no answer to what comes next.
              if (event.detail <= 1) press(event, score);
            }}
          >
            ${score}
          </button>`,
      )}
    </div>
    ${endsView(ends)}`;
}

import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import { painEnds, scores } from '../../journal/entries/scale.js';
import { endsView } from '../scale.js';
import type { PageState } from './pageState.js';

/** Pain now, from 0 to 10: by a press, by the arrow keys, or by a digit. */
export function painView(state: PageState): TemplateResult {
  const { painNow } = state.draft.symptoms;
  const onKey = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isPlain || !/^[0-9]$/.test(event.key)) return;
    event.preventDefault();
    // A key that is held down says nothing more, or a 10 would end as a 0.
    if (event.repeat) return;
    const { currentTarget } = event;
    const rating = state.typePain({ digit: Number(event.key), at: event.timeStamp });
    if (!(currentTarget instanceof HTMLElement)) return;
    currentTarget.querySelector<HTMLElement>(`input[value="${rating}"]`)?.focus();
  };
  return html`<fieldset class="pain" @keydown=${onKey}>
    <legend>Pain now</legend>
    <div class="pain-scale">
      ${scores.map(
        (rating) =>
          html`<label class="pain-step">
            <input
              type="radio"
              name="pain"
              value=${rating}
              .checked=${painNow === rating}
              @change=${() => state.say({ painNow: rating })}
            />
            <span>${rating}</span>
          </label>`,
      )}
    </div>
    ${endsView(painEnds)}
  </fieldset>`;
}

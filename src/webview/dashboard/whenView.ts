import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { momentWords } from './momentWords.js';
import type { PageState } from './pageState.js';

/** When it was felt: now, or earlier, which is marked as late. */
export function whenView(state: PageState): TemplateResult {
  const { felt, about } = state.draft;
  const first = about === null ? 'Now' : `As it was: ${momentWords(about)}`;
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) state.fill({ felt: target.value });
  };
  return html`<fieldset class="field field-wide">
    <legend>When</legend>
    <div class="chips">
      <label class="chip">
        <input
          type="radio"
          name="when"
          .checked=${felt === null}
          @change=${() => state.fill({ felt: null })}
        />
        <span>${first}</span>
      </label>
      <label class="chip">
        <input
          type="radio"
          name="when"
          value="earlier"
          .checked=${felt !== null}
          @change=${() => state.fill({ felt: felt ?? '' })}
        />
        <span>${about === null ? 'Earlier' : 'At another time'}</span>
      </label>
      ${
        felt === null
          ? nothing
          : html`<input
              class="control"
              type="datetime-local"
              aria-label="Day and time"
              .value=${felt}
              @input=${typed}
            />`
      }
    </div>
    ${
      felt === null || about !== null
        ? nothing
        : html`<p class="hint">
            An entry written more than half an hour later is marked “written later”.
          </p>`
    }
  </fieldset>`;
}

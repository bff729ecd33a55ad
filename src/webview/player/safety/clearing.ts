import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { ConditionId, FlagId } from '../../../safety/flagIds.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';

/** What somebody is cleared of: what the screen has before them, and nothing else. */
interface Cleared {
  readonly flags: readonly FlagId[];
  readonly conditions: readonly ConditionId[];
}

/** The only way on: a health professional's word, and the person's for it, in two steps. */
export function clearing(
  { state, asking }: SafetyPage,
  { flags, conditions }: Cleared,
): TemplateResult {
  if (!asking.confirming) {
    return html`<p class="clearing">
      <button
        type="button"
        class="quiet-button"
        data-answer="clear"
        @click=${() => state.confirm(true)}
      >
        A health professional has cleared me
      </button>
    </p>`;
  }
  return html`<section class="clearing" aria-labelledby="clearing">
    <p class="detail" id="clearing">
      “A health professional knows of this, and says that stretching and strength exercises of this
      kind are fine for me.” Your statement is kept with today’s date.
    </p>
    <div class="buttons">
      ${plainButton({
        ...{ id: 'cleared', label: 'Yes, that is so' },
        press: () =>
          state.answer({ type: 'cleared', conditions: [...conditions], flags: [...flags] }),
      })}
      ${plainButton({ id: 'notCleared', label: 'No', press: () => state.confirm(false) })}
    </div>
  </section>`;
}

import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { moreView } from './moreView.js';
import type { PageState } from './pageState.js';
import { painView } from './painView.js';
import { placeView } from './placeView.js';
import { whenView } from './whenView.js';

/** The form of an entry: a number and a place are enough. */
export function formView(state: PageState): TemplateResult {
  const { draft, isSaving, notice } = state;
  const isChange = draft.of !== null;
  const submit = (event: Event) => {
    event.preventDefault();
    state.save();
  };
  const shown = notice !== null && notice.of === null ? notice : null;
  return html`<form class="card entry-form" novalidate @submit=${submit}>
    <h2 id="form-title" tabindex="-1">${isChange ? 'Change this entry' : 'How is it now?'}</h2>
    <div class="form-body" ?inert=${isSaving}>
      ${painView(state)} ${placeView(state)} ${whenView(state)} ${moreView(state)}
    </div>
    <div class="form-end">
      <button type="submit" class="button" data-kind="primary" data-do="save">
        ${isSaving ? 'Saving…' : 'Save'}
      </button>
      ${
        isChange
          ? html`<button
              type="button"
              class="button"
              data-do="leave"
              @click=${() => {
                state.leaveEdit();
                document.getElementById('form-title')?.focus();
              }}
            >
              Leave it as it was
            </button>`
          : nothing
      }
      ${
        shown === null
          ? nothing
          : html`<p class="notice" data-kind=${shown.kind}>${shown.words}</p>`
      }
    </div>
  </form>`;
}

import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { SafetyState, Tickable } from './safetyState.js';

/** Something to tick, in its words. */
export interface TickItem {
  readonly id: Tickable;
  readonly words: string;
  /** What is to be known of it, in a word or two. */
  readonly note?: string;
}

/** Boxes to tick, each with all of its line as its target. */
export function tickList(
  state: SafetyState,
  ticked: ReadonlySet<Tickable>,
  items: readonly TickItem[],
): TemplateResult {
  return html`<ul class="ticks">
    ${items.map(
      ({ id, words, note }) =>
        html`<li>
          <label class="tick">
            <input
              type="checkbox"
              class="tick-box"
              data-tick=${id}
              .checked=${ticked.has(id)}
              @change=${({ target }: Event) => {
                if (target instanceof HTMLInputElement) state.tick(id, target.checked);
              }}
            />
            <span
              >${words}${
                note === undefined ? nothing : html` <span class="sign-day">(${note})</span>`
              }</span
            >
          </label>
        </li>`,
    )}
  </ul>`;
}

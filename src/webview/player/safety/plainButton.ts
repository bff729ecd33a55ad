import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';

/** A button of the safety screens; `id` names it for styles and tests. */
export interface PlainButton {
  readonly id: string;
  readonly label: string;
  readonly press: () => void;
  readonly primary?: boolean;
  /** The key that does the same. */
  readonly key?: 'Esc';
}

/** A button with its word and its key in the tooltip. */
export function plainButton({ id, label, press, primary, key }: PlainButton): TemplateResult {
  return html`<button
    type="button"
    class="button"
    data-answer=${id}
    data-kind=${primary === true ? 'primary' : 'secondary'}
    title=${key === undefined ? label : `${label} (${key})`}
    aria-keyshortcuts=${key === undefined ? nothing : 'Escape'}
    @click=${(event: MouseEvent) => {
      // The second click of a double click would answer what comes next.
      if (event.detail <= 1) press();
    }}
  >
    <span class="button-word">${label}</span>
  </button>`;
}

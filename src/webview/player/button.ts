import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { PlayerCommand } from '../../messages/player.js';
import type { IconName } from './icons.js';
import { icon } from './icons.js';
import type { Page } from './page.js';

/** A button of the player. */
export interface Button {
  readonly command: PlayerCommand;
  readonly label: string;
  readonly icon?: IconName;
  /** The one thing most people want now. */
  readonly primary?: boolean;
  /** The key that does the same, as people call it. */
  readonly key?: 'Space' | 'Left' | 'Right' | 'Esc' | 'X';
  /** Says more than the label where there is room for it; becomes the tooltip. */
  readonly hint?: string;
}

/** Ends what has begun, and shows the signs that matter; the key that only closes is another. */
export const stopButton: Button = {
  command: 'stop',
  label: 'Stop',
  icon: 'stop',
  hint: 'Stop, and see whether a sign fits',
};

const shortcuts = {
  Space: 'Space',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Esc: 'Escape',
  X: 'X',
} as const;

/** A button with its word, its key in the tooltip, and an icon where it has one. */
export function button(page: Page, spec: Button): TemplateResult {
  const hint = spec.hint ?? spec.label;
  const onClick = (event: MouseEvent) => {
    // The second click of a double click would undo what the first one did.
    if (spec.primary === true && event.detail > 1) return;
    page.send(spec.command);
  };
  return html`<button
    type="button"
    class="button"
    data-command=${spec.command}
    data-kind=${spec.primary === true ? 'primary' : 'secondary'}
    title=${spec.key === undefined ? hint : `${hint} (${spec.key})`}
    aria-keyshortcuts=${spec.key === undefined ? nothing : shortcuts[spec.key]}
    @click=${onClick}
  >
    ${spec.icon === undefined ? nothing : icon(spec.icon)}<span class="button-word"
      >${spec.label}</span
    >
  </button>`;
}

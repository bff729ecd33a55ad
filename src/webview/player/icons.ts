import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';

/** Icons by what they mean; drawn on a 16 by 16 grid in the colour of the text beside them. */
const paths = {
  play: 'M4.5 2.7v10.6a.6.6 0 0 0 .92.5l8.1-5.3a.6.6 0 0 0 0-1l-8.1-5.3a.6.6 0 0 0-.92.5Z',
  pause: 'M4 2.5h2.6v11H4zM9.4 2.5H12v11H9.4z',
  back: 'M3 3h1.6v10H3zM13 3.4v9.2a.5.5 0 0 1-.79.41L5.9 8.4a.5.5 0 0 1 0-.8l6.31-4.61A.5.5 0 0 1 13 3.4Z',
  next: 'M11.4 3H13v10h-1.6zM3 3.4v9.2c0 .41.46.65.79.41L10.1 8.4a.5.5 0 0 0 0-.8L3.79 2.99A.5.5 0 0 0 3 3.4Z',
  stop: 'M4 3h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z',
  check: 'm6.3 12.6-4-4 1.1-1.1 2.9 2.9 6.3-6.3 1.1 1.1z',
  up: 'm8 2.2 4.6 4.6-1.1 1.1-2.75-2.75V13.6h-1.5V5.15L4.5 7.9 3.4 6.8z',
  down: 'M8 13.8 3.4 9.2l1.1-1.1 2.75 2.75V2.4h1.5v8.45L11.5 8.1l1.1 1.1z',
  left: 'M2.2 8 6.8 3.4l1.1 1.1-2.75 2.75h8.45v1.5H5.15L7.9 11.5l-1.1 1.1z',
  right: 'M13.8 8 9.2 12.6l-1.1-1.1 2.75-2.75H2.4v-1.5h8.45L8.1 4.5l1.1-1.1z',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof paths;

/** An icon that says nothing to a screen reader: a word beside it does. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon"
    data-icon=${name}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${paths[name]}></path>
  </svg>`;
}

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
  sound:
    'M8.5 2.6v10.8a.4.4 0 0 1-.68.29L5 11H2.6a.6.6 0 0 1-.6-.6V5.6a.6.6 0 0 1 .6-.6H5l2.82-2.69a.4.4 0 0 1 .68.29ZM10.3 5.1a3.8 3.8 0 0 1 0 5.8l-.8-.94a2.57 2.57 0 0 0 0-3.92zM12 3.2a6.3 6.3 0 0 1 0 9.6l-.8-.93a5.07 5.07 0 0 0 0-7.74z',
  soundOff:
    'M8.5 2.6v10.8a.4.4 0 0 1-.68.29L5 11H2.6a.6.6 0 0 1-.6-.6V5.6a.6.6 0 0 1 .6-.6H5l2.82-2.69a.4.4 0 0 1 .68.29Zm1.7 3.6.84-.84L12.5 6.8l1.46-1.46.84.84L13.34 7.7l1.46 1.46-.84.84-1.46-1.46-1.46 1.46-.84-.84 1.46-1.46z',
  voice:
    'M3 2.5h10A1.5 1.5 0 0 1 14.5 4v6a1.5 1.5 0 0 1-1.5 1.5H8.6L5.4 14a.5.5 0 0 1-.8-.4v-2.1H3A1.5 1.5 0 0 1 1.5 10V4A1.5 1.5 0 0 1 3 2.5Zm1.4 2.9v3.2h1.2V5.4zm3-1v5.2h1.2V4.4zm3 1v3.2h1.2V5.4z',
  voiceOff:
    'M3 2.5h10A1.5 1.5 0 0 1 14.5 4v6a1.5 1.5 0 0 1-1.5 1.5H8.6L5.4 14a.5.5 0 0 1-.8-.4v-2.1H3A1.5 1.5 0 0 1 1.5 10V4A1.5 1.5 0 0 1 3 2.5Zm0 1.2a.3.3 0 0 0-.3.3v6c0 .17.13.3.3.3h2.8v1.8l2.39-1.8H13a.3.3 0 0 0 .3-.3V4a.3.3 0 0 0-.3-.3zm3.36 1.7L8 6.16 9.64 4.52l.84.84L8.84 7l1.64 1.64-.84.84L8 7.84 6.36 9.48l-.84-.84L7.16 7 5.52 5.36z',
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

import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import { icon } from './icons.js';

/** Length of the ring's circle in its own units: radius 44. */
const CIRCLE = 2 * Math.PI * 44;

/** What a ring shows. */
export interface Ring {
  readonly leftS: number;
  readonly ofS: number;
  /** What the seconds lead to, for a screen reader that asks for them. */
  readonly meaning: string;
}

/** Seconds that are left, in a ring that empties; a whole ring where `still`. */
export function timeRing({ leftS, ofS, meaning }: Ring, still: boolean): TemplateResult {
  const seconds = Math.ceil(leftS - 0.001);
  return html`<div class="ring" role="timer" aria-live="off">
    ${face(still ? 1 : leftS / ofS)}
    <span class="ring-inside" data-long=${seconds > 99}>${seconds}</span>
    <span class="visually-hidden">${meaning}</span>
  </div>`;
}

/** A whole ring with a check mark. */
export function doneRing(): TemplateResult {
  return html`<div class="ring" aria-hidden="true">
    ${face(1)}
    <span class="ring-inside">${icon('check')}</span>
  </div>`;
}

function face(part: number): TemplateResult {
  const length = Math.min(1, Math.max(0, part)) * CIRCLE;
  const dashes = `${length.toFixed(2)} ${CIRCLE.toFixed(2)}`;
  return html`<svg class="ring-face" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle class="ring-track" cx="50" cy="50" r="44"></circle>
    <circle
      class="ring-left"
      cx="50"
      cy="50"
      r="44"
      transform="rotate(-90 50 50)"
      stroke-dasharray=${dashes}
    ></circle>
  </svg>`;
}

import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { Moment } from '../../session/playback.js';
import { shoulderDirections } from '../../session/playback.js';
import type { IconName } from './icons.js';
import { icon } from './icons.js';

/** What leads through the part that plays now: the breath, the shoulders' way, or nothing. */
export function guide(moment: Moment, still: boolean): TemplateResult | typeof nothing {
  if (moment.direction !== null) return directionList(moment, still);
  return moment.pacer === null ? nothing : breathPacer(moment.pacer, still);
}

const breathWords = {
  settle: 'Breathe easily',
  in: 'Breathe in',
  hold: 'Hold',
  out: 'Breathe out',
} as const;

/** Radii of the pacer's disc with empty and with full lungs, of a face of 100. */
const EMPTY_R = 17;
const FULL_R = 45;

/** A disc that swells and sinks with the breath, and the words for it; words only if `still`. */
function breathPacer(breath: NonNullable<Moment['pacer']>, still: boolean): TemplateResult {
  const radius = EMPTY_R + (FULL_R - EMPTY_R) * breath.fullness;
  const count = breath.phase === 'settle' ? '' : String(Math.ceil(breath.leftS - 0.001));
  const disc = html`<div class="pacer-disc">
    <svg viewBox="0 0 100 100" focusable="false">
      <circle class="pacer-full" cx="50" cy="50" r=${FULL_R}></circle>
      <circle class="pacer-air" cx="50" cy="50" r=${radius.toFixed(2)}></circle>
    </svg>
    <span class="pacer-count">${count}</span>
  </div>`;
  return html`<div class="pacer" data-phase=${breath.phase} aria-hidden="true">
    ${still ? nothing : disc}
    <span class="pacer-word"
      >${breathWords[breath.phase]}${still && count !== '' ? ` · ${count}` : nothing}</span
    >
  </div>`;
}

/** Where the figure goes on the page, which it faces to the right. */
const arrows: Readonly<Record<(typeof shoulderDirections)[number]['id'], IconName>> = {
  lift: 'up',
  back: 'left',
  down: 'down',
  forward: 'right',
};

/** The four directions in their order, the one now marked; the stills show them if `still`. */
function directionList({ direction, cycle }: Moment, still: boolean): TemplateResult {
  const list = html`<ol class="directions-list">
    ${shoulderDirections.map(
      ({ id, name }) =>
        html`<li class="direction" data-now=${id === direction?.id}>
          ${icon(arrows[id])}<span>${name}</span>
        </li>`,
    )}
  </ol>`;
  return html`<div class="directions" aria-hidden="true">
    ${still ? nothing : list}
    ${
      cycle === null
        ? nothing
        : html`<p class="directions-round">Round ${cycle.number} of ${cycle.of}</p>`
    }
  </div>`;
}

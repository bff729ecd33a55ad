import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { SessionMessage } from '../../messages/player.js';
import type { Block, CyclePartId, Moment, Routine } from '../../session/playback.js';
import type { IconName } from './icons.js';
import { icon } from './icons.js';

/** How the guide is shown. */
interface Showing {
  /** The person asked for less motion: words only. */
  readonly still: boolean;
  /** There is no clock, so nothing is counted. */
  readonly ownPace: boolean;
}

/** What leads through the part that plays now: the breath, the parts of a cycle, or nothing. */
export function guide(moment: Moment, showing: Showing): TemplateResult | typeof nothing {
  if (moment.part !== null) return cycleGuide(moment, showing);
  return moment.pacer === null ? nothing : breathPacer(moment.pacer, showing);
}

/** Whether any part of a block has a guide. */
export function isGuided(
  { segments }: Routine,
  { startS, endS }: Block,
  breathing: SessionMessage['breathing'],
): boolean {
  return segments
    .filter((part) => part.startS >= startS && part.endS <= endS)
    .some(({ type, ...part }) => {
      return type === 'cycles' || ('paced' in part && part.paced && breathing !== 'off');
    });
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
function breathPacer(
  breath: NonNullable<Moment['pacer']>,
  { still, ownPace }: Showing,
): TemplateResult {
  const radius = EMPTY_R + (FULL_R - EMPTY_R) * breath.fullness;
  const count = ownPace || breath.phase === 'settle' ? '' : String(Math.ceil(breath.leftS - 0.001));
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

/** Where the figure goes on the page, which it faces to the right; other parts go by their names. */
const arrows: Readonly<Partial<Record<CyclePartId, IconName>>> = {
  lift: 'up',
  back: 'left',
  down: 'down',
  forward: 'right',
};

/** The parts of a cycle in their order, the one now marked; the stills show them if `still`. */
function cycleGuide({ segment, part, cycle }: Moment, { still, ownPace }: Showing): TemplateResult {
  const parts = segment.type === 'cycles' ? segment.parts : [];
  const list = html`<ol class="cycle-parts">
    ${parts.map(({ id, name }, index) => {
      const arrow = arrows[id];
      return html`<li class="cycle-part" data-now=${index === part?.index}>
        ${arrow === undefined ? nothing : icon(arrow)}<span>${name}</span>
      </li>`;
    })}
  </ol>`;
  const now = still && parts.length > 1 ? `${part?.name ?? ''} · ` : '';
  return html`<div class="cycle" aria-hidden="true">
    ${still || parts.length < 2 ? nothing : list}
    ${cycle === null ? nothing : html`<p class="cycle-round">${now}${roundWords(cycle, ownPace)}</p>`}
  </div>`;
}

function roundWords({ number, of }: NonNullable<Moment['cycle']>, ownPace: boolean): string {
  return ownPace ? `${of} rounds` : `Round ${number} of ${of}`;
}

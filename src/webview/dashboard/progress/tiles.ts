import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { durationWords } from './timeWords.js';

/** What some days come to in three numbers. */
interface Tiles {
  readonly workSeconds: number;
  readonly away: number;
  readonly guided: number;
  readonly guidedSeconds: number;
  /** Guided movement that is aimed at; null = none is for so many days. */
  readonly goalSeconds: number | null;
}

/** Work, breaks and guided movement, as large numbers. */
export function tilesView(tiles: Tiles): TemplateResult {
  const { workSeconds, away, guided, guidedSeconds, goalSeconds } = tiles;
  const breaks = [
    ...(away > 0 ? [`${away} away`] : []),
    ...(guided > 0 ? [`${guided} guided`] : []),
  ].join(', ');
  const minutes = Math.round(guidedSeconds / 60);
  return html`<dl class="tiles">
    <div class="tile">
      <dt>Work</dt>
      <dd><bdi>${durationWords(workSeconds)}</bdi></dd>
    </div>
    <div class="tile">
      <dt>Breaks</dt>
      <dd>${away + guided}${breaks === '' ? nothing : html` <bdi class="of">${breaks}</bdi>`}</dd>
    </div>
    <div class="tile">
      <dt>Guided movement</dt>
      <dd>
        <bdi>${minutes} min${goalSeconds === null ? nothing : goalWords(goalSeconds)}</bdi>
        ${goalSeconds === null ? nothing : meter(guidedSeconds / goalSeconds)}
      </dd>
    </div>
  </dl>`;
}

const goalWords = (seconds: number) => html` <span class="of">of ${seconds / 60}</span>`;

/** A part of one, as a bar; the words beside it say the same. */
function meter(part: number): TemplateResult {
  return html`<svg class="meter" width="100%" height="8" aria-hidden="true">
    <rect class="meter-track" width="100%" height="8" rx="4"></rect>
    <rect class="meter-part" width="${Math.min(100, part * 100)}%" height="8" rx="4"></rect>
  </svg>`;
}

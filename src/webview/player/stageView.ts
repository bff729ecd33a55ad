import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { keyPoses } from '../../figure/movement.js';
import type { CyclePartId } from '../../session/playback.js';
import type { Figures, Motion, Still } from './figures.js';
import { secondViewOf, stillsOf } from './figures.js';
import type { ExerciseMoment } from './movements.js';
import type { Page } from './page.js';
import { withoutPicture } from './trouble.js';

/** What the figure shows on the page's stage. */
export interface Shown {
  readonly motion: Motion;
  /** The part of the cycle; null outside of cycles. */
  readonly part: CyclePartId | null;
  /** Which side it is, or that it changes; null where there are no sides. */
  readonly sign: string | null;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly guide: TemplateResult | typeof nothing;
  /** Other parts of the movement have a guide: its room stays free, so that nothing jumps. */
  readonly guidedLater: boolean;
}

/** What pictures are drawn with. */
type Picturing = Pick<Page, 'figures' | 'now' | 'still' | 'again'>;

/** The figure, large, with a second view and the guide beside it; stills for less motion. */
export function stageView(page: Picturing, shown: Shown): TemplateResult {
  return page.still ? stillStage(page, shown) : movingStage(page, shown);
}

/** The stills of what comes, none of them the one now: nothing moves while nothing is done. */
export function waitingStage({ figures, now }: Picturing, shown: Pick<Shown, 'motion' | 'label'>) {
  const moment = shown.motion(now);
  const stills = keyPoses(moment.movement).map((still) => ({ ...still, isNow: false }));
  return stillRow(figures, stills, { label: shown.label, moment, sign: null, guide: nothing });
}

function movingStage(page: Picturing, shown: Shown): TemplateResult {
  const { figures, now } = page;
  const { motion, label } = shown;
  const inset = insetOf(figures, motion, now);
  const guided = shown.guide !== nothing || shown.guidedLater;
  return html`<section class="stage" aria-label="Figure and guide">
    <div class="stage-parts" data-aside=${guided ? 'guide' : inset === null ? 'nothing' : 'view'}>
      <div class="stage-figure" role="img" aria-label=${label}>
        ${figures.moving('main', motion, now) ?? withoutPicture(page)}
      </div>
      ${sideSign(shown.sign)}
      <div class="stage-aside">
        ${
          inset === null
            ? nothing
            : html`<div class="stage-inset" aria-hidden="true">
                <div class="stage-window">${inset.picture}</div>
                <p class="stage-caption">${inset.caption}</p>
              </div>`
        }
        ${shown.guide}
      </div>
    </div>
  </section>`;
}

/** The second picture: another view of the figure, or where it is felt if there is none. */
function insetOf(figures: Figures, motion: Motion, now: number) {
  const moment = motion(now);
  const { side, caption } = secondViewOf(moment);
  const view = figures.moving(side, motion, now);
  if (view !== null) return { picture: view, caption };
  const map = figures.map(moment.exercise);
  return map === null ? null : { picture: map, caption: 'Feel it here' };
}

function stillStage({ figures, now }: Picturing, shown: Shown): TemplateResult {
  const moment = shown.motion(now);
  return stillRow(figures, stillsOf(moment, shown.part), { ...shown, moment });
}

function stillRow(
  figures: Figures,
  stills: readonly Still[],
  shown: Pick<Shown, 'sign' | 'label' | 'guide'> & { readonly moment: ExerciseMoment },
): TemplateResult {
  const { moment, sign, label, guide } = shown;
  return html`<section class="stage stage-still" aria-label="Figure and guide">
    <div class="stage-parts">
      <div class="stills" role="img" aria-label=${label} data-count=${stills.length}>
        ${stills.map(
          (still) =>
            html`<div class="still" data-now=${still.isNow}>
              ${figures.still(moment, still.name)}
              <span class="still-label"
                >${still.isNow ? html`<b class="still-now">Now</b>` : nothing}${still.label}</span
              >
            </div>`,
        )}
      </div>
      ${sideSign(sign)}
      <div class="stage-aside">${guide}</div>
    </div>
  </section>`;
}

/** The side, large enough to be read from the mat; a screen reader hears it with the step. */
function sideSign(sign: Shown['sign']): TemplateResult | typeof nothing {
  return sign === null ? nothing : html`<p class="stage-side" aria-hidden="true">${sign}</p>`;
}

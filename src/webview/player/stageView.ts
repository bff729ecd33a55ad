import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { Moment as FigureMoment } from '../../figure/movement.js';
import { secondViewOf, stillsOf } from './figures.js';
import type { Page } from './page.js';

/** What the figure shows on the page's stage. */
export interface Shown {
  readonly moment: FigureMoment;
  /** Where the shoulders go; null outside of that movement. */
  readonly direction: string | null;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly guide: TemplateResult | typeof nothing;
}

/** The figure, large, with a second view and the guide beside it; stills for less motion. */
export function stageView(page: Page, shown: Shown): TemplateResult {
  return page.still ? stillStage(page, shown) : movingStage(page, shown);
}

function movingStage({ figures }: Page, { moment, label, guide }: Shown): TemplateResult {
  const { side, caption } = secondViewOf(moment);
  const inset = figures.moving(side, moment);
  return html`<section class="stage" aria-label="Figure and guide">
    <div class="stage-figure" role="img" aria-label=${label}>${figures.moving('main', moment)}</div>
    <div class="stage-aside">
      ${
        inset === null
          ? nothing
          : html`<div class="stage-inset" aria-hidden="true">
              <div class="stage-window">${inset}</div>
              <p class="stage-caption">${caption}</p>
            </div>`
      }
      ${guide}
    </div>
  </section>`;
}

function stillStage({ figures }: Page, shown: Shown): TemplateResult {
  const { moment, direction, label, guide } = shown;
  const stills = stillsOf(moment, direction);
  return html`<section class="stage stage-still" aria-label="Figure and guide">
    <div class="stills" role="img" aria-label=${label} data-count=${stills.length}>
      ${stills.map(
        (still) =>
          html`<div class="still" data-now=${still.isNow}>
            ${figures.still(moment.movement, still.name)}
            ${still.isNow ? html`<b class="still-now">Now</b>` : nothing}
            <span class="still-label">${still.label}</span>
          </div>`,
      )}
    </div>
    <div class="stage-aside">${guide}</div>
  </section>`;
}

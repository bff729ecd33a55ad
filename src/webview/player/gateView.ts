import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { momentAt } from '../../session/playback.js';
import { aboutLink } from './aboutLink.js';
import { besides } from './besides.js';
import { button, stopButton } from './button.js';
import { feltText } from './feltText.js';
import { figureMoment } from './movements.js';
import { gateWords } from './gateWords.js';
import { positionAt, routineOfNews } from './news.js';
import type { Page } from './page.js';
import { whereabouts } from './placeWords.js';
import { progressBar } from './progressBar.js';
import { waitingStage } from './stageView.js';

/** A change of place: what comes, in stills, and no clock. */
export function gateView(page: Page): TemplateResult {
  const { news, now, still } = page;
  const routine = routineOfNews(news);
  const positionMs = positionAt(news, now);
  const moment = momentAt(routine, positionMs, news.message.breathing);
  const { block, segment } = moment;
  const { note } = news.message;
  // Whoever started at once has not seen the get-ready.
  const isFirst = segment.startS === 0 || segment.exercise.startsWith('pushup');
  const noted = note !== undefined && isFirst;
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">${whereabouts(routine, moment)}</p>
        <p class="movement">${aboutLink(page, block.exercise, block.name)}</p>
      </div>
    </header>
    ${progressBar(routine, positionMs, still)}
    ${waitingStage(page, {
      motion: () => figureMoment(moment),
      label: `What is coming: ${block.name}`,
    })}
    <div class="words">
      <h1 class="cue">${segment.cue}</h1>
      <p class="detail">${segment.detail}</p>
      ${noted ? html`<p class="detail detail-quiet">${note}</p>` : nothing}
      ${feltText(segment.exercise)}
    </div>
    <footer class="controls">
      ${besides(page, html`<p class="next">${gateWords}</p>`, { canHurt: true })}
      <div class="buttons">
        ${button(page, { command: 'back', label: 'Back', icon: 'back', key: 'Left' })}
        ${button(page, {
          command: 'play',
          label: 'Continue',
          icon: 'play',
          primary: true,
          key: 'Space',
          hint: 'Continue once you are in place',
        })}
        <span class="buttons-gap"></span>
        ${button(page, stopButton)}
      </div>
    </footer>
  `;
}

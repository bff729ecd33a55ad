import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { momentAt } from '../../session/playback.js';
import { afterOf, afterView, guidedToday, wayUp } from './afterView.js';
import { button } from './button.js';
import type { Ended } from './endWords.js';
import { earlyEndWords, endWords, isRollingUp, reachedEnd } from './endWords.js';
import { closingMoment } from './movements.js';
import { routineOfNews } from './news.js';
import type { Page } from './page.js';
import { progressBar } from './progressBar.js';
import { stageView } from './stageView.js';
import { doneRing } from './timeRing.js';

/** The end of a session. */
export function endView(page: Page, session: Ended): TemplateResult {
  const { news, now, still } = page;
  const after = afterOf(news, now);
  if (after !== null) return afterView(page, after);
  if (!reachedEnd(session)) return plainEnd(page);
  const routine = routineOfNews(news);
  const rolling = isRollingUp(news, now);
  const done = session.outcome === 'done';
  const words = endWords(news, now);
  const last = momentAt(routine, routine.totalS * 1000, news.message.breathing);
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">${routine.name}</p>
        <p class="movement">${rolling ? 'In your own time' : done ? 'Complete' : 'Ended early'}</p>
      </div>
      ${rolling || !done ? nothing : doneRing()}
    </header>
    ${progressBar(routine, routine.totalS * 1000, still)}
    ${stageView(page, {
      motion: (at) => closingMoment(routine, last, (at - news.at) / 1000),
      part: null,
      sign: null,
      label: routine.after.cue,
      guide: nothing,
      guidedLater: false,
    })}
    <div class="words">
      <h1 class="cue">${words.cue}</h1>
      <p class="detail">${words.detail}</p>
      ${rolling ? nothing : wayUp(page)} ${rolling ? nothing : guidedToday(page)}
    </div>
    ${closing(page, !rolling)}
  `;
}

function plainEnd(page: Page): TemplateResult {
  const words = earlyEndWords(page.news);
  return html`
    <div class="words words-alone">
      <h1 class="cue">${words.cue}</h1>
      <p class="detail">${words.detail}</p>
    </div>
    ${closing(page, true)}
  `;
}

function closing(page: Page, primary: boolean): TemplateResult {
  return html`<footer class="controls">
    <div class="buttons">
      ${button(page, { command: 'close', label: 'Close', primary, key: 'Esc' })}
    </div>
  </footer>`;
}

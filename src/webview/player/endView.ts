import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { rollUpS } from '../../figure/movements/seatedForwardFold.js';
import type { SessionView } from '../../messages/player.js';
import { momentAt, routineById } from '../../session/playback.js';
import { button } from './button.js';
import { movementOf } from './figures.js';
import type { News } from './news.js';
import type { Page } from './page.js';
import { progressBar } from './progressBar.js';
import { stageView } from './stageView.js';
import { doneRing } from './timeRing.js';

/** A session that is over. */
export type Ended = Extract<SessionView, { stage: 'ended' }>;

/** The way up takes as long as it takes; the page says "Done" after this, in milliseconds. */
const ROLL_UP_MS = (rollUpS + 2) * 1000;

/** Whether the end still has something to show move: the way up out of the fold. */
export function isRollingUp({ message, at }: News, now: number): boolean {
  const { session } = message;
  return session.stage === 'ended' && reachedEnd(session) && now - at < ROLL_UP_MS;
}

/** The words of an end that came before the routine was over. */
export function earlyEndWords(news: News): { readonly cue: string; readonly detail: string } {
  const { message } = news;
  const { session } = message;
  const positionMs = session.stage === 'ended' ? session.positionMs : 0;
  const routine = routineById(message.routine);
  const folded =
    momentAt(routine, positionMs, message.breathing).segment.exercise === 'seated_forward_fold';
  const detail = folded
    ? `If you are folded forward: ${routine.after.cue.toLowerCase()}.`
    : 'Start it again whenever you like.';
  const interrupted = session.stage === 'ended' && session.outcome === 'interrupted';
  return { cue: interrupted ? 'Interrupted' : 'Stopped', detail };
}

/** The words once the way up is over. */
export const doneWords = {
  cue: 'Done',
  detail: 'Your next stretch of work starts when you do.',
} as const;

/** The words once the way up is over and parts were passed over. */
const shortenedWords = { cue: 'That was part of it', detail: 'Some is better than none.' } as const;

/** The end of a session. */
export function endView(page: Page, session: Ended): TemplateResult {
  const { news, now, still } = page;
  const routine = routineById(news.message.routine);
  if (!reachedEnd(session)) return plainEnd(page);
  const rolling = isRollingUp(news, now);
  const done = session.outcome === 'done';
  const words = rolling ? routine.after : done ? doneWords : shortenedWords;
  const elapsedS = Math.min((now - news.at) / 1000, rollUpS);
  const last = routine.blocks.at(-1)?.exercise ?? 'seated_forward_fold';
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
      moment: {
        movement: movementOf(last),
        stage: 'roll_up',
        elapsedS,
        durationS: 0,
        breath: 0,
      },
      direction: null,
      label: routine.after.cue,
      guide: nothing,
    })}
    <div class="words">
      <h1 class="cue">${words.cue}</h1>
      <p class="detail">${words.detail}</p>
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

function reachedEnd({ outcome }: Ended): boolean {
  return outcome === 'done' || outcome === 'shortened';
}

import { html, render } from 'lit/html.js';
import type { PlayerCommand } from '../../messages/player.js';
import { parseToPlayer } from '../../messages/player.js';
import '../figure/figure.css';
import { announcementAt } from './announcement.js';
import { isRollingUp } from './endView.js';
import { createFigures } from './figures.js';
import { createFrameLoop } from './frameLoop.js';
import { connectHost } from './host.js';
import { listenToKeys } from './keyboard.js';
import type { News } from './news.js';
import { positionAt, routineOfNews, startsInAt, takeIn } from './news.js';
import { pageView } from './pageView.js';
import './player.css';
import { onInput } from './presence.js';
import { onMotionWish, wantsLessMotion } from './reducedMotion.js';
import { createSaving } from './saving.js';

/** The page says that nobody answers after this, in milliseconds. */
const ANSWER_MS = 5000;

/** Runs the player: messages in, commands out, and the page in between. */
function runPlayer(): void {
  const host = connectHost();
  const saving = createSaving(host);
  const figures = createFigures();
  const page = document.createElement('main');
  page.className = 'player';
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const root = document.createElement('div');
  root.className = 'page';
  page.append(status, root);
  document.body.append(page);
  let news: News | null = null;

  const send = (command: PlayerCommand) => host.post({ type: 'command', command });
  const keys = listenToKeys(() => news?.message.session.stage ?? null, send);
  const loop = createFrameLoop((now) => {
    if (news === null) return 'rest';
    const still = wantsLessMotion();
    const { stage } = news.message.session;
    page.dataset['stage'] = stage;
    page.dataset['still'] = String(still);
    const focused = document.activeElement instanceof HTMLButtonElement;
    render(pageView({ news, now, still, figures, send }), root);
    // A button that has the focus may be gone with its stage: the focus stays on the page.
    if (focused && document.activeElement === document.body) {
      root.querySelector<HTMLElement>('[data-kind="primary"]')?.focus();
    }
    const words = announcementAt(news, now);
    if (status.textContent !== words) status.textContent = words;
    saving.step(news, now);
    if (!isMoving(news, now)) return 'rest';
    return still ? 'second' : 'frame';
  });

  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseToPlayer(data);
    if (message === null) {
      console.warn('Upper Back Reset: a message that this page does not know', data);
      return;
    }
    const now = performance.now();
    const before = news;
    news = takeIn(before, message, now);
    const isReady = message.session.stage === 'ready';
    if (isReady && before?.message.session.stage !== 'ready') keys.raise();
    saving.now(news, now);
    loop.wake();
  });
  document.addEventListener('visibilitychange', () => {
    if (news !== null) saving.now(news, performance.now());
  });
  onMotionWish(() => loop.wake());
  onInput(() => host.post({ type: 'input' }));
  setTimeout(() => {
    if (news === null) render(noAnswer, root);
  }, ANSWER_MS);
  host.post({ type: 'ready' });
}

const noAnswer = html`<div class="words words-alone">
  <h1 class="cue">No answer from the editor</h1>
  <p class="detail">Close this panel and start the reset again.</p>
</div>`;

/** Whether the page looks different a moment later without any news. */
function isMoving(news: News, now: number): boolean {
  const { stage } = news.message.session;
  if (stage === 'ownPace') return true;
  if (stage === 'playing') return positionAt(news, now) < routineOfNews(news).totalS * 1000;
  if (stage === 'ready') return (startsInAt(news, now) ?? 0) > 0;
  return stage === 'ended' && isRollingUp(news, now);
}

runPlayer();

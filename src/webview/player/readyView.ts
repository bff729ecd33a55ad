import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { MovementId } from '../../figure/movement.js';
import { keyPoses } from '../../figure/movement.js';
import type { Routine } from '../../session/playback.js';
import { placeWords, routineLengthWords, routineOf } from '../../session/playback.js';
import { GET_READY_MS } from '../../session/stage.js';
import { aboutLink } from './aboutLink.js';
import { besides } from './besides.js';
import { button } from './button.js';
import { movementOf } from './movements.js';
import { routineOfNews, startsInAt } from './news.js';
import type { Page } from './page.js';
import { beforehand, shortLength } from './placeWords.js';
import { progressBar } from './progressBar.js';
import { timeRing } from './timeRing.js';

/** The get-ready: what is coming, when it starts, and the ways to put it off. */
export function readyView(page: Page): TemplateResult {
  const { message } = page.news;
  const routine = routineOfNews(page.news);
  const startsInMs = startsInAt(page.news, page.now);
  const asks = quickQuestion(page);
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">${whatItTakes(page, routine)} ${how(page)}</p>
        <p class="movement">${routine.name}</p>
      </div>
      ${startsInMs === null ? nothing : countdownRing(startsInMs, page.still)}
    </header>
    ${progressBar(routine, 0, page.still)} ${comingStage(page, routine)}
    <div class="words">
      <h1 class="cue">
        ${message.snoozesLeft === null ? 'Ready when you are' : 'Time for a movement break'}
      </h1>
      <p class="detail">${beforehand(routine)}</p>
      ${note(page)} ${leftOut(page)}
    </div>
    <footer class="controls">
      ${startsInMs === null ? nothing : asks}
      ${besides(page, startsInMs === null ? asks : startsWords(startsInMs), { canHurt: false })}
      <div class="buttons">
        ${button(page, {
          command: 'play',
          label: 'Start',
          icon: 'play',
          primary: true,
          key: 'Space',
          hint: 'Start now',
        })}
        ${putOff(page)}
      </div>
    </footer>
  `;
}

/** What there is to know of it before it begins. */
function note({ news }: Page) {
  const { note: words } = news.message;
  return words === undefined ? nothing : html`<p class="detail detail-quiet">${words}</p>`;
}

/** What waits for a health professional's word. */
function leftOut({ news }: Page) {
  const { plan } = news.message;
  if (plan.without.length === 0) return nothing;
  const whole = routineOf({ ...plan, without: [] });
  const names = whole.blocks
    .filter(({ exercise }) => plan.without.includes(exercise))
    .map(({ name }) => name);
  return html`<p class="detail detail-quiet">
    Left out until a health professional has cleared it: ${[...new Set(names)].join(', ')}.
  </p>`;
}

/** The quick question before a session: Start means no, so it is in sight wherever Start is. */
function quickQuestion({ news, somethingNew }: Page) {
  if (news.message.plan.routine === 'safety_check') return nothing;
  return html`<p class="next">
    Anything new: numbness, tingling, arm pain, fever, or a change of bladder or bowel?
    <button type="button" class="about-link" data-answer="somethingNew" @click=${somethingNew}>
      Yes, something
    </button>
  </p>`;
}

/** How long it takes and where it is done; without a clock only where. */
function whatItTakes({ news }: Page, routine: Routine): string {
  const place = placeWords(routine);
  const long = news.message.plan.selfPaced ? 'At your own pace' : routineLengthWords(routine);
  return `${long}, ${place}`;
}

/** The way to have it otherwise this time: on one's feet, without a clock, or in a call. */
function how(page: Page): TemplateResult {
  return html`<button
    type="button"
    class="about-link"
    data-command="how"
    title="Seated or standing, at your own pace, in a call (H)"
    aria-keyshortcuts="H"
    @click=${() => page.send('how')}
  >
    How…
  </button>`;
}

/** The movements to come, each with a still, what it is, and its time. */
function comingStage(page: Page, routine: Routine): TemplateResult {
  const { figures, news } = page;
  const { selfPaced } = news.message.plan;
  const many = routine.blocks.length > 4;
  return html`<section class="stage" data-many=${many} aria-label="What is coming">
    <ol class="coming">
      ${routine.blocks.map((block) => {
        const movement = movementOf(block);
        return html`<li class="coming-part">
          <div class="coming-picture" aria-hidden="true">
            ${figures.still({ exercise: block.exercise, movement }, tellingPose(movement))}
          </div>
          <div class="coming-words">
            <p class="coming-name">${aboutLink(page, block.exercise, block.name)}</p>
            <p class="coming-cue">${mainCue(routine, block)}</p>
          </div>
          ${selfPaced ? nothing : html`<p class="coming-time">${shortLength(block)}</p>`}
        </li>`;
      })}
    </ol>
  </section>`;
}

/** The pose that stands for a movement: the one in which it is felt, else the first. */
function tellingPose(movement: MovementId): string {
  const poses = keyPoses(movement);
  return (poses.find(({ pose }) => pose.felt > 0) ?? poses[0])?.name ?? '';
}

/** What to do in the longest part of a block; a rest between sets says nothing of it. */
function mainCue({ segments }: Routine, { startS, endS }: Routine['blocks'][number]): string {
  const parts = segments.filter(
    (part) => part.type !== 'rest' && part.startS >= startS && part.endS <= endS,
  );
  const longest = Math.max(...parts.map((part) => part.endS - part.startS));
  return parts.find((part) => part.endS - part.startS === longest)?.cue ?? '';
}

function countdownRing(startsInMs: number, still: boolean): TemplateResult {
  const ring = {
    leftS: startsInMs / 1000,
    ofS: GET_READY_MS / 1000,
    meaning: 'seconds until it starts',
  };
  return timeRing(ring, still);
}

function startsWords(startsInMs: number): TemplateResult {
  return html`<p class="next next-start" aria-hidden="true">
    Starts in <b>${Math.ceil(startsInMs / 1000)} s</b>, waits while you work
  </p>`;
}

/** Later and Skip, where there is a reset to put off. */
function putOff(page: Page) {
  const { snoozesLeft } = page.news.message;
  if (snoozesLeft === null) return nothing;
  const later = button(page, {
    command: 'snooze',
    label: 'Later…',
    hint: `Put it off for a few minutes, ${snoozesLeft} more ${snoozesLeft === 1 ? 'time' : 'times'}`,
  });
  const skip = button(page, {
    command: 'skip',
    label: 'Skip',
    hint: 'Skip this reset and begin a new stretch of work',
  });
  return html`<span class="buttons-gap"></span>${snoozesLeft > 0 ? later : nothing}${skip}`;
}

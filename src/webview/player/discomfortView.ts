import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { PlayerCommand } from '../../messages/player.js';
import type { Moment } from '../../session/playback.js';
import { gentlerThan, momentAt } from '../../session/playback.js';
import { button, stopButton } from './button.js';
import { discomfortWords } from './discomfort.js';
import type { News } from './news.js';
import { positionAt, routineOfNews } from './news.js';
import type { Page } from './page.js';
import { whereabouts } from './placeWords.js';
import { progressBar } from './progressBar.js';

/** One way to go on. */
interface Choice {
  readonly command: PlayerCommand;
  readonly label: string;
  readonly more: string;
}

/** The ways to go on once something does not feel right, in the place of the picture. */
export function discomfortView(page: Page): TemplateResult {
  const { news, now, still } = page;
  const routine = routineOfNews(news);
  const positionMs = positionAt(news, now);
  const moment = momentAt(routine, positionMs, news.message.breathing);
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">${whereabouts(routine, moment)} · Paused</p>
        <p class="movement">${moment.block.name}</p>
      </div>
    </header>
    ${progressBar(routine, positionMs, still)}
    <section class="choosing" aria-labelledby="choosing">
      <h1 class="cue" id="choosing">${discomfortWords.cue}</h1>
      <p class="detail">${discomfortWords.detail}</p>
      <ul class="choices">
        ${choicesFor(news, moment).map((choice, i) => html`<li>${choiceButton(page, choice, i === 0)}</li>`)}
      </ul>
    </section>
    <footer class="controls">
      <div class="buttons">
        ${button(page, { command: 'play', label: 'Go on as before', icon: 'play', key: 'Space' })}
        <span class="buttons-gap"></span>
        ${button(page, stopButton)}
      </div>
    </footer>
  `;
}

function choicesFor(news: News, { block, next, segmentIndex }: Moment): readonly Choice[] {
  const gentler = gentlerThan(block);
  const smaller: Choice = {
    command: 'smaller',
    label: 'Make it smaller',
    more: 'About three quarters of the range, for the rest of this movement',
  };
  const shorter: Choice = {
    command: 'halfHold',
    label: 'Hold it half as long',
    more: 'Each hold of this movement, from now on',
  };
  const isHeld = routineOfNews(news).segments.some(
    ({ type, startS }, index) => type === 'hold' && index >= segmentIndex && startS < block.endS,
  );
  const isHalved = news.message.plan.halved.includes(block.exercise);
  const other: Choice | null =
    gentler === null
      ? null
      : { command: 'gentler', label: 'Do something gentler instead', more: gentler };
  const skip: Choice = {
    command: 'skipMovement',
    label: 'Skip this movement',
    more: next === null ? 'It is the last one' : `Goes on with: ${next}`,
  };
  const stop: Choice = {
    command: 'stopToCheck',
    label: 'Stop, and check',
    more: 'When to have it looked at',
  };
  return [
    ...(block.range < 1 ? [] : [smaller]),
    ...(isHeld && !isHalved ? [shorter] : []),
    ...(other === null ? [] : [other]),
    ...[skip, stop],
  ];
}

function choiceButton(page: Page, choice: Choice, isFirst: boolean): TemplateResult {
  const { command, label, more } = choice;
  return html`<button
    type="button"
    class="choice"
    data-command=${command}
    data-first=${isFirst ? 'true' : nothing}
    @click=${() => page.send(command)}
  >
    <span class="choice-label">${label}</span>
    <span class="choice-more">${more}</span>
  </button>`;
}

import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SessionView } from '../../messages/player.js';
import type { Moment, Routine } from '../../session/playback.js';
import { momentAt, routineById } from '../../session/playback.js';
import { button } from './button.js';
import { figureMoment } from './figures.js';
import { guide } from './guide.js';
import { positionAt } from './news.js';
import type { Page } from './page.js';
import { progressBar } from './progressBar.js';
import { stageView } from './stageView.js';
import { timeRing } from './timeRing.js';

/** A session that has begun and not ended. */
export type Running = Extract<SessionView, { stage: 'playing' | 'paused' }>;

const pausedWords = {
  person: 'Press Play when you are ready.',
  typing: 'Paused while you type. Press Play when you are ready.',
  reload: 'Paused where you were. Press Play when you are ready.',
} as const;

/** The sentence that says why a routine is paused, and how it goes on. */
export function whyPaused(by: keyof typeof pausedWords): string {
  return pausedWords[by];
}

/** The routine as it plays, or frozen where it was paused. */
export function playView(page: Page, session: Running): TemplateResult {
  const { message } = page.news;
  const routine = routineById(message.routine);
  const positionMs = positionAt(page.news, page.now);
  const moment = momentAt(routine, positionMs, message.breathing);
  const { block } = moment;
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">${moment.blockIndex + 1} of ${routine.blocks.length}</p>
        <p class="movement">${block.name}</p>
      </div>
      ${timeRing(
        {
          leftS: moment.blockLeftS,
          ofS: block.endS - block.startS,
          meaning: 'seconds left in this movement',
        },
        page.still,
      )}
    </header>
    ${progressBar(routine, positionMs, page.still)}
    ${stageView(page, {
      moment: figureMoment(moment),
      direction: moment.direction?.id ?? null,
      label: `${block.name}: ${moment.segment.cue}`,
      guide: guide(moment, page.still),
    })}
    ${session.stage === 'paused' ? pausedText(session.by, moment) : playingText(moment)}
    ${controls(page, session, routine, moment)}
  `;
}

function playingText({ cue, detail }: Moment): TemplateResult {
  return html`<div class="words">
    <h1 class="cue">${cue}</h1>
    <p class="detail">${detail}</p>
  </div>`;
}

function pausedText(by: keyof typeof pausedWords, { segment }: Moment): TemplateResult {
  return html`<div class="words">
    <h1 class="cue">Paused</h1>
    <p class="detail">${whyPaused(by)}</p>
    <p class="detail detail-quiet">Goes on with: ${segment.cue}</p>
  </div>`;
}

function controls(page: Page, { stage }: Running, routine: Routine, moment: Moment) {
  const isLast = moment.segmentIndex === routine.segments.length - 1;
  return html`<footer class="controls">
    <p class="next">${moment.next === null ? 'The last movement' : html`Next: ${moment.next}`}</p>
    <div class="buttons">
      ${button(page, { command: 'back', label: 'Back', icon: 'back', key: 'Left' })}
      ${
        stage === 'playing'
          ? button(page, {
              command: 'pause',
              label: 'Pause',
              icon: 'pause',
              primary: true,
              key: 'Space',
            })
          : button(page, {
              command: 'play',
              label: 'Play',
              icon: 'play',
              primary: true,
              key: 'Space',
            })
      }
      ${button(page, {
        command: 'next',
        label: 'Next',
        icon: 'next',
        key: 'Right',
        hint: isLast ? 'To the end' : 'Next part',
      })}
      <span class="buttons-gap"></span>
      ${button(page, { command: 'stop', label: 'Stop', icon: 'stop', key: 'Esc' })}
    </div>
  </footer>`;
}

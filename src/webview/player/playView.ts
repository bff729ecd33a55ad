import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { SessionView } from '../../messages/player.js';
import type { Moment, Routine } from '../../session/playback.js';
import { momentAt } from '../../session/playback.js';
import { aboutLink } from './aboutLink.js';
import { besides } from './besides.js';
import type { Button } from './button.js';
import { button, stopButton } from './button.js';
import { guide, isGuided } from './guide.js';
import { discomfortWords } from './discomfort.js';
import { feltText } from './feltText.js';
import { figureMoment } from './movements.js';
import { positionAt, routineOfNews, shownPositionAt } from './news.js';
import type { Page } from './page.js';
import { countWords, signOf, whereabouts } from './placeWords.js';
import { progressBar } from './progressBar.js';
import { stageView } from './stageView.js';
import { timeRing } from './timeRing.js';

/** Why a session is paused. */
type PausedBy = Extract<SessionView, { stage: 'paused' }>['by'];

/** A session that has begun and not ended, and does not wait at a gate. */
export type Running = Extract<SessionView, { stage: 'playing' | 'ownPace' | 'paused' }>;

const pausedWords: Readonly<Record<PausedBy, string>> = {
  person: 'Press Play when you are ready.',
  typing: 'Paused while you work. Press Play when you are ready.',
  reload: 'Paused where you were. Press Play when you are ready.',
  discomfort: `${discomfortWords.cue} ${discomfortWords.detail}`,
};

/** The sentence that says why a routine is paused, and how it goes on. */
export function whyPaused(by: PausedBy): string {
  return pausedWords[by];
}

/** The routine as it plays, or frozen where it was paused. */
export function playView(page: Page, session: Running): TemplateResult {
  const { message } = page.news;
  const ownPace = message.plan.selfPaced;
  const routine = routineOfNews(page.news);
  const shownAt = (now: number) =>
    momentAt(routine, shownPositionAt(page.news, now), message.breathing);
  const moment = shownAt(page.now);
  const { block, segment } = moment;
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">${whereabouts(routine, moment)}</p>
        <p class="movement">
          ${session.stage === 'paused' ? aboutLink(page, block.exercise, block.name) : block.name}
        </p>
      </div>
      ${ownPace ? nothing : blockRing(moment, page.still)}
    </header>
    ${progressBar(routine, positionAt(page.news, page.now), page.still)}
    ${stageView(page, {
      motion: (now) => figureMoment(shownAt(now)),
      part: moment.part?.id ?? null,
      sign: signOf(segment),
      label: `${block.name}: ${segment.cue}`,
      guide: guide(moment, { still: page.still, ownPace }),
      guidedLater: isGuided(routine, block, message.breathing),
    })}
    ${session.stage === 'paused' ? pausedText(session.by, moment) : playingText(moment)}
    ${controls(page, session, routine, moment)}
  `;
}

function blockRing({ block, blockLeftS }: Moment, still: boolean): TemplateResult {
  const meaning = 'seconds left in this movement';
  return timeRing({ leftS: blockLeftS, ofS: block.endS - block.startS, meaning }, still);
}

function playingText({ cue, detail, segment, following }: Moment): TemplateResult {
  const waits = segment.type === 'rest' || segment.type === 'switch';
  return html`<div class="words">
    <h1 class="cue">${cue}</h1>
    <p class="detail">${detail}</p>
    ${
      waits && following !== null
        ? html`<p class="detail detail-quiet">Then: ${comingWords(following)}</p>`
        : nothing
    }
  </div>`;
}

/** What a rest leads to: which hold or set, and what is done in it. */
function comingWords(following: NonNullable<Moment['following']>): string {
  const count = countWords(following);
  return count === null ? following.cue : `${count} · ${following.cue}`;
}

function pausedText(by: PausedBy, { segment }: Moment): TemplateResult {
  return html`<div class="words">
    <h1 class="cue">Paused</h1>
    <p class="detail">${whyPaused(by)}</p>
    <p class="detail detail-quiet">Goes on with: ${segment.cue}</p>
    ${feltText(segment.exercise)}
  </div>`;
}

function controls(page: Page, { stage }: Running, routine: Routine, moment: Moment) {
  const isLast = moment.segmentIndex === routine.segments.length - 1;
  // Without a clock it is the person who goes on; with one, most people let it run.
  const nextIsPrimary = stage === 'ownPace';
  const next: Button = {
    command: 'next',
    label: 'Next',
    icon: 'next',
    key: 'Right',
    hint: isLast ? 'To the end' : 'Next part',
    primary: nextIsPrimary,
  };
  return html`<footer class="controls">
    ${besides(page, mayBePutOff(page, moment) ? later(page) : nextWords(moment), { canHurt: true })}
    <div class="buttons">
      ${button(page, { command: 'back', label: 'Back', icon: 'back', key: 'Left' })}
      ${button(page, stage === 'paused' ? playButton : { ...pauseButton, primary: !nextIsPrimary })}
      ${button(page, next)}
      <span class="buttons-gap"></span>
      ${button(page, stopButton)}
    </div>
  </footer>`;
}

/** A reset that is due may have begun by itself at a bad moment; later on it has its place. */
function mayBePutOff({ news }: Page, { blockIndex }: Moment): boolean {
  return blockIndex === 0 && (news.message.snoozesLeft ?? 0) > 0;
}

function later(page: Page): TemplateResult {
  return html`<p class="next">
    <button
      type="button"
      class="quiet-button"
      data-command="snooze"
      title="Stop, and put it off for a few minutes"
      @click=${() => page.send('snooze')}
    >
      Later…
    </button>
  </p>`;
}

function nextWords({ next }: Moment): TemplateResult {
  return html`<p class="next">${next === null ? 'The last movement' : html`Next: ${next}`}</p>`;
}

const pauseButton: Button = { command: 'pause', label: 'Pause', icon: 'pause', key: 'Space' };
const playButton: Button = {
  command: 'play',
  label: 'Play',
  icon: 'play',
  primary: true,
  key: 'Space',
};

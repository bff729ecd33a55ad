import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { redFlagGroups } from '../../safety/redFlags.js';
import type { ExerciseId } from '../../session/playback.js';
import type { ExerciseGuide } from '../../session/reading.js';
import { exerciseIds, routineNames, routinesWith } from '../../session/playback.js';
import { guideTo } from '../../session/reading.js';
import { muscleView } from '../figure/muscleView.js';
import type { AboutState, Reading } from './aboutState.js';
import { beside } from './aboutState.js';
import { demonstratedAt } from './demonstration.js';
import type { Figures, Motion } from './figures.js';
import type { IconName } from './icons.js';
import { icon } from './icons.js';
import { stageView, waitingStage } from './stageView.js';

/** Everything that the page about a movement is drawn from at an instant. */
export interface AboutPage {
  readonly state: AboutState;
  readonly reading: Reading;
  /** An instant of this page's clock, in milliseconds. */
  readonly now: number;
  readonly still: boolean;
  readonly figures: Figures;
  /** A routine has begun and waits behind it, so no other one can be started. */
  readonly underWay: boolean;
}

/** What a screen reader hears when another movement is shown. */
export function aboutWords({ exercise }: Reading): string {
  return `About this movement: ${guideTo(exercise).name}, ${placeOf(exercise)}.`;
}

/** All that there is to read about a movement, with the movement itself. */
export function aboutView(page: AboutPage): TemplateResult {
  const { exercise } = page.reading;
  const guide = guideTo(exercise);
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">About this movement · ${placeOf(exercise)}</p>
        <h1 class="movement" tabindex="-1" data-first="true">${guide.name}</h1>
      </div>
    </header>
    ${picture(page, guide)}
    <div class="about">
      ${steps(guide)} ${listSection('How much', guide.dose.words)}
      <section class="about-part">
        <h2 class="about-title">Where you feel it</h2>
        ${muscleView(exercise)}
      </section>
      ${pairs(
        'Easy to get wrong',
        guide.mistakes.map(({ mistake, better }) => [mistake, better]),
      )}
      ${pairs(
        'Other ways to do it',
        guide.options.map(({ when, instead }) => [when, instead]),
      )}
      ${warning('Ask a health professional first, with any of these', guide.askFirst)}
      ${warning('Stop, and see a health professional, with any of these', guide.stopIf)}
      ${starting(page)}
    </div>
    ${controls(page)}
  `;
}

function placeOf(exercise: ExerciseId): string {
  return `${exerciseIds.indexOf(exercise) + 1} of ${exerciseIds.length}`;
}

function picture(page: AboutPage, { id, name }: ExerciseGuide): TemplateResult {
  const motion: Motion = (now) => demonstratedAt(id, now - page.reading.since);
  const label = `The movement: ${name}`;
  return page.still
    ? waitingStage(page, { motion, label })
    : stageView(page, {
        motion,
        part: null,
        sign: null,
        label,
        guide: nothing,
        guidedLater: false,
      });
}

function steps({ position, steps: all }: ExerciseGuide): TemplateResult {
  return html`<section class="about-part">
    <h2 class="about-title">How it goes</h2>
    <p>${position}</p>
    <ol class="about-steps">
      ${all.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`;
}

function listSection(title: string, lines: readonly string[]) {
  if (lines.length === 0) return nothing;
  return html`<section class="about-part">
    <h2 class="about-title">${title}</h2>
    <ul class="about-list">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

function pairs(title: string, all: readonly (readonly [string, string])[]) {
  if (all.length === 0) return nothing;
  return html`<section class="about-part">
    <h2 class="about-title">${title}</h2>
    <dl class="about-pairs">
      ${all.map(
        ([first, second]) =>
          html`<div>
            <dt>${first}</dt>
            <dd>${second}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

interface Flag {
  readonly id: string;
  readonly words: string;
}

/** What people live with, or signs, in the words of the safety list. */
function warning(title: string, ids: readonly string[]) {
  const flags = redFlagGroups.flatMap((group): readonly Flag[] => group.flags);
  const lines = flags.filter(({ id }) => ids.includes(id)).map(({ words }) => words);
  return listSection(title, lines);
}

function starting({ state, reading, underWay }: AboutPage): TemplateResult {
  return html`<section class="about-part">
    <h2 class="about-title">Routines that have it</h2>
    ${
      underWay
        ? html`<p>
            A routine is under way and waits where it was. Stop it before you choose another.
          </p>`
        : html`<div class="about-routines">
            ${routinesWith(reading.exercise).map(
              (routine) =>
                html`<button
                  type="button"
                  class="quiet-button"
                  data-routine=${routine}
                  @click=${() => state.choose(routine)}
                >
                  ${routineNames[routine]}
                </button>`,
            )}
          </div>`
    }
    ${
      reading.exercise.startsWith('pushup_')
        ? html`<p>
            There push-ups are at your own place: the wall first, then counter, chair and floor.
          </p>`
        : nothing
    }
  </section>`;
}

function controls({ state, reading }: AboutPage): TemplateResult {
  const { exercise, over } = reading;
  const previous = beside(exercise, -1);
  const next = beside(exercise, 1);
  return html`<footer class="controls">
    <div class="buttons">
      ${turn('Previous', 'back', 'Left', previous, () => state.show(previous))}
      ${turn('Next', 'next', 'Right', next, () => state.show(next))}
      <span class="buttons-gap"></span>
      <button
        type="button"
        class="button"
        data-kind="primary"
        data-leave="true"
        title=${over === 'routine' ? 'Back to where you were (Esc)' : 'Close (Esc)'}
        aria-keyshortcuts="Escape"
        @click=${state.leave}
      >
        ${over === 'routine' ? 'Back to the routine' : 'Close'}
      </button>
    </div>
  </footer>`;
}

function turn(
  label: string,
  iconName: IconName,
  key: 'Left' | 'Right',
  to: ExerciseId,
  go: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="button"
    data-kind="secondary"
    data-turn=${key}
    title=${`${guideTo(to).name} (${key})`}
    aria-keyshortcuts=${`Arrow${key}`}
    @click=${go}
  >
    ${icon(iconName)}<span class="button-word">${label}</span>
  </button>`;
}

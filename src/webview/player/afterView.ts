import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { After, AfterAnswer } from '../../messages/after.js';
import { doseWords, formItems, formWords, levelWords, parseAfter } from '../../messages/after.js';
import { painEnds } from '../../journal/entries/scale.js';
import { button } from './button.js';
import { isRollingUp, wayUpWords } from './endWords.js';
import type { News } from './news.js';
import { routineOfNews } from './news.js';
import type { Page } from './page.js';
import { plainButton } from './safety/plainButton.js';
import { scaleButtons } from './scaleButtons.js';

type Told<Name extends After['name']> = Extract<After, { name: Name }>;
type Feeling = Told<'rated'>['feeling'];

/** What the end of a routine asks or says now; null while one still rolls up, or where it asks nothing. */
export function afterOf(news: News, now: number): After | null {
  const { session, after } = news.message;
  if (session.stage !== 'ended' || isRollingUp(news, now)) return null;
  return parseAfter(after);
}

/** The answers to how it feels, their keys and what they are called. */
const ratings: readonly {
  readonly feeling: Feeling;
  readonly key: string;
  readonly label: string;
}[] = [
  { feeling: 'better', key: '1', label: 'Better' },
  { feeling: 'same', key: '2', label: 'About the same' },
  { feeling: 'worse', key: '3', label: 'Worse' },
];

/** What a key answers; null = nothing. */
export function afterAnswerFor({ key }: KeyboardEvent, after: After | null): AfterAnswer | null {
  if (after?.name !== 'rating') return null;
  const rating = ratings.find((each) => each.key === key);
  return rating === undefined ? null : { type: 'rating', feeling: rating.feeling };
}

interface Words {
  readonly cue: string;
  readonly detail: string;
}

/** What a screen reader hears of it. */
export function afterWords(after: After | null): string | null {
  if (after === null) return null;
  const { cue, detail } = wordsOf(after);
  return `${cue}${cue.endsWith('?') ? '' : '.'} ${detail}`;
}

function wordsOf(after: After): Words {
  switch (after.name) {
    case 'rating':
      return after.unseen === true
        ? unseen
        : {
            cue: 'Done',
            detail: 'How does it feel now, compared with before? You need not answer.',
          };
    case 'rated':
      return after.feeling === 'worse' ? worse : { cue: 'Noted', detail: nextStretch };
    case 'strength': {
      const what = `${doseWords(after.step)} ${levelWords[after.level]}`;
      const cue = after.complete ? 'Done' : 'That was part of it';
      return { cue, detail: `${what}. How did it go? You need not answer.` };
    }
    case 'climbed':
    case 'checkIn':
    case 'checkedIn':
      return after;
  }
}

const unseen: Words = {
  cue: 'Did you do it?',
  detail: 'It began by itself, so it counts once you say how it feels now, compared with before.',
};
const nextStretch = 'Your next stretch of work starts when you do.';
const worse: Words = {
  cue: 'Noted',
  detail: 'Leave it for now. If it stays worse, see a health professional.',
};

/** The end of a routine that asks how it went. */
export function afterView(page: Page, after: After): TemplateResult {
  const { cue, detail } = wordsOf(after);
  return html`
    <section class="signs after" data-after=${after.name}>
      <p class="place">${routineOfNews(page.news).name}</p>
      <h1 class="cue" tabindex="-1">${cue}</h1>
      <p class="detail">${detail}</p>
      ${after.name === 'rating' ? rating(page) : nothing}
      ${after.name === 'rating' ? wayUp(page) : nothing}
      ${after.name === 'strength' ? strength(page, after) : nothing}
      ${after.name === 'checkIn' ? checkIn(page, after) : nothing}
      ${isWorse(after) ? nothing : guidedToday(page)}
    </section>
    <footer class="controls">
      <div class="buttons">
        ${button(page, { command: 'close', label: 'Close', primary: true, key: 'Esc' })}
        ${more(page, after)}
      </div>
    </footer>
  `;
}

function rating({ answerAfter }: Page): TemplateResult {
  return html`<div class="buttons">
    ${ratings.map(
      ({ feeling, key, label }) =>
        html`<button
          type="button"
          class="button"
          data-kind="secondary"
          data-feeling=${feeling}
          title="${label} (${key})"
          aria-keyshortcuts=${key}
          @click=${() => answerAfter({ type: 'rating', feeling })}
        >
          <span class="button-word">${label}</span>
          <kbd class="key" aria-hidden="true">${key}</kbd>
        </button>`,
    )}
  </div>`;
}

/** How to come up, for whoever still does; nothing where there is no need to. */
export function wayUp({ news }: Page) {
  const words = wayUpWords(news);
  return words === null ? nothing : html`<p class="detail detail-quiet">${words}</p>`;
}

/** How much guided movement the day has come to; nothing where it has not. */
export function guidedToday({ news }: Page) {
  const { today } = news.message;
  return today === undefined ? nothing : html`<p class="detail detail-quiet">${today}</p>`;
}

/** One number, which sends itself. No key does: a second press of the one before would answer it. */
function checkIn({ answerAfter }: Page, { cue, low, high }: Told<'checkIn'>): TemplateResult {
  return html`<fieldset class="check-part">
    <legend class="visually-hidden">${cue}</legend>
    ${scaleButtons((_, value) => answerAfter({ type: 'checkIn', value }), { low, high })}
  </fieldset>`;
}

/** What to tick, and a number that sends it all. */
function strength(page: Page, { complete }: Told<'strength'>): TemplateResult {
  const send = (event: Event, pain: number) => {
    const part =
      event.currentTarget instanceof Element ? event.currentTarget.closest('.after') : null;
    const ticked = (id: string) =>
      part?.querySelector<HTMLInputElement>(`[data-tick="${id}"]`)?.checked === true;
    page.answerAfter({
      ...{ type: 'strength', complete: ticked('complete'), pain },
      form: formItems.filter(ticked),
    });
  };
  return html`
    <fieldset class="check-part">
      <legend class="check-title">What was so in every repetition</legend>
      <ul class="ticks">
        ${complete ? tick('complete', 'I did all of them', true) : nothing}
        ${formItems.map((item) => tick(item, formWords[item], false))}
      </ul>
    </fieldset>
    <fieldset class="check-part">
      <legend class="check-title">Your worst pain during them. A number sends all answers.</legend>
      ${scaleButtons(send, painEnds)}
    </fieldset>
  `;
}

function tick(id: string, words: string, on: boolean): TemplateResult {
  return html`<li>
    <label class="tick">
      <input type="checkbox" class="tick-box" data-tick=${id} ?checked=${on} />
      <span>${words}</span>
    </label>
  </li>`;
}

/** Somebody who is worse is told to leave it: what comes is the signs that matter, and no praise. */
function isWorse(after: After): boolean {
  return (
    (after.name === 'rated' && after.feeling === 'worse') ||
    (after.name === 'climbed' && after.isTooMuch) ||
    (after.name === 'checkedIn' && after.isWorse)
  );
}

/** What else there is to do: go on to the next level, or look at the signs that matter. */
function more({ answerAfter, somethingNew }: Page, after: After) {
  if (isWorse(after)) {
    return plainButton({
      id: 'signs',
      label: 'Look at the signs that matter',
      press: somethingNew,
    });
  }
  if (after.name !== 'climbed' || after.offer === null) return nothing;
  const level = after.offer;
  return plainButton({
    id: 'accept',
    label: `Go on to push-ups ${levelWords[level]}`,
    press: () => answerAfter({ type: 'accept', level }),
  });
}

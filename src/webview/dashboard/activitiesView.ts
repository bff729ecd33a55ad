import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { LONGEST_ACTIVITY, MOST_ACTIVITIES } from '../../journal/entries/symptoms.js';
import type { Draft } from '../../messages/journal.js';
import { ratingField } from './field.js';
import type { PageState } from './pageState.js';

const ends = { low: 'cannot', high: 'as before' } as const;

/** The person's own activities, each with how well it goes: the ones of last time, and new ones. */
export function activitiesView(state: PageState): TemplateResult {
  const { symptoms, fresh, dropped } = state.draft;
  const scored = symptoms.function ?? [];
  const known = (state.told?.activities ?? []).filter((name) => !dropped.includes(name));
  const names = [...new Set([...known, ...scored.map(({ activity }) => activity)])];
  const scoreOf = (name: string) => scored.find(({ activity }) => activity === name)?.score;
  // An entry has room for so many scores, whatever it was asked for when it was written.
  let room = MOST_ACTIVITIES - scored.length - fresh.length;
  const shown = names.filter((name) => scoreOf(name) !== undefined || room-- > 0);
  return html`<fieldset class="field field-wide activities">
    <legend>What you want to be able to do</legend>
    <p class="hint">Up to ${MOST_ACTIVITIES}: 0 = cannot, 10 = as before.</p>
    ${shown.map((name, index) => knownRow(state, name, index, scoreOf(name), known.includes(name)))}
    ${fresh.map((row, index) => freshRow(state, row, index))}
    ${
      names.length + fresh.length < MOST_ACTIVITIES
        ? html`<button
            type="button"
            class="button"
            data-do="add-activity"
            @click=${() => {
              state.fill({ fresh: [...fresh, { activity: '', score: null }] });
              document.getElementById(`fresh-${fresh.length}`)?.focus();
            }}
          >
            Add an activity
          </button>`
        : nothing
    }
  </fieldset>`;
}

function knownRow(
  state: PageState,
  name: string,
  index: number,
  score: number | undefined,
  isAsked: boolean,
): TemplateResult {
  const { symptoms, dropped } = state.draft;
  const others = (symptoms.function ?? []).filter(({ activity }) => activity !== name);
  const put = (rows: typeof others) => ({ function: rows.length > 0 ? rows : undefined });
  return html`<div class="activity">
    ${ratingField({ id: `activity-${index}`, label: name, ...ends }, score, (next) =>
      state.say(put(next === undefined ? others : [...others, { activity: name, score: next }])),
    )}
    ${
      isAsked
        ? html`<button
            type="button"
            class="button"
            data-do="drop-activity"
            aria-label="Do not ask for “${name}” any more"
            @click=${() => {
              const rest = { ...symptoms, ...put(others) };
              state.fill({ symptoms: rest, dropped: [...dropped, name] });
              focusAdding();
            }}
          >
            Don’t ask any more
          </button>`
        : nothing
    }
  </div>`;
}

type Fresh = Draft['fresh'][number];

function freshRow(state: PageState, { activity, score }: Fresh, index: number): TemplateResult {
  const { fresh } = state.draft;
  const set = (row: Partial<Fresh>) =>
    state.fill({ fresh: fresh.map((one, i) => (i === index ? { ...one, ...row } : one)) });
  return html`<div class="activity">
    <label class="field">
      <span>New activity</span>
      <input
        id="fresh-${index}"
        class="control"
        type="text"
        dir="auto"
        maxlength=${LONGEST_ACTIVITY}
        .value=${activity}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) set({ activity: target.value });
        }}
      />
    </label>
    ${ratingField(
      { id: `fresh-score-${index}`, label: 'How well it goes', ...ends },
      score ?? undefined,
      (next) => set({ score: next ?? null }),
    )}
    <button
      type="button"
      class="button"
      data-do="remove-activity"
      aria-label="Remove the new activity${activity === '' ? '' : ` “${activity}”`}"
      @click=${() => {
        state.fill({ fresh: fresh.filter((_, i) => i !== index) });
        focusAdding();
      }}
    >
      Remove
    </button>
  </div>`;
}

/** The button that had the focus is gone with its row; what adds one is there again. */
function focusAdding(): void {
  document.querySelector<HTMLElement>('[data-do="add-activity"]')?.focus();
}

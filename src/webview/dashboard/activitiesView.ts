import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { LONGEST_ACTIVITY, MOST_ACTIVITIES } from '../../journal/entries/symptoms.js';
import { ratingField } from './field.js';
import type { PageState } from './pageState.js';

/** The person's own activities, each with how well it goes: the ones of last time, and new ones. */
export function activitiesView(state: PageState): TemplateResult {
  const { function: scored = [] } = state.draft.symptoms;
  const known = state.told?.activities ?? [];
  const unscored = known.filter((name) => scored.every(({ activity }) => activity !== name));
  const put = (rows: typeof scored) => state.say({ function: rows.length > 0 ? rows : undefined });
  const add = (activity: string, score: number) => put([...scored, { activity, score }]);
  return html`<fieldset class="field field-wide activities">
    <legend>What you want to be able to do</legend>
    <p class="hint">Up to ${MOST_ACTIVITIES}: 0 = cannot, 10 = as before.</p>
    ${scored.map(({ activity, score }, index) => {
      const set = (row: Partial<(typeof scored)[number]>) =>
        put(scored.map((one, i) => (i === index ? { ...one, ...row } : one)));
      return html`<div class="activity">
        <label class="field">
          <span>Activity ${index + 1}</span>
          <input
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
          { id: `score-${index}`, label: 'How well it goes', low: 'cannot', high: 'as before' },
          score,
          (next) => {
            if (next === undefined) put(scored.filter((_, i) => i !== index));
            else set({ score: next });
          },
        )}
      </div>`;
    })}
    ${unscored.slice(0, MOST_ACTIVITIES - scored.length).map((name, index) =>
      ratingField(
        { id: `known-${index}`, label: name, low: 'cannot', high: 'as before' },
        undefined,
        (score) => {
          if (score !== undefined) add(name, score);
        },
      ),
    )}
    ${
      scored.length + unscored.length < MOST_ACTIVITIES
        ? html`<button
            type="button"
            class="button"
            data-do="add-activity"
            @click=${() => add('', 5)}
          >
            Add an activity
          </button>`
        : nothing
    }
  </fieldset>`;
}

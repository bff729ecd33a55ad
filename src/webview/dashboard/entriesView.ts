import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { detailsOf } from '../../journal/entries/entryDetails.js';
import { dayOf } from '../../journal/entries/localTime.js';
import type { JournalMessage, ShownEntry, ShownMove } from '../../messages/journal.js';
import { momentWords } from './momentWords.js';
import type { PageState } from './pageState.js';
import { countWords, dateWords, monthWords } from './progress/timeWords.js';

/** What was written, the latest first; each can be changed and deleted. */
export function entriesView(state: PageState): TemplateResult | typeof nothing {
  const { told, gone } = state;
  if (told === null) return nothing;
  const here = told.entries.filter(({ id }) => !gone.has(id));
  const isListed = (entry: ShownEntry) => told.month === null || monthAt(entry) === told.month;
  const rows: readonly (ShownEntry | ShownMove)[] = [
    ...here,
    ...[...gone.values()].filter(isListed),
    ...told.moves,
  ].sort((a, b) => b.at - a.at);
  const left = told.total - told.entries.length;
  return html`<section class="entries" aria-labelledby="entries-title">
    <div class="entries-head">
      <h2 id="entries-title" tabindex="-1">Entries</h2>
      ${told.months.length > 1 || told.month !== null ? monthChoice(state, told) : nothing}
    </div>
    ${
      told.unread === null
        ? nothing
        : html`<div class="notice" data-kind="bad">
            <p>
              Not all of the journal is here: it has ${told.unread}. They stay where they are; the
              output of Upper Back Reset names them.
            </p>
            <button
              type="button"
              class="button"
              data-do="understood"
              title="It comes back once something else can’t be read"
              @click=${() => state.understand()}
            >
              Put this note away
            </button>
          </div>`
    }
    ${rows.length === 0 ? html`<p class="hint">${told.month === null ? 'Nothing is written down yet.' : 'No entries of this month.'}</p>` : nothing}
    <ul class="entry-list">
      ${repeat(
        rows,
        (row) => ('id' in row ? row.id : `${row.at} ${row.words}`),
        (row) =>
          'id' in row
            ? html`<li class="entry" data-entry=${row.id}>
                ${gone.has(row.id) ? goneRow(state, row) : entryRow(state, row)}
              </li>`
            : html`<li class="entry" data-move="true">
                <div class="entry-head">
                  <span>${row.words}</span>
                  <span class="entry-when">${dateWords(row.day)}</span>
                </div>
              </li>`,
      )}
    </ul>
    ${
      left > 0
        ? html`<button
            type="button"
            class="button"
            data-do="older"
            @click=${() => state.listMore()}
          >
            Show older entries (${left} more)
          </button>`
        : nothing
    }
  </section>`;
}

/** A month as `2026-11`, where the person was. */
const monthAt = (entry: ShownEntry) => dayOf(entry).slice(0, 7);

/** Which of them are listed: the latest, or all of a month. */
function monthChoice(state: PageState, { months, month: chosen }: JournalMessage): TemplateResult {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const chose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) state.listMonth(target.value || null);
  };
  return html`<div class="entries-choice">
    <label for="entries-month">Show</label>
    <select id="entries-month" class="control" @change=${chose}>
      <option value="" .selected=${chosen === null}>The latest</option>
      ${years.map(
        (year) =>
          html`<optgroup label=${year}>
            ${months
              .filter(({ month }) => month.startsWith(year))
              .map(
                ({ month, entries }) =>
                  html`<option value=${month} .selected=${month === chosen}>
                    ${monthWords(month)}: ${countWords(entries, 'entry', 'entries')}
                  </option>`,
              )}
          </optgroup>`,
      )}
      ${
        chosen === null || months.some(({ month }) => month === chosen)
          ? nothing
          : html`<option value=${chosen} .selected=${true}>
              ${monthWords(chosen)}: no entries
            </option>`
      }
    </select>
  </div>`;
}

function entryRow(state: PageState, entry: ShownEntry): TemplateResult {
  const { symptoms, late, changed, id } = entry;
  const when = momentWords(entry);
  const isOpen = state.draft.of === id;
  const wrong = state.notice?.of === id && state.notice.kind === 'bad' ? state.notice : null;
  return html`<div class="entry-head">
      <b class="entry-pain">Pain ${symptoms.painNow}</b>
      <span class="entry-when">
        ${when}${late ? ' · written later' : ''}${changed ? ' · changed' : ''}${state.isLeft(entry) ? ' · your change of it is not saved yet' : ''}
      </span>
    </div>
    <dl class="entry-said">
      ${detailsOf(symptoms, state.told?.routines ?? []).map(
        ({ name, said }) =>
          html`<div>
            <dt><bdi>${name}</bdi></dt>
            <dd dir="auto">${said}</dd>
          </div>`,
      )}
    </dl>
    <div class="entry-do">
      <button
        type="button"
        class="button"
        data-do="edit"
        aria-label="Change the entry of ${when}"
        ?disabled=${isOpen}
        @click=${() => {
          state.edit(entry);
          document.getElementById('form-title')?.focus();
        }}
      >
        Change
      </button>
      <button
        type="button"
        class="button"
        data-do="delete"
        aria-label="Delete the entry of ${when}"
        @click=${() => state.remove(entry)}
      >
        Delete
      </button>
      ${wrong === null ? nothing : html`<p class="notice" data-kind="bad">${wrong.words}</p>`}
    </div>`;
}

function goneRow(state: PageState, entry: ShownEntry): TemplateResult {
  const wrong = state.notice?.of === entry.id && state.notice.kind === 'bad' ? state.notice : null;
  return html`<div class="entry-do">
    <span>The entry of ${momentWords(entry)} is deleted.</span>
    <button
      type="button"
      class="button"
      data-do="undo"
      aria-label="Undo: bring the entry of ${momentWords(entry)} back"
      @click=${() => state.restore(entry)}
    >
      Undo
    </button>
    ${wrong === null ? nothing : html`<p class="notice" data-kind="bad">${wrong.words}</p>`}
  </div>`;
}

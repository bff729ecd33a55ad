import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { Ends } from '../../journal/entries/scale.js';
import { scores } from '../../journal/entries/scale.js';
import { scoreWords } from '../scale.js';

/** What a field of the form is called, and what a little line under it says. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of several, or nothing said. */
export function choiceField<Value extends string>(
  { id, label }: Field,
  choices: readonly (readonly [Value, string])[],
  value: Value | undefined,
  say: (value: Value | undefined) => void,
): TemplateResult {
  const chosen = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    say(choices.find(([known]) => known === target.value)?.[0]);
  };
  return html`<div class="field">
    <label for=${id}><bdi>${label}</bdi></label>
    <select id=${id} class="control" @change=${chosen}>
      <option value="" .selected=${value === undefined}>Not said</option>
      ${choices.map(
        ([known, words]) =>
          html`<option value=${known} .selected=${known === value}>${words}</option>`,
      )}
    </select>
  </div>`;
}

/** A number from 0 to 10, or nothing said; `low` and `high` say what the ends mean. */
export function ratingField(
  field: Field & Ends,
  value: number | undefined,
  say: (value: number | undefined) => void,
): TemplateResult {
  const choices = scores.map((score) => [`${score}`, scoreWords(score, field)] as const);
  const text = value === undefined ? undefined : `${value}`;
  return choiceField(field, choices, text, (next) =>
    say(next === undefined ? undefined : Number(next)),
  );
}

/** A whole or broken number up to a most, or nothing said. */
export function numberField(
  { id, label }: Field,
  most: number,
  step: number,
  value: number | undefined,
  say: (value: number | undefined) => void,
): TemplateResult {
  const typed = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { valueAsNumber: next } = target;
    say(next >= 0 && next <= most && (step !== 1 || Number.isInteger(next)) ? next : undefined);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="control"
      type="number"
      min="0"
      max=${most}
      step=${step}
      .value=${value === undefined ? '' : `${value}`}
      @change=${typed}
    />
  </div>`;
}

/** A text of its own, which stays plain text. */
export function textField(
  { id, label }: Field,
  longest: number,
  value: string | undefined,
  say: (value: string | undefined) => void,
): TemplateResult {
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) say(target.value === '' ? undefined : target.value);
  };
  return html`<div class="field field-wide">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      class="control"
      rows="3"
      dir="auto"
      maxlength=${longest}
      .value=${value ?? ''}
      @input=${typed}
    ></textarea>
  </div>`;
}

/** Any of several. */
export function manyField<Value extends string>(
  { id, label }: Field,
  words: Readonly<Record<Value, string>>,
  all: readonly Value[],
  values: readonly Value[],
  say: (values: Value[]) => void,
): TemplateResult {
  const ticked = (value: Value, isOn: boolean) =>
    say(all.filter((one) => (one === value ? isOn : values.includes(one))));
  return html`<fieldset class="field field-wide">
    <legend>${label}</legend>
    <div class="chips">
      ${all.map(
        (value) =>
          html`<label class="chip">
            <input
              type="checkbox"
              name=${id}
              value=${value}
              .checked=${values.includes(value)}
              @change=${({ target }: Event) => {
                if (target instanceof HTMLInputElement) ticked(value, target.checked);
              }}
            />
            <span>${words[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

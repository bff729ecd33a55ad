import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import {
  easedByWords,
  qualityWords,
  responseWords,
  triggerWords,
} from '../../journal/entries/symptomWords.js';
import {
  easedByIds,
  LONGEST_TEXT,
  qualityIds,
  responseIds,
  triggerIds,
} from '../../journal/entries/symptoms.js';
import { painEnds } from '../../journal/entries/scale.js';
import { activitiesView } from './activitiesView.js';
import { choiceField, manyField, numberField, ratingField, textField } from './field.js';
import type { PageState } from './pageState.js';

/** All else that may be said: the same questions every time, and each may be left out. */
export function moreView(state: PageState): TemplateResult {
  const { symptoms: said, isOpen } = state.draft;
  const say = (part: Partial<typeof said>) => state.say(part);
  const routines = state.told?.routines.map(({ id, name }) => [id, name] as const) ?? [];
  const yesNo = [
    ['yes', 'Yes'],
    ['no', 'No'],
  ] as const;
  const woke = said.wokeAtNight === undefined ? undefined : said.wokeAtNight ? 'yes' : 'no';
  const opened = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open !== isOpen) {
      state.fill({ isOpen: target.open });
    }
  };
  return html`<details class="more" .open=${isOpen} @toggle=${opened}>
    <summary>More, if you like</summary>
    <div class="fields">
      ${manyField(
        { id: 'quality', label: 'What it feels like' },
        qualityWords,
        qualityIds,
        said.quality ?? [],
        (quality) => say({ quality: some(quality) }),
      )}
      ${choiceField({ id: 'woke', label: 'It woke you at night' }, yesNo, woke, (next) =>
        say({ wokeAtNight: next === undefined ? undefined : next === 'yes' }),
      )}
      ${ratingField(
        { id: 'worst', label: 'Worst pain in the last 24 hours', ...painEnds },
        said.painWorst24h,
        (painWorst24h) => say({ painWorst24h }),
      )}
      ${ratingField(
        { id: 'stiff', label: 'Stiffness now', low: 'none', high: 'could not be more' },
        said.stiffnessNow,
        (stiffnessNow) => say({ stiffnessNow }),
      )}
      ${numberField(
        { id: 'morning', label: 'Minutes stiff in the morning' },
        24 * 60,
        1,
        said.morningStiffnessMinutes,
        (morningStiffnessMinutes) => say({ morningStiffnessMinutes }),
      )}
      ${ratingField(
        { id: 'tall', label: 'Sitting tall', low: 'hard', high: 'easy' },
        said.easeOfSittingTall,
        (easeOfSittingTall) => say({ easeOfSittingTall }),
      )}
      ${manyField(
        { id: 'trigger', label: 'What may have set it off' },
        triggerWords,
        triggerIds,
        said.triggers ?? [],
        (triggers) => say({ triggers: some(triggers) }),
      )}
      ${manyField(
        { id: 'eased', label: 'What eased it' },
        easedByWords,
        easedByIds,
        said.easedBy ?? [],
        (easedBy) => say({ easedBy: some(easedBy) }),
      )}
      ${choiceField(
        { id: 'routine', label: 'A routine around it' },
        routines,
        said.routine,
        (routine) => say({ routine }),
      )}
      ${ratingField(
        { id: 'before', label: 'Pain before it', ...painEnds },
        said.painBefore,
        (painBefore) => say({ painBefore }),
      )}
      ${ratingField(
        { id: 'after', label: 'Pain after it', ...painEnds },
        said.painAfter,
        (painAfter) => say({ painAfter }),
      )}
      ${choiceField(
        { id: 'response', label: 'Afterwards it was' },
        responseIds.map((id) => [id, responseWords[id]] as const),
        said.response,
        (response) => say({ response }),
      )}
      ${numberField(
        { id: 'lasted', label: 'Hours that lasted' },
        24 * 14,
        0.5,
        said.responseLastedHours,
        (responseLastedHours) => say({ responseLastedHours }),
      )}
      ${activitiesView(state)}
      ${textField(
        { id: 'medicines', label: 'Medicines and care' },
        LONGEST_TEXT,
        said.medicinesAndCare,
        (medicinesAndCare) => say({ medicinesAndCare }),
      )}
      ${textField({ id: 'notes', label: 'Notes' }, LONGEST_TEXT, said.notes, (notes) =>
        say({ notes }),
      )}
    </div>
  </details>`;
}

/** A list with something in it; what is empty was not said. */
function some<Value>(values: Value[]): Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

import {
  easedByWords,
  placeWords,
  qualityWords,
  responseWords,
  triggerWords,
} from './symptomWords.js';
import type { Symptoms } from './symptoms.js';

/** One thing that an entry says. */
interface Detail {
  readonly name: string;
  readonly said: string;
  /** Whether it is a text in the person's own words, of any length. */
  readonly isFree: boolean;
}

/** All that an entry says beside pain now, in words; what was not said is not there. */
export function detailsOf(
  symptoms: Symptoms,
  routines: readonly { readonly id: string; readonly name: string }[],
): readonly Detail[] {
  const { wokeAtNight, routine, response } = symptoms;
  const list = <Id extends string>(words: Readonly<Record<Id, string>>, ids?: readonly Id[]) =>
    ids?.map((id) => words[id]).join(', ');
  const all: readonly (readonly [string, string | number | undefined, free?: true])[] = [
    ['Where', list(placeWords, symptoms.places)],
    ['Feels', list(qualityWords, symptoms.quality)],
    ['Woke at night', wokeAtNight === undefined ? undefined : wokeAtNight ? 'yes' : 'no'],
    ['Worst in 24 hours', symptoms.painWorst24h],
    ['Stiffness', symptoms.stiffnessNow],
    ['Minutes stiff in the morning', symptoms.morningStiffnessMinutes],
    ['Sitting tall', symptoms.easeOfSittingTall],
    ['Set off by', list(triggerWords, symptoms.triggers)],
    ['Eased by', list(easedByWords, symptoms.easedBy)],
    ['Routine', routines.find(({ id }) => id === routine)?.name ?? routine],
    ['Pain before it', symptoms.painBefore],
    ['Pain after it', symptoms.painAfter],
    ['Afterwards', response === undefined ? undefined : responseWords[response]],
    ['Hours that lasted', symptoms.responseLastedHours],
    ...(symptoms.function ?? []).map(({ activity, score }) => [activity, score] as const),
    ['Medicines and care', symptoms.medicinesAndCare, true],
    ['Notes', symptoms.notes, true],
  ];
  return all.flatMap(([name, said, isFree = false]) =>
    said === undefined || said === '' ? [] : { name, said: String(said), isFree },
  );
}

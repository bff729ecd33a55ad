import type { Symptoms } from '../entries/symptoms.js';

/** What a person may leave out of what leaves the editor, in the order in which it is asked. */
export const exportFields = [
  ...(['entries', 'details', 'routine', 'activities', 'signs', 'tried'] as const),
  ...(['notes', 'medicines'] as const),
] as const;
export type ExportField = (typeof exportFields)[number];

/** What of an entry goes with each field; pain, place and time always go. */
const partsOf = {
  details: [
    ...(['stiffnessNow', 'morningStiffnessMinutes', 'easeOfSittingTall', 'quality'] as const),
    ...(['triggers', 'easedBy', 'wokeAtNight'] as const),
  ],
  routine: [
    ...(['routine', 'painBefore', 'painAfter', 'response', 'responseLastedHours'] as const),
  ],
  activities: ['function'],
  notes: ['notes'],
  medicines: ['medicinesAndCare'],
} as const satisfies Partial<Record<ExportField, readonly (keyof Symptoms)[]>>;

/** Fields without which an entry says less than it did. */
export const symptomFields = Object.keys(partsOf) as readonly (keyof typeof partsOf)[];

/** What an entry says, without what is left out. */
export function only<T extends Symptoms>(entry: T, fields: readonly ExportField[]): T {
  const left = symptomFields.filter((field) => !fields.includes(field));
  const gone: readonly string[] = left.flatMap((field) => partsOf[field]);
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.includes(key))) as T;
}

import * as v from 'valibot';
import type { Stated } from './stated.js';
import { idSchema, instantSchema, statedFields } from './stated.js';

/** Where it is felt, by the ids of the protocol. */
export const placeIds = [
  'between_blades',
  'whole_upper_back',
  'neck_shoulder_left',
  'neck_shoulder_right',
  'other',
] as const;

/** What it feels like, by the ids of the protocol. */
export const qualityIds = ['ache', 'tight', 'sharp', 'burning', 'numb', 'tingling'] as const;

/** What may have set it off, by the ids of the protocol. */
export const triggerIds = [
  'long_sitting',
  'mouse_reach',
  'side_screen',
  'poor_sleep',
  'stress',
  'lifting',
  'other',
] as const;

/** What eased it, by the ids of the protocol. */
export const easedByIds = ['movement', 'stretch', 'rest', 'heat', 'other'] as const;

/** How it was after a routine, beside before. */
export const responseIds = ['better', 'same', 'worse'] as const;

/** Characters of a free text, at most. */
export const LONGEST_TEXT = 4000;
/** Characters of the name of an activity, at most. */
export const LONGEST_ACTIVITY = 80;
/** Activities that a person scores, at most; the protocol asks for three to five. */
export const MOST_ACTIVITIES = 5;

/** Numeric rating scale: 0 = none, 10 = the worst that can be imagined. */
const rating = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** What an activity is called. */
export const activityName = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ACTIVITY));

/** All that may be said of how it feels, by the field names of an entry; only pain must be. */
const symptomFields = {
  painNow: rating,
  /** None only where there is no pain, or where nobody said. */
  places: v.array(v.picklist(placeIds)),
  painWorst24h: v.optional(rating),
  stiffnessNow: v.optional(rating),
  morningStiffnessMinutes: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60)),
  ),
  quality: v.optional(v.array(v.picklist(qualityIds))),
  triggers: v.optional(v.array(v.picklist(triggerIds))),
  easedBy: v.optional(v.array(v.picklist(easedByIds))),
  wokeAtNight: v.optional(v.boolean()),
  /** Id of the routine that was done around it. */
  routine: v.optional(v.pipe(v.string(), v.maxLength(64))),
  painBefore: v.optional(rating),
  painAfter: v.optional(rating),
  response: v.optional(v.picklist(responseIds)),
  responseLastedHours: v.optional(
    v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(24 * 14)),
  ),
  /** The person's own activities: 0 = cannot, 10 = as before. */
  function: v.optional(
    v.pipe(
      v.array(
        v.object({ activity: v.pipe(v.string(), v.maxLength(LONGEST_ACTIVITY)), score: rating }),
      ),
      v.maxLength(MOST_ACTIVITIES),
    ),
  ),
  /** 0 = hard, 10 = easy. */
  easeOfSittingTall: v.optional(rating),
  medicinesAndCare: v.optional(text),
  notes: v.optional(text),
};
/** All that may be said, as a schema. */
export const symptomsSchema = v.object(symptomFields);
/** What the person says of how it feels. */
export type Symptoms = v.InferOutput<typeof symptomsSchema>;

/** How the back felt at a moment: one line of the journal. */
export type SymptomsEntry = Stated &
  Symptoms & {
    readonly type: 'symptoms';
    /** Wall-clock instant at which it was written down, ms. */
    readonly writtenAt: number;
    /** The same of the latest change, where it came back with it from having been deleted. */
    readonly changedAt?: number | undefined;
  };

const entrySchema = v.object({
  ...statedFields,
  ...symptomFields,
  type: v.literal('symptoms'),
  writtenAt: instantSchema,
  changedAt: v.fallback(v.optional(instantSchema), undefined),
});

/** Something that was written before is told otherwise: all of it. A line of its own. */
type ChangedEntry = Stated & {
  readonly type: 'changed';
  /** Id of the entry. */
  readonly of: string;
  /** The moment that the entry is about from now on. */
  readonly about: { readonly at: number; readonly zone: number };
  readonly symptoms: Symptoms;
};

/** Something that was written before is not to be shown any more. A line of its own. */
type DeletedEntry = Stated & { readonly type: 'deleted'; readonly of: string };

/** The person's own activities, which they score; the latest list holds. */
type ActivitiesEntry = Stated & {
  readonly type: 'activities';
  readonly names: readonly string[];
};

/** Every line of the journal that the person writes by themselves. */
export type WrittenEntry = SymptomsEntry | ChangedEntry | DeletedEntry | ActivitiesEntry;

/** Every line of the journal that the person writes, as a schema. */
export const writtenSchema = v.variant('type', [
  entrySchema,
  v.object({
    ...statedFields,
    type: v.literal('changed'),
    of: idSchema,
    about: v.object({ at: statedFields.at, zone: statedFields.zone }),
    symptoms: symptomsSchema,
  }),
  v.object({ ...statedFields, type: v.literal('deleted'), of: idSchema }),
  v.object({
    ...statedFields,
    type: v.literal('activities'),
    names: v.pipe(v.array(activityName), v.maxLength(MOST_ACTIVITIES)),
  }),
]);

/** The types of what a person writes. */
export const writtenTypes: readonly string[] = writtenSchema.options.map(
  ({ entries }) => entries.type.literal,
);

/** Reads one entry that a person has written; null for anything else. */
export function parseWrittenEntry(value: unknown): WrittenEntry | null {
  const result = v.safeParse(writtenSchema, value);
  return result.success ? result.output : null;
}

/** What an entry says, without what it is about. */
export const symptomsOf = (entry: Symptoms): Symptoms => v.parse(symptomsSchema, entry);

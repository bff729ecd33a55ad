import * as v from 'valibot';
import { idSchema, instantSchema, statedFields } from '../journal/entries/stated.js';
import {
  activityName,
  LONGEST_ACTIVITY,
  MOST_ACTIVITIES,
  symptomsSchema,
} from '../journal/entries/symptoms.js';
import { progressSchema, trendIds } from '../journal/statistics/progress.js';
import { timeZoneSchema } from './timeZone.js';

/** A month such as `2026-11`. */
const monthSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

/** An entry as the page shows it. */
const shownEntry = v.object({
  id: idSchema,
  at: statedFields.at,
  zone: statedFields.zone,
  /** It was written down well after it was felt. */
  late: v.boolean(),
  /** It was told otherwise later. */
  changed: v.boolean(),
  symptoms: symptomsSchema,
});
export type ShownEntry = v.InferOutput<typeof shownEntry>;

/** Something beside the entries that was written down by itself, in words. */
const shownMove = v.object({
  at: statedFields.at,
  /** Calendar day where the person was. */
  day: v.pipe(v.string(), v.isoDate()),
  words: v.pipe(v.string(), v.maxLength(200)),
});
export type ShownMove = v.InferOutput<typeof shownMove>;

const toJournal = v.variant('type', [
  v.object({
    type: v.literal('journal'),
    /** The latest first; only as many as the page lists. */
    entries: v.array(shownEntry),
    /** The month whose entries are listed; null = the latest of all. */
    month: v.optional(v.nullable(monthSchema), null),
    /** How many there are of it, or in all. */
    total: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Moves on the push-up ladder within what is listed. */
    moves: v.optional(v.array(shownMove), []),
    /** How many there are of each month, the latest first. */
    months: v.optional(v.array(v.object({ month: monthSchema, entries: v.number() })), []),
    /** What of the journal can't be read, in words; null = nothing, or the person knows of it. */
    unread: v.optional(v.nullable(v.string()), null),
    /** What the person scores. */
    activities: v.array(v.string()),
    /** Routines that may have been done around it. */
    routines: v.array(v.object({ id: v.string(), name: v.string() })),
  }),
  /** What all entries come to by now. */
  v.object({ type: v.literal('progress'), progress: progressSchema }),
  /** What has become of something that the page asked for. */
  v.object({
    type: v.literal('answer'),
    /** Id of the line that was to be written. */
    id: idSchema,
    /** Why it is not on disk; null = it is. */
    failure: v.nullable(v.string()),
  }),
]);

/** Everything that the page of the journal is told. */
export type ToJournal = v.InferOutput<typeof toJournal>;
/** All entries of the page, and what its form needs. */
export type JournalMessage = Extract<ToJournal, { type: 'journal' }>;

/** Reads a message for the page of the journal; null for anything else. */
export function parseToJournal(message: unknown): ToJournal | null {
  const result = v.safeParse(toJournal, message);
  return result.success ? result.output : null;
}

/** When it was felt: an instant, null = now; and the clocks of the person then. */
const felt = v.object({ at: v.nullable(instantSchema), zone: statedFields.zone });

const fromJournal = v.variant('type', [
  /** The page has loaded and knows nothing yet. */
  v.object({ type: v.literal('ready'), timeZone: timeZoneSchema }),
  /** An entry is to be kept; `of`: in place of what that one says, null = a new one. */
  v.object({
    type: v.literal('save'),
    /** The same one however often it is tried. */
    id: idSchema,
    of: v.nullable(idSchema),
    felt,
    symptoms: symptomsSchema,
    /** What the entry said as the form was filled: only what the person has changed is written over. */
    was: v.optional(
      v.object({ at: statedFields.at, zone: statedFields.zone, symptoms: symptomsSchema }),
    ),
    /** Activities that are asked for from now on, and those that are not any more. */
    asks: v.optional(v.object({ more: v.array(activityName), less: v.array(activityName) })),
  }),
  v.object({ type: v.literal('delete'), id: idSchema, of: idSchema }),
  /** What was deleted comes back, by an entry of its own. */
  v.object({ type: v.literal('restore'), id: idSchema, of: idSchema }),
  /** So many entries are to be listed from now on, the latest of a month or of all. */
  v.object({
    type: v.literal('list'),
    month: v.optional(v.nullable(monthSchema), null),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** The person knows what of the journal can't be read, and need not be told again. */
  v.object({ type: v.literal('understood') }),
  /** The person did something in the page, which VS Code's own idle detection does not see. */
  v.object({ type: v.literal('input') }),
]);

/** Everything that the page of the journal says. */
export type FromJournal = v.InferOutput<typeof fromJournal>;

/** Reads what the page of the journal says; null for anything else. */
export function parseFromJournal(message: unknown): FromJournal | null {
  const result = v.safeParse(fromJournal, message);
  return result.success ? result.output : null;
}

/** The id that something carries which is no message here, so that whoever waits for it hears so. */
export function idOf(message: unknown): string | null {
  const result = v.safeParse(v.object({ id: idSchema }), message);
  return result.success ? result.output.id : null;
}

/** What is half filled in: all that an entry may say, and its pain may be missing still. */
const draft = v.object({
  id: idSchema,
  /** The entry that is changed; null = a new one. */
  of: v.nullable(idSchema),
  /** The moment that the entry is about so far; null = a new one. */
  about: v.nullable(v.object({ at: statedFields.at, zone: statedFields.zone })),
  /** What the entry said as the form was filled; absent for a new one, and in earlier pages. */
  was: v.fallback(v.optional(symptomsSchema), undefined),
  /** As a field for a local date and time has it; null = now, or as it was. */
  felt: v.nullable(v.pipe(v.string(), v.maxLength(32))),
  /** The questions below "more" are open. */
  isOpen: v.boolean(),
  symptoms: v.object({
    ...symptomsSchema.entries,
    painNow: v.nullable(symptomsSchema.entries.painNow),
  }),
  /** Activities that are new in this form; a score may be missing still. */
  fresh: v.optional(
    v.pipe(
      v.array(
        v.object({
          activity: v.pipe(v.string(), v.maxLength(LONGEST_ACTIVITY)),
          score: v.nullable(symptomsSchema.entries.painNow),
        }),
      ),
      v.maxLength(MOST_ACTIVITIES),
    ),
    [],
  ),
  /** Activities that are not to be asked for any more. */
  dropped: v.optional(v.array(activityName), []),
});
export type Draft = v.InferOutput<typeof draft>;

/** What is looked at beside the form. */
export const viewTabs = ['today', 'week', 'trend'] as const;
const view = v.object({
  tab: v.picklist(viewTabs),
  /** Days of the trend; null = as many as there is something of. */
  trend: v.nullable(v.picklist(trendIds)),
});
export type View = v.InferOutput<typeof view>;

const savedJournal = v.object({
  v: v.literal(1),
  draft,
  /** A change of an entry, while one is under way. */
  change: v.nullable(draft),
  /** Changes of other entries that were begun and not saved. */
  begun: v.fallback(v.optional(v.array(draft)), undefined),
  // Earlier pages had nothing to look at.
  view: v.fallback(v.optional(view), undefined),
});
/** What the page leaves with VS Code, so that what is half filled in outlives it. */
export type SavedJournal = v.InferOutput<typeof savedJournal>;

/** Reads what a page left with VS Code; null for anything else. */
export function parseSavedJournal(saved: unknown): SavedJournal | null {
  const result = v.safeParse(savedJournal, saved);
  return result.success ? result.output : null;
}

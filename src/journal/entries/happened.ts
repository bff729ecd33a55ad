import * as v from 'valibot';
import type { Stated } from './stated.js';
import { statedFields } from './stated.js';

/** What every entry about an offer carries. */
const offered = {
  ...statedFields,
  /** Id of the routine that was offered; earlier versions did not say. */
  routine: v.optional(v.pipe(v.string(), v.maxLength(64))),
};

/** What happened around the countdown, as a schema. */
export const happenedSchema = v.variant('type', [
  /** A routine was offered. */
  v.object({ ...offered, type: v.literal('prompted') }),
  /** Nobody answered the offer. */
  v.object({ ...offered, type: v.literal('missed') }),
  v.object({ ...offered, type: v.literal('skipped') }),
  /** An offer was closed before it began. */
  v.object({ ...offered, type: v.literal('declined') }),
  v.object({ ...offered, type: v.literal('snoozed'), minutes: v.number() }),
  /** Reminders are off until a wall-clock instant, ms. */
  v.object({ ...statedFields, type: v.literal('paused'), until: statedFields.at }),
  v.object({ ...statedFields, type: v.literal('resumed') }),
  /** The person was away long enough for it to be a break, which is over now. */
  v.object({ ...statedFields, type: v.literal('break'), seconds: v.number() }),
  /** A stretch of work is over: it began at `from`, ms, and so many seconds of it were work. */
  v.object({
    ...statedFields,
    type: v.literal('worked'),
    from: statedFields.at,
    seconds: v.number(),
  }),
]);

/** What happened around the countdown: one line of the journal, written by itself. */
export type HappenedEntry = Stated & v.InferOutput<typeof happenedSchema>;

/** The types of what happened, to tell one that can't be read from entries of another kind. */
export const happenedTypes: readonly string[] = happenedSchema.options.map(
  ({ entries }) => entries.type.literal,
);

/** Reads one entry about what happened; null for anything else. */
export function parseHappened(value: unknown): HappenedEntry | null {
  const result = v.safeParse(happenedSchema, value);
  return result.success ? result.output : null;
}

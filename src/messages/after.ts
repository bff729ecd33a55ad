import * as v from 'valibot';
import { levels, steps } from '../routines/ladder.js';
import type { Level, Step } from '../routines/ladder.js';
import { feelings } from '../routines/progression/progressFact.js';
import { formItems } from '../routines/progression/strengthSession.js';

// A page knows the ladder only through what is asked of it.
export { doseWords, levelWords } from '../routines/progression/ladderPlace.js';
export { formItems, formWords } from '../routines/progression/strengthSession.js';

/** What the end of a routine asks, or says of what was answered. */
export type After =
  /** How the person feels, beside before; `unseen`: nobody was seen to have done it. */
  | { readonly name: 'rating'; readonly unseen?: true }
  | { readonly name: 'rated'; readonly feeling: (typeof feelings)[number] }
  /** How the push-ups went. */
  | {
      readonly name: 'strength';
      readonly level: Level;
      readonly step: Step;
      /** All of them were played; else there is nothing to tick. */
      readonly complete: boolean;
    }
  | {
      readonly name: 'climbed';
      readonly cue: string;
      readonly detail: string;
      /** The level that the person may go on to; null = none. */
      readonly offer: Level | null;
      /** It hurt too much: the signs that matter should be in reach. */
      readonly isTooMuch: boolean;
    }
  /** One number of a check-in, 0 to 10, and what both ends mean. */
  | {
      readonly name: 'checkIn';
      readonly cue: string;
      readonly detail: string;
      readonly low: string;
      readonly high: string;
    }
  | {
      readonly name: 'checkedIn';
      readonly cue: string;
      readonly detail: string;
      readonly isWorse: boolean;
    };

const level = v.picklist(levels);
const words = { cue: v.string(), detail: v.string() };
const schema = v.variant('name', [
  v.object({ name: v.literal('rating'), unseen: v.exactOptional(v.literal(true)) }),
  v.object({ name: v.literal('rated'), feeling: v.picklist(feelings) }),
  v.object({
    name: v.literal('strength'),
    level,
    step: v.picklist(steps),
    complete: v.boolean(),
  }),
  v.object({
    name: v.literal('climbed'),
    ...words,
    offer: v.nullable(level),
    isTooMuch: v.boolean(),
  }),
  v.object({ name: v.literal('checkIn'), ...words, low: v.string(), high: v.string() }),
  v.object({ name: v.literal('checkedIn'), ...words, isWorse: v.boolean() }),
]) satisfies v.GenericSchema<unknown, After>;

/** Reads what is asked at the end of a routine; null for anything else. */
export function parseAfter(message: unknown): After | null {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** What the person answers there, as a page sends it. */
export const afterAnswerSchema = v.variant('type', [
  v.object({ type: v.literal('rating'), feeling: v.picklist(feelings) }),
  v.object({
    type: v.literal('strength'),
    /** All repetitions were done. */
    complete: v.boolean(),
    form: v.array(v.picklist(formItems)),
    pain: number,
  }),
  v.object({ type: v.literal('checkIn'), value: number }),
  /** The next level, which was offered. */
  v.object({ type: v.literal('accept'), level }),
]);
export type AfterAnswer = v.InferOutput<typeof afterAnswerSchema>;

import * as v from 'valibot';
import { levels, steps } from '../ladder.js';
import type { Progress } from './progress.js';

/**
 * Where somebody is on the push-up ladder, carried from one machine to another: this and nothing
 * else of their journal.
 */
export interface CarriedPlace {
  readonly v: 1;
  /** When the latest of what led there was stated, wall clock in ms. */
  readonly at: number;
  /** The calendar day of that where the person was, as `2026-11-25`. */
  readonly day: string;
  readonly place: Progress;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const level = v.picklist(levels);

/** A place on the ladder with all that counts there, as a schema. */
export const placeSchema = v.object({
  level,
  step: v.picklist(steps),
  successes: count,
  misses: count,
  criterionMet: v.boolean(),
  smallerRange: v.boolean(),
  completed: v.array(level),
  dayZero: v.nullable(count),
  lastDay: v.nullable(count),
  countedDay: v.nullable(count),
  restUntil: count,
  lastPain: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  easedBy: v.nullable(v.picklist(['gap', 'longGap'])),
});

const carried = v.object({
  v: v.literal(1),
  at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(7_258_118_400_000)),
  day: v.pipe(v.string(), v.isoDate()),
  place: placeSchema,
});

/** Reads what was carried here; null for anything else. */
export function parseCarriedPlace(value: unknown): CarriedPlace | null {
  const result = v.safeParse(carried, value);
  return result.success ? result.output : null;
}

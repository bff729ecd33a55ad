import * as v from 'valibot';

/** The latest instant that anything may carry: the year 2200, in ms. */
const LATEST_MS = 7_258_118_400_000;
/** Where on earth clocks differ most from UTC, in minutes. */
const FARTHEST_ZONE = 14 * 60;

/** What every entry about the person carries. */
export interface Stated {
  readonly v: 1;
  /** Random, and never used twice. */
  readonly id: string;
  /** Wall-clock instant that it is about, ms. */
  readonly at: number;
  /** How far the clocks were east of UTC then where the person was, in minutes. */
  readonly zone: number;
}

/** An entry's id. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/));
/** An instant, ms. */
export const instantSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LATEST_MS));
/** What every entry about the person carries, as a schema's fields. */
export const statedFields = {
  v: v.literal(1),
  id: idSchema,
  at: instantSchema,
  zone: v.pipe(v.number(), v.integer(), v.minValue(-FARTHEST_ZONE), v.maxValue(FARTHEST_ZONE)),
};

import * as v from 'valibot';
import type { RoutineId } from '../routine.js';
import { routineIds } from '../routine.js';

/** What the journal keeps of every routine that has begun, once it is over. */
export interface PlayedFact {
  readonly v: 1;
  /** Random, and never used twice. */
  readonly id: string;
  /** Wall-clock instant of its end, ms. */
  readonly at: number;
  /** Calendar day where the person was, as `2026-11-25`. */
  readonly day: string;
  readonly type: 'played';
  readonly routine: RoutineId;
  /** `shortened`: the end was reached, but not all of it was played. */
  readonly outcome: 'done' | 'shortened' | 'stopped' | 'interrupted';
  readonly inCall: boolean;
  /** Really played. */
  readonly seconds: number;
}

const schema = v.object({
  v: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
  at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(7_258_118_400_000)),
  day: v.pipe(v.string(), v.isoDate()),
  type: v.literal('played'),
  routine: v.picklist(routineIds),
  outcome: v.picklist(['done', 'shortened', 'stopped', 'interrupted']),
  inCall: v.boolean(),
  seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** Reads one entry; null for anything else. */
export function parsePlayedFact(value: unknown): PlayedFact | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

/**
 * Whether a reset was finished on a day, so that the next is not the day's first. The release in a
 * call is none: nobody has warmed up for it.
 */
export function isResetDone(facts: readonly PlayedFact[], today: string): boolean {
  return facts.some(
    ({ routine, outcome, inCall, day }) =>
      day === today &&
      routine === 'office_reset' &&
      !inCall &&
      (outcome === 'done' || outcome === 'shortened'),
  );
}

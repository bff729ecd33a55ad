import * as v from 'valibot';
import type { PatternAnswers, StartingPoint } from './startingPoint.js';
import type { PatternId } from './patternQuestions.js';
import { patternIds } from './patternQuestions.js';

/** What a person found, or chose, as their starting point: one line of the journal. */
export interface StartingPointEntry {
  readonly v: 1;
  /** Random, and never used twice. */
  readonly id: string;
  /** Wall-clock instant, ms. */
  readonly at: number;
  readonly type: 'startingPoint';
  readonly answers: PatternAnswers;
  /** What the person kept, the leading one first; none = a bit of everything. */
  readonly patterns: readonly PatternId[];
}

const pattern = v.picklist(patternIds);
const answer = v.picklist([...patternIds, 'none']);
/** A starting point that was kept, as a schema. */
export const startingPointSchema = v.object({
  v: v.literal(1),
  id: v.string(),
  at: v.pipe(v.number(), v.finite()),
  type: v.literal('startingPoint'),
  answers: v.object({
    when: v.picklist([...patternIds, 'long_morning', 'none']),
    where: answer,
    worse: answer,
    also: answer,
  }),
  patterns: v.pipe(v.array(pattern), v.maxLength(2)),
});

/** Reads one line of the journal; null for anything else. */
export function parseStartingPoint(value: unknown): StartingPointEntry | null {
  const result = v.safeParse(startingPointSchema, value);
  return result.success ? result.output : null;
}

/** The starting point that was kept last; null = none was yet. */
export function latestStartingPoint(kept: readonly StartingPointEntry[]): StartingPoint | null {
  const [latest] = [...kept].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return latest === undefined ? null : startingPointWith(latest.patterns);
}

/** The starting point with these patterns, the leading one first. */
export function startingPointWith(patterns: readonly PatternId[]): StartingPoint {
  const [primary, secondary] = patterns;
  if (primary === undefined) return { type: 'general' };
  return secondary === undefined
    ? { type: 'clear', pattern: primary }
    : { type: 'mixed', primary, secondary };
}

import type { Plan } from '../routines/plan.js';
import { routineOf } from '../routines/routineOf.js';

/** Milliseconds of each segment of a routine that were really played, at most its length. */
export type Coverage = readonly number[];

/** So much of a routine has to be covered for it to count as done. */
const DONE_FROM = 0.9;

/** What is covered when a routine was played from its beginning to a position, in milliseconds. */
export function coverageUpTo(plan: Plan, positionMs: number): Coverage {
  const { segments } = routineOf(plan);
  return addCoverage(
    plan,
    segments.map(() => 0),
    0,
    positionMs,
  );
}

/** Adds what was played between two positions, in milliseconds; each part counts once. */
export function addCoverage(
  plan: Plan,
  coverage: Coverage,
  fromMs: number,
  toMs: number,
): Coverage {
  const { segments } = routineOf(plan);
  return segments.map((segment, index) => {
    const startMs = segment.startS * 1000;
    const endMs = segment.endS * 1000;
    const partMs = Math.max(0, Math.min(toMs, endMs) - Math.max(fromMs, startMs));
    return Math.min(endMs - startMs, (coverage[index] ?? 0) + partMs);
  });
}

/** Whether enough of the routine, its warm-up aside, was really played for it to count as done. */
export function isCovered(plan: Plan, coverage: Coverage): boolean {
  const { segments, totalS, warmUpS } = routineOf(plan);
  const coveredMs = coverage
    .filter((_, index) => (segments[index]?.startS ?? 0) >= warmUpS)
    .reduce((sum, ms) => sum + ms, 0);
  return coveredMs >= DONE_FROM * (totalS - warmUpS) * 1000;
}

import type { RoutineId } from '../routines/routine.js';
import { routineById } from './playback.js';

/** Milliseconds of each segment of a routine that were really played, at most its length. */
export type Coverage = readonly number[];

/** So much of a routine has to be covered for it to count as done. */
const DONE_FROM = 0.9;

/** What is covered when a routine was played from its beginning to a position, in milliseconds. */
export function coverageUpTo(routine: RoutineId, positionMs: number): Coverage {
  const { segments } = routineById(routine);
  return addCoverage(
    routine,
    segments.map(() => 0),
    0,
    positionMs,
  );
}

/** Adds what was played between two positions, in milliseconds; each part counts once. */
export function addCoverage(
  routine: RoutineId,
  coverage: Coverage,
  fromMs: number,
  toMs: number,
): Coverage {
  const { segments } = routineById(routine);
  return segments.map((segment, index) => {
    const startMs = segment.startS * 1000;
    const endMs = segment.endS * 1000;
    const partMs = Math.max(0, Math.min(toMs, endMs) - Math.max(fromMs, startMs));
    return Math.min(endMs - startMs, (coverage[index] ?? 0) + partMs);
  });
}

/** Whether enough of the routine was really played for it to count as done. */
export function isCovered(routine: RoutineId, coverage: Coverage): boolean {
  const coveredMs = coverage.reduce((sum, ms) => sum + ms, 0);
  return coveredMs >= DONE_FROM * routineById(routine).totalS * 1000;
}

import { plansOf } from '../pattern/patternPlans.js';
import type { StartingPoint } from '../pattern/startingPoint.js';
import type { ProgressFact } from '../progression/progressFact.js';
import type { CheckInId, CheckInQuestionId } from './checkInIds.js';

/** Hours after the end of the first finished session at which each begins (protocol section 10). */
export const checkInHours: Readonly<Record<CheckInId, number>> = { baseline: 0, h48: 48, d14: 336 };
/** Hours after which nobody is asked any more: what is told so late says little of the beginning. */
const OVER_HOURS = 672;
const HOUR_MS = 3_600_000;

/** A question that is due. */
export interface DueQuestion {
  readonly checkIn: CheckInId;
  readonly question: CheckInQuestionId;
  /** Whole days since the first finished session. */
  readonly days: number;
}

/**
 * The question that is due; null = none. Each is asked once, whether it is answered or not, and they
 * come one at a time; which comes first follows from the plan of the starting point.
 */
export function questionDue(
  facts: readonly ProgressFact[],
  atMs: number,
  start: StartingPoint | null,
): DueQuestion | null {
  const firstMs = firstDoneMs(facts);
  if (firstMs === null || atMs < firstMs) return null;
  const hours = (atMs - firstMs) / HOUR_MS;
  const checkIn = checkInAt(hours);
  if (checkIn === null) return null;
  const asked = facts.flatMap((fact) =>
    fact.type === 'checkIn' && fact.checkIn === checkIn ? [fact.question] : [],
  );
  const question = questionsOf(checkIn, start).find((one) => !asked.includes(one));
  return question === undefined ? null : { checkIn, question, days: Math.floor(hours / 24) };
}

/** What a check-in asks, in its order; after two days it is no more than the stiffness. */
export function questionsOf(
  checkIn: CheckInId,
  start: StartingPoint | null,
): readonly CheckInQuestionId[] {
  if (checkIn === 'h48') return ['stiffness'];
  const [plan] = plansOf(start ?? { type: 'general' });
  return plan?.checkIns ?? [];
}

/** The latest answer to a question of a check-in; null = none. */
export function answerTo(
  facts: readonly ProgressFact[],
  checkIn: CheckInId,
  question: CheckInQuestionId,
): number | null {
  const [latest] = facts
    .flatMap((fact) =>
      fact.type === 'checkIn' && fact.checkIn === checkIn && fact.question === question
        ? [fact]
        : [],
    )
    .filter(({ value }) => value !== null)
    .sort((a, b) => b.at - a.at);
  return latest?.value ?? null;
}

function checkInAt(hours: number): CheckInId | null {
  if (hours >= OVER_HOURS) return null;
  if (hours >= checkInHours.d14) return 'd14';
  return hours >= checkInHours.h48 ? 'h48' : 'baseline';
}

/** The end of the first session that was finished; null = none yet. Looking is no session. */
function firstDoneMs(facts: readonly ProgressFact[]): number | null {
  const ends = facts.flatMap((fact) =>
    fact.type === 'played' && fact.outcome === 'done' && fact.routine !== 'safety_check'
      ? [fact.at]
      : [],
  );
  return ends.length === 0 ? null : Math.min(...ends);
}

import type { Progress } from '../../routines/progression/progress.js';
import { afterFact, afterGap, beginning } from '../../routines/progression/progress.js';
import type { ProgressFact } from '../../routines/progression/progressFact.js';
import { strengthFactsOf } from '../../routines/progression/strengthFacts.js';
import type { DayNumber } from './calendar.js';
import { dayText } from './calendar.js';
import type { ProgressModel } from './progress.js';

type Ladder = NonNullable<ProgressModel['ladder']>;

/** Moves that are shown, at most. */
const MOST_MOVES = 40;

/** Where all that was done on the push-up ladder has led, and each move on the way. */
export interface LadderTrail {
  readonly progress: Progress;
  /** The earliest first. */
  readonly moves: Ladder['moves'];
}

/** The way that all that was done has led. */
export function ladderTrail(facts: readonly ProgressFact[]): LadderTrail {
  const inOrder = [...strengthFactsOf(facts)].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  let progress = beginning;
  const moves: Ladder['moves'][number][] = [];
  const note = (day: DayNumber) => {
    const { level, step } = progress;
    const last = moves.at(-1);
    if (last?.level !== level || last.step !== step) moves.push({ day: dayText(day), level, step });
  };
  for (const fact of inOrder) {
    // A long gap leads down before the next session begins.
    progress = afterGap(progress, fact.day);
    note(fact.day);
    progress = afterFact(progress, fact);
    note(fact.day);
  }
  return { progress, moves };
}

/** Where somebody is on a day, and the latest moves; null = the ladder was never begun. */
export function ladderOn(day: DayNumber, { progress, moves }: LadderTrail): Ladder | null {
  if (moves.length === 0) return null;
  const { level, step } = afterGap(progress, day);
  return { level, step, moves: moves.slice(-MOST_MOVES) };
}

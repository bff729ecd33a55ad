import type { DueQuestion } from '../routines/checkIn/checkIn.js';
import { questionDue } from '../routines/checkIn/checkIn.js';
import type { AskedNumber, CheckedIn } from '../routines/checkIn/checkInWords.js';
import { askedNumber, checkedIn } from '../routines/checkIn/checkInWords.js';
import type { Clock } from './clock.js';
import type { ProgressBook } from './progressBook.js';
import type { SafetyBook } from './safetyBook.js';
import type { StartingPoints } from './startingPoints.js';

/** Asks how it goes, two days and two weeks after the beginning: each question once. */
export class CheckIns {
  constructor(
    private readonly clock: () => Clock,
    private readonly progress: ProgressBook,
    private readonly startingPoints: StartingPoints,
    private readonly safety: Pick<SafetyBook, 'write'>,
  ) {}

  /** The question that is due; null = none. */
  get due(): DueQuestion | null {
    const { statements } = this.progress;
    return questionDue(statements, this.clock().read().wallMs, this.startingPoints.current);
  }

  /** How a question is asked. */
  wordsOf(due: DueQuestion): AskedNumber {
    return askedNumber(due, this.startingPoints.current);
  }

  /** It is before the person, who has not asked for it: once is enough. */
  shown({ checkIn, question }: DueQuestion): void {
    this.progress.write({ type: 'checkIn', checkIn, question, value: null });
  }

  /** Keeps a number, and says what it comes to; where that is "stop for now", it is one. */
  answer(due: DueQuestion, value: number): CheckedIn {
    const { checkIn, question } = due;
    this.progress.write({ type: 'checkIn', checkIn, question, value });
    const told = checkedIn(due, value, this.progress.statements, this.startingPoints.current);
    if (told.isWorse) this.safety.write({ type: 'stopped' });
    return told;
  }
}

/**
 * Days since the beginning, where a check-in may quietly be pointed at; null = there is none. The
 * numbers of the very beginning are asked at the end of a routine, and nowhere else.
 */
export function checkInDaysOf({ due }: Pick<CheckIns, 'due'>): number | null {
  return due === null || due.checkIn === 'baseline' ? null : due.days;
}

import type { StartingPoint } from '../pattern/startingPoint.js';
import { patternsOf } from '../pattern/startingPoint.js';
import type { ProgressFact } from '../progression/progressFact.js';
import type { DueQuestion } from './checkIn.js';
import { answerTo, questionsOf } from './checkIn.js';
import type { CheckInQuestionId } from './checkInIds.js';
import { moreIsBetter } from './checkInIds.js';

/** A question that takes a number from 0 to 10. */
export interface AskedNumber {
  readonly cue: string;
  readonly detail: string;
  /** What 0 and 10 mean. */
  readonly low: string;
  readonly high: string;
}

/** What a number has come to. */
export interface CheckedIn {
  readonly cue: string;
  readonly detail: string;
  /** It may be worse than it was: the signs that matter should be in reach. */
  readonly isWorse: boolean;
}

/** Changes of fewer points can't be told from chance (protocol section 10). */
export const NOTICEABLE_POINTS = 2;

const questions: Readonly<Record<CheckInQuestionId, Omit<AskedNumber, 'detail'>>> = {
  stiffness: {
    cue: 'How stiff is your upper back now?',
    ...{ low: 'not at all', high: 'as stiff as can be' },
  },
  worstPain: {
    cue: 'Your worst pain in the last 24 hours?',
    ...{ low: 'none', high: 'worst imaginable' },
  },
  function: {
    cue: 'How well can you do your everyday activities?',
    ...{ low: 'not at all', high: 'as before' },
  },
  sittingTall: {
    cue: 'How easy is it to sit tall?',
    ...{ low: 'not possible', high: 'no effort at all' },
  },
};

/** How a question is asked; of a back that is stiff on waking, that is what is asked about. */
export function askedNumber(
  { checkIn, question, days }: DueQuestion,
  start: StartingPoint | null,
): AskedNumber {
  const why =
    checkIn === 'baseline'
      ? 'A number to look back on.'
      : `You began ${days} days ago: a check-in.`;
  const words = questions[question];
  const onWaking = question === 'stiffness' && start !== null && patternsOf(start)[0] === 'morning';
  const cue = onWaking ? 'How stiff was your upper back on waking today?' : words.cue;
  return { ...words, cue, detail: `${why} You need not answer.` };
}

/** What a number comes to, beside what was told at the beginning. */
export function checkedIn(
  { checkIn, question }: DueQuestion,
  value: number,
  facts: readonly ProgressFact[],
  start: StartingPoint | null,
): CheckedIn {
  const told = (sentences: readonly string[], isWorse = false): CheckedIn => ({
    cue: 'Noted',
    detail: sentences.join(' '),
    isWorse,
  });
  if (checkIn === 'baseline') return told(['It is in your journal.']);
  const before =
    answerTo(facts, 'baseline', question) ??
    (checkIn === 'd14' ? answerTo(facts, 'h48', question) : null);
  const isLast = questionsOf(checkIn, start).at(-1) === question;
  const further =
    checkIn === 'd14' && isLast ? ['Each activity can have its own score in your journal.'] : [];
  if (before === null) return told(['It is in your journal.', ...further]);
  const gain = moreIsBetter(question) ? value - before : before - value;
  const numbers = `${before} then, ${value} now:`;
  if (gain >= NOTICEABLE_POINTS) return told([`${numbers} it may be better.`, ...further]);
  if (gain <= -NOTICEABLE_POINTS) {
    const stop = 'Stop for now, and see a health professional.';
    return told([`${numbers} it may be worse.`, stop], true);
  }
  const show = 'Your journal is there to be shown to a health professional.';
  return told([`${numbers} about the same.`, ...(checkIn === 'd14' ? [show] : []), ...further]);
}

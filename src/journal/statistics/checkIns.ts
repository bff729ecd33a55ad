import { answerTo } from '../../routines/checkIn/checkIn.js';
import { checkInIds, checkInQuestionIds, moreIsBetter } from '../../routines/checkIn/checkInIds.js';
import type { ProgressFact } from '../../routines/progression/progressFact.js';
import { changeWords } from '../report/changeWords.js';
import type { DayNumber } from './calendar.js';
import { dayText } from './calendar.js';
import type { ProgressModel } from './progress.js';

/** Days after the first finished session on which each check-in begins. */
const daysAfter = { baseline: 0, h48: 2, d14: 14 } as const;

/** The dates of the check-ins and what was answered there; null = no session was finished yet. */
export function checkInsOf(
  first: DayNumber | null,
  facts: readonly ProgressFact[],
): ProgressModel['checkIns'] {
  if (first === null) return null;
  const answers = checkInQuestionIds.map((question) => {
    const values = checkInIds.map((checkIn) => answerTo(facts, checkIn, question));
    const told = values.filter((value) => value !== null);
    const [before, after] = [told[0], told.at(-1)];
    const better = moreIsBetter(question) ? 'higher' : 'lower';
    const words =
      told.length < 2 || before === undefined || after === undefined
        ? null
        : changeWords(before, after, better);
    return { question, values, words };
  });
  return {
    days: checkInIds.map((id) => dayText(first + daysAfter[id])),
    answers: answers.filter(({ values }) => values.some((value) => value !== null)),
  };
}

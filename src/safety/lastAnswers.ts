import type { FlagId } from './flagIds.js';
import type { LocalDay } from './localDay.js';
import { redFlagGroups } from './redFlags.js';
import type { SafetyState } from './safetyState.js';

/** What was answered last: what was not asked is not the same as no. */
export const lastAnswerWords = ['yes', 'no', 'not asked'] as const;

/** A sign and its last answer. */
export interface LastAnswer {
  readonly flag: FlagId;
  readonly answer: (typeof lastAnswerWords)[number];
  /** Calendar day where the person was; null = it was not asked. */
  readonly day: LocalDay | null;
}

/** The last answer to each sign, in the order of the list. */
export function lastAnswers({
  answers,
  answeredOn,
}: Pick<SafetyState, 'answers' | 'answeredOn'>): readonly LastAnswer[] {
  return signsInWords.map(({ id }) => ({
    flag: id,
    answer: answers[id] === 'not_asked' ? 'not asked' : answers[id],
    day: answeredOn[id] ?? null,
  }));
}

/** Every sign in the words in which it is asked. */
export const signsInWords = redFlagGroups.flatMap((group) =>
  group.urgency === 'ask_first' ? [] : group.flags,
);

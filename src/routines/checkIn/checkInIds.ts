/** Times at which somebody is asked how it goes, by the ids of the protocol. */
export const checkInIds = ['baseline', 'h48', 'd14'] as const;
export type CheckInId = (typeof checkInIds)[number];

/** What is asked there: one number from 0 to 10 each. */
export const checkInQuestionIds = ['stiffness', 'worstPain', 'function', 'sittingTall'] as const;
export type CheckInQuestionId = (typeof checkInQuestionIds)[number];

/** Whether more is better, as it is of what one can do. */
export function moreIsBetter(question: CheckInQuestionId): boolean {
  return question === 'function' || question === 'sittingTall';
}

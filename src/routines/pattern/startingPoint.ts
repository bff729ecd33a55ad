import type { Answer, PatternId, QuestionId } from './patternQuestions.js';
import { patternIds, patternQuestions } from './patternQuestions.js';

/** What a person answered to the four questions. */
export type PatternAnswers = Readonly<Record<QuestionId, Answer>>;

/** Where somebody may begin: with one pattern, with two, or with the general plan. */
export type StartingPoint =
  | { readonly type: 'clear'; readonly pattern: PatternId }
  | { readonly type: 'mixed'; readonly primary: PatternId; readonly secondary: PatternId }
  | { readonly type: 'general' };

/** Points from which a pattern is seen at all, and the lead that makes it the only one. */
const SEEN_POINTS = 3;
const CLEAR_LEAD = 2;

/** The starting point of some answers, by the scores and ties of protocol section 3. */
export function startingPointOf(answers: PatternAnswers): StartingPoint {
  const points = scores(answers);
  // Ties go by the place, then by the time of day, then by the order of the patterns.
  const before = [answers.where, answers.when, ...patternIds];
  const [first, second] = [...patternIds].sort(
    (a, b) => points[b] - points[a] || before.indexOf(a) - before.indexOf(b),
  );
  if (first === undefined || second === undefined || points[first] < SEEN_POINTS) {
    return { type: 'general' };
  }
  if (points[first] - points[second] >= CLEAR_LEAD) return { type: 'clear', pattern: first };
  return { type: 'mixed', primary: first, secondary: second };
}

/** Points of each pattern, 0 to 6. */
function scores(answers: PatternAnswers): Readonly<Record<PatternId, number>> {
  const points = { desk: 0, morning: 0, stress: 0 };
  for (const { id, weight } of patternQuestions) {
    const answer = answers[id];
    if (answer !== 'none' && answer !== 'long_morning') points[answer] += weight;
  }
  return points;
}

/** Stiffness that stays well beyond half an hour is worth telling somebody about. */
export const isWorthMentioning = ({ when }: PatternAnswers): boolean => when === 'long_morning';

/** Breath that goes with tension is never taken for normal: it asks once more. */
export const asksAboutBreath = ({ also }: PatternAnswers): boolean => also === 'stress';

/** The patterns of a starting point, the leading one first; none for the general plan. */
export function patternsOf(start: StartingPoint): readonly PatternId[] {
  switch (start.type) {
    case 'clear':
      return [start.pattern];
    case 'mixed':
      return [start.primary, start.secondary];
    case 'general':
      return [];
  }
}

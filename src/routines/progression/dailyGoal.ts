import type { ProgressFact } from './progressFact.js';

/** Guided movement that makes a day's goal, in seconds (protocol section 8). */
export const DAILY_GOAL_S = 600;

/** Guided movement of a day, warm-ups included; waits are none of it, and looking is no movement. */
export function guidedSecondsOn(day: string, facts: readonly ProgressFact[]): number {
  return facts.reduce(
    (sum, fact) =>
      fact.type === 'played' && fact.day === day && fact.routine !== 'safety_check'
        ? sum + fact.seconds
        : sum,
    0,
  );
}

/** What a day has come to, in one sentence; null where there is nothing to say yet. */
export function guidedWords(seconds: number): string | null {
  const halves = Math.floor(seconds / 30);
  if (halves === 0) return null;
  const goal = DAILY_GOAL_S / 60;
  if (seconds >= DAILY_GOAL_S) {
    return `${Math.floor(seconds / 60)} minutes of guided movement today: the goal of ${goal} is reached.`;
  }
  const minutes = halves / 2;
  return `${minutes} of ${goal} minutes of guided movement today.`;
}

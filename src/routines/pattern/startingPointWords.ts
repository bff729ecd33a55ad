import { plansOf } from './patternPlans.js';
import type { StartingPoint } from './startingPoint.js';

/** A starting point by name: "Desk day", or "Desk day, then tense days". */
export function startingPointName(start: StartingPoint): string {
  const [first, second] = plansOf(start).map(({ name }) => name);
  return second === undefined ? (first ?? '') : `${first}, then ${second.toLowerCase()}`;
}

/** What people who begin there often say. */
export function startingPointWords(start: StartingPoint): string {
  return plansOf(start)
    .map(({ words }) => words)
    .join(' ');
}

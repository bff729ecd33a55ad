import fc from 'fast-check';
import type { Scenario } from './scenario.js';
import { runChecked } from './checkedRun.js';
import type { Coverage } from './coverage.js';
import { noCoverage } from './coverage.js';
import { historyText } from './history.js';

/** What came of many random histories. */
export interface RandomRun {
  /** Null where all of them held; else the smallest that did not, and how to have it again. */
  readonly failure: string | null;
  readonly runs: number;
  readonly coverage: Coverage;
}

/** Runs random histories beside the oracle until one does not hold. */
export function runHistories(
  scenarios: fc.Arbitrary<Scenario>,
  seed: number,
  numRuns: number,
): RandomRun {
  const coverage = noCoverage();
  let runs = 0;
  const failure = checkHistories(scenarios, { seed, numRuns }, (scenario) => {
    runChecked(scenario).addTo(coverage);
    runs++;
  });
  return { failure, runs, coverage };
}

/**
 * Checks random histories until one throws.
 * @returns the smallest that does, and how to have it again; null where all of them hold
 */
export function checkHistories(
  scenarios: fc.Arbitrary<Scenario>,
  { seed, numRuns }: { readonly seed: number; readonly numRuns: number },
  check: (scenario: Scenario) => void,
): string | null {
  return failureOf(fc.check(fc.property(scenarios, check), { seed, numRuns }), seed);
}

function failureOf(result: fc.RunDetails<[Scenario]>, seed: number): string | null {
  if (!result.failed) return null;
  const [{ history, ...scene }] = result.counterexample!;
  const why = result.errorInstance instanceof Error ? result.errorInstance.message : 'it failed';
  const again = `TIMER_SEED=${seed}, after ${result.numRuns} runs`;
  return [why, JSON.stringify(scene), historyText(history), again].join('\n');
}

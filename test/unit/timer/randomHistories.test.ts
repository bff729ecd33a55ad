import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scenarios } from '../../support/timer/arbitraryHistory.js';
import type { Scenario } from '../../support/timer/checkedRun.js';
import { runChecked } from '../../support/timer/checkedRun.js';
import { historyText } from '../../support/timer/history.js';
import { seed } from '../../support/timer/seed.js';

/** A multiple of the runs finds more. */
const times = Number(process.env['TIMER_RUNS_TIMES'] ?? 1);

describe('timer: random histories beside the oracle', function () {
  this.timeout(60_000 * times);

  it('one window: counts, prompts and what remains', () => {
    holds(scenarios('alone'), 5000);
  });

  it('several windows: one count, one prompt', () => {
    holds(scenarios('opening and closing'), 3500);
  });

  it('several windows that may be killed: little is lost, little is gained', () => {
    holds(scenarios('killed too'), 1500);
  });

  it('a history that fails is printed so that it can be read', () => {
    const wrong = fc.constant<Scenario>({
      monotonicInSleep: 'runsOn',
      settings: { intervalMs: -1 },
      latencyMs: 50,
      history: [{ do: 'type', ms: 61_000 }],
    });
    assert.throws(() => holds(wrong, 1), /ms remain[^]*type ms=1m1s[^]*TIMER_SEED/);
  });
});

function holds(arbitrary: fc.Arbitrary<Scenario>, numRuns: number): void {
  const property = fc.property(arbitrary, (scenario) => void runChecked(scenario));
  const result = fc.check(property, { seed, numRuns: numRuns * times });
  if (!result.failed) return;
  const [{ history, ...scene }] = result.counterexample!;
  const why = result.errorInstance instanceof Error ? result.errorInstance.message : 'it failed';
  const again = `TIMER_SEED=${seed}, after ${result.numRuns} runs`;
  assert.fail([why, JSON.stringify(scene), historyText(history), again].join('\n'));
}

import assert from 'node:assert/strict';
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import type { Scenario } from '../../support/timer/scenario.js';
import { wanted } from '../../support/timer/coverage.js';
import type { RandomRun } from '../../support/timer/randomRun.js';
import { runHistories } from '../../support/timer/randomRun.js';
import { seed } from '../../support/timer/seed.js';

/** A multiple of the runs finds more. */
const times = Number(process.env['TIMER_RUNS_TIMES'] ?? 1);
const RUNS = 10_000;
/** In fewer histories than this, a thing may have been there by chance. */
const ENOUGH = 50;

/** Begun when the tests are loaded, so that it runs while the others do. */
const run: Promise<RandomRun> = (async () => {
  const worker = new Worker(path.join(__dirname, 'historyWorker.js'), {
    workerData: { seed, numRuns: RUNS * times },
  });
  worker.unref();
  const [result] = (await once(worker, 'message')) as [RandomRun];
  return result;
})();
// Where it fails, the tests below say so.
run.catch(() => undefined);

describe('timer: random histories beside the oracle', function () {
  this.timeout(300_000 * times);
  let found: RandomRun;

  before('wait for them', async () => {
    found = await run;
  });

  it('10,000 histories: what remains, one prompt per stretch, and every second of the count', () => {
    assert.equal(found.failure, null, found.failure ?? '');
    assert.equal(found.runs, RUNS * times);
  });

  for (const name of wanted) {
    it(`they had: ${name}`, () => {
      assert(found.coverage[name] >= ENOUGH, `${found.coverage[name]} times, TIMER_SEED=${seed}`);
    });
  }

  it('a history that fails is printed so that it can be read', () => {
    const wrong = fc.constant<Scenario>({
      monotonicInSleep: 'runsOn',
      settings: { intervalMs: -1 },
      latencyMs: 50,
      history: [{ do: 'type', ms: 61_000 }],
    });
    const { failure } = runHistories(wrong, seed, 1);
    assert.match(failure ?? '', /ms remain[^]*type ms=1m1s[^]*TIMER_SEED/);
  });
});

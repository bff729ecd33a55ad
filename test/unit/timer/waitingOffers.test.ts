import assert from 'node:assert/strict';
import { scenariosWithBoxes } from '../../support/timer/arbitraryHistory.js';
import { runWithWaitingOffers } from '../../support/timer/offersChecked.js';
import { checkHistories } from '../../support/timer/randomRun.js';
import { seed } from '../../support/timer/seed.js';

const times = Number(process.env['TIMER_RUNS_TIMES'] ?? 1);
const RUNS = 1500;
/** In fewer histories than this an offer may have waited by chance. */
const ENOUGH = 100;

describe('timer: offers that wait until they can be shown, in random histories', function () {
  this.timeout(120_000 * times);

  it('come before the person once, and do come to somebody who works on', () => {
    let waited = 0;
    const failure = checkHistories(scenariosWithBoxes, { seed, numRuns: RUNS * times }, (one) => {
      if (runWithWaitingOffers(one).waited) waited++;
    });
    assert.equal(failure, null, failure ?? '');
    assert.ok(waited >= ENOUGH, `an offer waited in ${waited} histories only, TIMER_SEED=${seed}`);
  });

  it('come in the next window where the one that waited was killed in the same instant', () => {
    runWithWaitingOffers({
      monotonicInSleep: 'standsStill',
      settings: { intervalMs: 6000 },
      latencyMs: 50,
      history: [
        // Two minutes after it fell due it is offered at the latest, which is when the box opens.
        { do: 'type', ms: 125_000 },
        { do: 'inBox', on: true },
        { do: 'kill', which: 0 },
        { do: 'inBox', on: false },
      ],
    });
  });
});

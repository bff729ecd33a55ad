import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { scenarios } from '../../support/timer/arbitraryHistory.js';
import { runHistories } from '../../support/timer/randomRun.js';

/** Runs beside the other tests, since it takes as long as all of them. */
const { seed, numRuns } = v.parse(v.object({ seed: v.number(), numRuns: v.number() }), workerData);
parentPort?.postMessage(runHistories(scenarios, seed, numRuns));

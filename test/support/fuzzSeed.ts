import { seedFrom } from './seeded.js';

/** The seed of this run's fuzz tests; a failure prints it, FUZZ_SEED sets it. */
export const fuzzSeed = seedFrom('FUZZ_SEED');

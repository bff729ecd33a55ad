import { seedFrom } from '../seeded.js';

/** The seed of this run's random timer tests; a failure prints it, TIMER_SEED sets it. */
export const seed = seedFrom('TIMER_SEED');

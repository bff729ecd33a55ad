/** The seed of this run's random timer tests; a failure prints it, TIMER_SEED sets it. */
export const seed = Number(process.env['TIMER_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** The seed of this run's fuzz tests; a failure prints it, FUZZ_SEED sets it. */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

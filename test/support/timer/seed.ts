/** The seed of all random timer tests; another one finds other failures. */
export const seed = Number(process.env['TIMER_SEED'] ?? 20_260_302);

/** So that a test which fails was broken by the change at hand, and not found by chance. */
const USUAL_SEED = 1;

/**
 * The seed of a run's random tests: the number that the variable says, a new one where it says
 * `new`, else always the same. A failure prints it, so that it can be had again.
 */
export function seedFrom(variable: string): number {
  const said = process.env[variable];
  if (said === 'new') return Math.floor(Math.random() * 2 ** 31);
  return Number(said ?? USUAL_SEED);
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

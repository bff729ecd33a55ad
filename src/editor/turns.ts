import type { Steps } from '../journal/steps.js';

/** So long the extension host works at one thing before others have their turn, in milliseconds. */
const TURN_MS = 8;

/** Who waits for their next turn: one at a time, so that together they take no longer than one. */
let waiting: Promise<void> = Promise.resolve();

/**
 * Gives others their turn in a long piece of work: asked after each small part of it, it gives what is
 * to be waited for where it is their turn; null = not yet.
 */
export function turns(): () => Promise<void> | null {
  let turnAt = performance.now();
  return () => {
    if (performance.now() - turnAt <= TURN_MS) return null;
    waiting = waiting.then(() => new Promise(afterOthers));
    return waiting.then(() => {
      turnAt = performance.now();
    });
  };
}

/**
 * Goes through all steps of a long piece of work, with a turn for others between them.
 * @param turn of a work that this is a part of
 */
export async function inTurns<T>(steps: Steps<T>, turn = turns()): Promise<T> {
  for (;;) {
    const others = turn();
    if (others !== null) await others;
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What waits on disk or in a message comes first; a timer that is due would not let it. */
function afterOthers(then: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(then);
  else setTimeout(then, 0);
}

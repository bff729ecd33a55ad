/** So long the extension host works at one thing before others have their turn, in milliseconds. */
const TURN_MS = 8;

/**
 * Gives others their turn in a long piece of work: asked after each small part of it, it gives what is
 * to be waited for where it is their turn; null = not yet.
 */
export function turns(): () => Promise<void> | null {
  let turnAt = performance.now();
  return () => {
    if (performance.now() - turnAt <= TURN_MS) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        turnAt = performance.now();
        resolve();
      }, 0);
    });
  };
}

import { setTimeout as delay } from 'node:timers/promises';

const betweenReadsMs = 40;

/** For things that announce no change: reads until `accept` holds, then gives what was read. */
export async function eventually<T>(
  what: string,
  read: () => T | Promise<T>,
  accept: (value: T) => boolean,
  timeoutMs = 15_000,
): Promise<T> {
  const startedAt = performance.now();
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (performance.now() - startedAt > timeoutMs) {
      throw new Error(
        `${what} did not come within ${timeoutMs} ms; last: ${JSON.stringify(value)}`,
      );
    }
    await delay(betweenReadsMs);
  }
}

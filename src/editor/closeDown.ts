import type { Later } from './later.js';
import type { JournalWriter } from './storage/journalWriter.js';
import type { WorkClock } from './workClock.js';

/** The parts that have something to write down. */
interface ClosingParts {
  readonly workClock: WorkClock;
  readonly later: Later;
  readonly writer: JournalWriter;
}

/**
 * The window closes: resolves once the count and a routine that is under way are written down. All
 * that this takes is there already.
 */
export async function closeDown({ workClock, later, writer }: ClosingParts): Promise<void> {
  const parts = later.end();
  const counted = workClock.close();
  await parts?.close();
  await counted;
  await writer.settled();
}

import type { Diary } from './diary.js';
import type { Later } from './later.js';
import type { JournalWriter } from './storage/journalWriter.js';
import type { WorkClock } from './workClock.js';

/** The parts that have something to write down. */
interface ClosingParts {
  readonly workClock: WorkClock;
  readonly later: Later;
  readonly diary: Diary;
  readonly writer: JournalWriter;
}

/**
 * The window closes: resolves once the count and a routine that is under way are written down. All
 * that this takes is there already.
 */
export async function closeDown({ workClock, later, diary, writer }: ClosingParts): Promise<void> {
  const parts = later.end();
  const counted = workClock.close();
  await parts?.close();
  await counted;
  // What the window could not write before is tried a last time.
  diary.write();
  await writer.settled();
}

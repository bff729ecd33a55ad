import type { Afterwards } from './afterwards.js';
import type { SessionHost } from './sessionHost.js';
import type { JournalFiles } from './storage/journalFiles.js';
import type { WorkClock } from './workClock.js';

/** The parts that have something to write down. */
interface ClosingParts {
  readonly workClock: WorkClock;
  readonly sessions: SessionHost;
  readonly afterwards: Afterwards;
  readonly files: JournalFiles;
}

/** The window closes: resolves once the count and a routine that is under way are written down. */
export async function closeDown(parts: ClosingParts): Promise<void> {
  parts.workClock.close();
  parts.afterwards.keepCutOff(parts.sessions.cutOff());
  await parts.files.settled();
}

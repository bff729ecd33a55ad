import type { SessionHost } from './sessionHost.js';
import type { EventLog } from './storage/eventLog.js';
import type { JournalFiles } from './storage/journalFiles.js';
import type { WorkClock } from './workClock.js';

/** The parts that have something to write down. */
interface ClosingParts {
  readonly workClock: WorkClock;
  readonly sessions: SessionHost;
  readonly log: EventLog;
  readonly files: JournalFiles;
}

/** The window closes: resolves once the count and a routine that is under way are written down. */
export async function closeDown({ workClock, sessions, log, files }: ClosingParts): Promise<void> {
  workClock.close();
  await sessions.cutOff();
  await Promise.all([log.settled(), files.settled()]);
}

import { keepIndex } from '../journal/statistics/keepIndex.js';
import type { ProgressModel } from '../journal/statistics/progress.js';
import type { Running } from '../journal/statistics/progressDay.js';
import { progressOf } from '../journal/statistics/progressOf.js';
import type { Clock } from './clock.js';
import type { JournalFiles } from './storage/journalFiles.js';
import { inTurns } from './turns.js';
import type { TimerView } from './workClock.js';

/** What the journal comes to is made of these. */
interface ProgressSources {
  readonly clock: () => Clock;
  readonly files: Pick<JournalFiles, 'readAll'>;
  /** The work that is under way. */
  readonly view: () => TimerView;
}

/** Reads what the journal comes to by now: the first time all of it, and then what is new. */
export function progressReader({
  clock,
  files,
  view,
}: ProgressSources): () => Promise<ProgressModel> {
  const keeper = keepIndex();
  const read = async () => {
    const index = await inTurns(keeper.take(await files.readAll()));
    const at = clock().read().wallMs;
    return progressOf(index, { at, zone: clock().zoneAt(at) }, runningOf(view(), at));
  };
  let reading: Promise<unknown> = Promise.resolve();
  return () => {
    const next = reading.then(read);
    reading = next.catch(() => undefined);
    return next;
  };
}

/** The stretch of work that is not over: no entry tells of it yet. */
function runningOf(view: TimerView, at: number): Running {
  const { workedMs, workedFrom, countsUntil, lastInputAt } = view.facts;
  if (workedMs <= 0) return null;
  // While nobody is there it ends with the latest input.
  const to = countsUntil === null ? Math.min(at, view.wallOf(lastInputAt)) : at;
  const from = workedFrom > 0 ? view.wallOf(workedFrom) : to - workedMs;
  return { from: Math.min(from, to), to, seconds: workedMs / 1000 };
}

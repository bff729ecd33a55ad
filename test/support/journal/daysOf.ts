import type { JournalEntry } from '../../../src/journal/journalLines';
import type { DayIndex } from '../../../src/journal/statistics/dayIndex';
import type { IndexKeeper } from '../../../src/journal/statistics/keepIndex';

/** The days of all entries, at once. */
export function daysOf(keeper: IndexKeeper, entries: readonly JournalEntry[]): DayIndex {
  const steps = keeper.take(entries);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

import type { JournalEntry } from '../../../src/journal/journalLines';
import type { DayIndex } from '../../../src/journal/statistics/dayIndex';
import type { IndexKeeper } from '../../../src/journal/statistics/keepIndex';
import { atOnce } from '../../../src/journal/steps';

/** The days of all entries, at once. */
export const daysOf = (keeper: IndexKeeper, entries: readonly JournalEntry[]): DayIndex =>
  atOnce(keeper.take(entries));

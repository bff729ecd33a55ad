import type { KeptSymptoms } from '../entries/written.js';
import type { DayNumber } from './calendar.js';
import { dayNumberAt, monthOf, monthText } from './calendar.js';

type Entries = readonly KeptSymptoms[];

/** How many entries there are of a month. */
interface EntryMonth {
  /** Such as `2026-11`. */
  readonly month: string;
  readonly entries: number;
}

/** Finds the month of an entry where the person was; entries of one day are looked up once. */
function monthFinder(): (entry: Entries[number]) => number {
  const months = new Map<DayNumber, number>();
  return (entry) => {
    const day = dayNumberAt(entry);
    const month = months.get(day) ?? monthOf(day);
    months.set(day, month);
    return month;
  };
}

/** The months that have entries, the latest first. */
export function entryMonths(entries: Entries): readonly EntryMonth[] {
  const monthOfEntry = monthFinder();
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const month = monthOfEntry(entry);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([month, count]) => ({ month: monthText(month), entries: count }));
}

/** The entries of one month, in their order. */
export function entriesOf(month: string, entries: Entries): Entries {
  const monthOfEntry = monthFinder();
  const [year = 0, number = 1] = month.split('-').map(Number);
  const wanted = year * 12 + number - 1;
  return entries.filter((entry) => monthOfEntry(entry) === wanted);
}

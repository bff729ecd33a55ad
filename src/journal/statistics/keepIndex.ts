import type { JournalEntry } from '../journalLines.js';
import type { Steps } from '../steps.js';
import { firstDayOf } from './calendar.js';
import type { DayIndex } from './dayIndex.js';
import { createDayIndex } from './dayIndex.js';

type Entries = readonly JournalEntry[];

/** Keeps a journal's days while it grows. */
export interface IndexKeeper {
  /**
   * Takes all entries in, some with each step, and has their days in the end. What stands in the
   * list as it stood in the list before is not looked at again.
   */
  take(entries: Entries): Steps<DayIndex>;
}

/** Entries that are taken in one step: a few milliseconds of them. */
const STEP = 100;

/** Begins with nothing. */
export function keepIndex(): IndexKeeper {
  let index = createDayIndex();
  /** What is in the index; null = a taking was not finished. */
  let before: Entries | null = [];
  return {
    *take(entries) {
      const { gone, come } = changedPart(before ?? [], entries);
      // A journal only grows; where something is missing, it was taken away on purpose. What came
      // without its details first gives way to itself with them.
      const isOver = before === null || !areAllIn(gone, come);
      if (isOver) index = createDayIndex();
      const fresh = isOver ? entries : come;
      before = null;
      for (let from = 0; from < fresh.length; from += STEP) {
        index.take(fresh.slice(from, from + STEP));
        yield;
      }
      // Summed up here, month by month, years of them do not have to be at once.
      for (const month of index.months()) {
        index.tally(firstDayOf(month), firstDayOf(month + 1) - 1);
        yield;
      }
      // The way on the ladder goes through all that was ever done there.
      index.ladder();
      yield;
      before = entries;
      return index;
    },
  };
}

/** What is left of both lists without their common beginning and end. */
function changedPart(before: Entries, after: Entries): Readonly<Record<'gone' | 'come', Entries>> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    gone: before.slice(start, before.length - end),
    come: after.slice(start, after.length - end),
  };
}

/** Whether everything in one list is in another one, as it was. */
function areAllIn(some: Entries, all: Entries): boolean {
  if (some.length === 0) return true;
  const now = new Map(all.map((entry) => [entry.id, entry]));
  return some.every((entry) => isSame(entry, now.get(entry.id)));
}

const isSame = (one: JournalEntry, other: JournalEntry | undefined) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

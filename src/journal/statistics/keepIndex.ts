import type { JournalEntry } from '../journalLines.js';
import type { DayIndex } from './dayIndex.js';
import { createDayIndex } from './dayIndex.js';

/** Lists of entries as they were read, one for each file. */
type Batches = readonly (readonly JournalEntry[])[];

/** Keeps a journal's days while its files grow. */
export interface IndexKeeper {
  /**
   * The days of all batches. A batch that is the same list as before is not looked at again, and
   * one that is a longer list of the same entries only at its end.
   */
  of(batches: Batches): DayIndex;
}

/** Begins with nothing. */
export function keepIndex(): IndexKeeper {
  let index = createDayIndex();
  let before: Batches = [];
  return {
    of: (batches) => {
      const known = new Set(before);
      const fresh = batches.filter((batch) => !known.has(batch));
      const here = new Set(batches);
      const gone = before.filter((batch) => !here.has(batch));
      // Files only ever grow; where something is missing, it was taken away on purpose.
      const isMissing = gone.some((old) => !fresh.some((batch) => isBeginning(old, batch)));
      if (isMissing) index = createDayIndex();
      for (const batch of isMissing ? batches : fresh) index.take(batch);
      before = batches;
      return index;
    },
  };
}

function isBeginning(old: readonly JournalEntry[], batch: readonly JournalEntry[]): boolean {
  return old.length <= batch.length && old.every(({ id }, i) => batch[i]?.id === id);
}

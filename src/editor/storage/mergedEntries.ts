import { isLater } from '../../journal/entries/isLater.js';
import type { JournalEntry } from '../../journal/journalLines.js';
import type { Steps } from '../../journal/steps.js';

/** Entries that are taken in one step: a millisecond of them. */
const STEP = 500;

/** The entries of many files in one list, each once; what is new costs what is new. */
export class MergedEntries {
  /** All of them, in no particular order. */
  all: readonly JournalEntry[] = [];
  private readonly unique = new Map<string, JournalEntry>();
  /** What has come since the last merge. */
  private fresh: JournalEntry[] = [];
  private mustBeginAnew = false;

  /** Something has changed since the last merge. */
  get isStale(): boolean {
    return this.mustBeginAnew || this.fresh.length > 0;
  }

  /**
   * Takes in what a file has now, beside what it had before; gives its entries as a list in which
   * what has stayed is what it was, and which is the same list where all has.
   */
  *goOn(
    before: readonly JournalEntry[],
    found: readonly JournalEntry[],
  ): Steps<readonly JournalEntry[]> {
    const entries: JournalEntry[] = [];
    for (const [index, entry] of found.entries()) {
      const known = before[index];
      entries.push(known !== undefined && isSame(known, entry) ? known : entry);
      if (index % STEP === STEP - 1) yield;
    }
    const isGrown = before.every((entry, index) => entries[index] === entry);
    if (isGrown && entries.length === before.length) return before;
    if (!isGrown) {
      this.mustBeginAnew = true;
      return entries;
    }
    for (const [index, one] of entries.slice(before.length).entries()) {
      if (this.takeIn(one)) this.fresh.push(one);
      if (index % STEP === STEP - 1) yield;
    }
    return entries;
  }

  /** Brings the list up to date with all files; tells whether an entry is not there any more. */
  *merge(files: readonly (readonly JournalEntry[])[]): Steps<boolean> {
    const { fresh } = this;
    this.fresh = [];
    if (this.mustBeginAnew) return yield* this.beginAnew(files);
    this.all = [...this.all, ...fresh];
    return false;
  }

  private *beginAnew(files: readonly (readonly JournalEntry[])[]): Steps<boolean> {
    this.unique.clear();
    for (const entries of files) {
      for (const [index, entry] of entries.entries()) {
        this.takeIn(entry);
        if (index % STEP === STEP - 1) yield;
      }
    }
    this.mustBeginAnew = false;
    const isLost = this.all.some(({ id }) => !this.unique.has(id));
    this.all = [...this.unique.values()];
    return isLost;
  }

  /** Whether it is new; of one that is known the line that was written last holds. */
  private takeIn(entry: JournalEntry): boolean {
    const other = this.unique.get(entry.id);
    if (other !== undefined && !isLater(entry, other)) return false;
    this.unique.set(entry.id, entry);
    if (other === undefined) return true;
    this.mustBeginAnew = true;
    return false;
  }
}

const isSame = (one: JournalEntry, other: JournalEntry) =>
  one.id === other.id && JSON.stringify(one) === JSON.stringify(other);

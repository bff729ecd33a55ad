import type { HappenedEntry } from '../journal/entries/happened.js';
import type { Clock } from './clock.js';
import { errorText } from './storage/fileErrors.js';
import type { JournalWriter } from './storage/journalWriter.js';

/** Something that happened, before it has an id and an instant. */
export type Happening<Entry = HappenedEntry> = Entry extends HappenedEntry
  ? Omit<Entry, 'v' | 'id' | 'at' | 'zone'>
  : never;

/** Writes down in the journal what happens by itself: nobody waits for it, and nobody is asked. */
export class Diary {
  /** What is not on disk yet, the earliest first. */
  private readonly left: HappenedEntry[] = [];

  /** @param report takes one line for each thing that can't be written */
  constructor(
    private readonly clock: () => Clock,
    private readonly journal: Pick<JournalWriter, 'append'>,
    private readonly report: (line: string) => void,
  ) {}

  /**
   * Writes down what happened at the wall-clock instant, in milliseconds; where that can't be, it is
   * tried again with what happens next.
   * @param id its own, where other windows may tell of the same
   */
  note(happening: Happening, at: number, id: string = crypto.randomUUID()): void {
    this.write();
    this.add({ v: 1, id, at, zone: this.clock().zoneAt(at), ...happening }, true);
  }

  /** The person has deleted all that ever happened. */
  forget(): void {
    this.left.length = 0;
  }

  /** Tries once more what could not be written before. */
  write(): void {
    for (const entry of this.left.splice(0)) this.add(entry, false);
  }

  private add(entry: HappenedEntry, isNew: boolean): void {
    this.journal.append({ ...entry }).catch((error: unknown) => {
      this.left.push(entry);
      // Once is enough, however often it is tried.
      if (!isNew) return;
      this.report(`An event (${entry.type}) could not be written down yet: ${errorText(error)}`);
    });
  }
}

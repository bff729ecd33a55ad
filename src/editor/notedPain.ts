import { dayOf } from '../journal/entries/localTime.js';
import { parseWrittenEntry } from '../journal/entries/symptoms.js';
import { writtenOf } from '../journal/entries/written.js';
import type { JournalEntry } from '../journal/journalLines.js';
import type { PainTold } from '../safety/painTold.js';
import type { Clock } from './clock.js';
import { DisposableStore } from './disposables.js';
import type { JournalFiles } from './storage/journalFiles.js';

/** What is older says nothing of today, in whatever zone; in milliseconds. */
const LATELY_MS = 48 * 60 * 60_000;
const types: readonly JournalEntry['type'][] = ['symptoms', 'changed', 'deleted'];

/** How strong the pain was lately, by what the person wrote in the journal in any window. */
export class NotedPain extends DisposableStore {
  private pains: readonly PainTold[] = [];

  constructor(
    private readonly clock: () => Clock,
    private readonly files: Pick<JournalFiles, 'readAll' | 'onDidChange' | 'onDidForget'>,
  ) {
    super();
    this.add(files.onDidChange(() => void this.read()));
    this.add(files.onDidForget((left) => this.takeIn(left)));
  }

  /** Each at the moment that it is about; what was changed or deleted since is so here too. */
  get painTold(): readonly PainTold[] {
    return this.pains;
  }

  async read(): Promise<void> {
    this.takeIn(await this.files.readAll());
  }

  private takeIn(entries: readonly JournalEntry[]): void {
    const since = this.clock().read().wallMs - LATELY_MS;
    const lately = entries.filter(({ at, type }) => at > since && types.includes(type));
    const { symptoms } = writtenOf(lately.flatMap((entry) => parseWrittenEntry(entry) ?? []));
    this.pains = symptoms.map((entry): PainTold => {
      return { at: entry.at, day: dayOf(entry), pain: entry.painNow };
    });
  }
}

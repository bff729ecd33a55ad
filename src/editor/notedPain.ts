import { dayOf } from '../journal/entries/localTime.js';
import type { SymptomsEntry } from '../journal/entries/symptoms.js';
import { parseWrittenEntry } from '../journal/entries/symptoms.js';
import { writtenOf } from '../journal/entries/written.js';
import { isSame } from '../journal/isSame.js';
import type { JournalEntry } from '../journal/journalLines.js';
import type { PainTold } from '../safety/painTold.js';
import type { Clock } from './clock.js';
import { DisposableStore } from './disposables.js';
import type { JournalFiles } from './storage/journalFiles.js';

/** What is older says nothing of today, in whatever zone; in milliseconds. */
const LATELY_MS = 48 * 60 * 60_000;
const types: readonly JournalEntry['type'][] = ['symptoms', 'changed', 'deleted'];

/** An entry that was written here a moment ago, whether or not the disk has it. */
type Told = Pick<SymptomsEntry, 'id' | 'at' | 'zone' | 'painNow'>;

/** How strong the pain was lately, by what the person wrote in the journal in any window. */
export class NotedPain extends DisposableStore {
  private readonly changes = this.emitter();
  /** Something was written of it, or is otherwise by now. */
  readonly onDidChange = this.changes.event;
  private pains: readonly PainTold[] = [];
  /** What was told here and not read yet. */
  private told: readonly Told[] = [];

  constructor(
    private readonly clock: () => Clock,
    private readonly files: Pick<JournalFiles, 'readAll' | 'onDidChange' | 'onDidForget'>,
  ) {
    super();
    this.add(files.onDidChange(() => void this.read()));
    this.add(
      files.onDidForget((left) => {
        this.told = [];
        this.takeIn(left);
      }),
    );
  }

  /** Each at the moment that it is about; what was changed or deleted since is so here too. */
  get painTold(): readonly PainTold[] {
    return [...this.pains, ...this.told.map(asPain)];
  }

  /** A new entry is to be kept: it holds at once, whatever the disk says. */
  hear(entry: Told): void {
    this.told = [...this.told.filter(({ id }) => id !== entry.id), entry];
    this.changes.fire();
  }

  async read(): Promise<void> {
    this.takeIn(await this.files.readAll());
  }

  private takeIn(entries: readonly JournalEntry[]): void {
    const since = this.clock().read().wallMs - LATELY_MS;
    const lately = entries.filter(({ at, type }) => at > since && types.includes(type));
    const { symptoms } = writtenOf(lately.flatMap((entry) => parseWrittenEntry(entry) ?? []));
    const before = this.pains;
    this.pains = symptoms.map(asPain);
    const { told } = this;
    // From now on what the journal has of it counts: it may be changed or deleted there.
    const known = told.length === 0 ? null : new Set(entries.map(({ id }) => id));
    this.told = told.filter(({ id }) => known?.has(id) !== true);
    if (!isSame(before, this.pains) || this.told.length < told.length) this.changes.fire();
  }
}

function asPain(entry: Told): PainTold {
  return { at: entry.at, day: dayOf(entry), pain: entry.painNow };
}

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
/** An entry that is not older than this is news, in milliseconds. */
const NEWS_MS = 60_000;
/** Statements of one moment are told apart by milliseconds: a check is ahead from here on. */
const AHEAD_MS = 1000;
const types: readonly JournalEntry['type'][] = ['symptoms', 'changed', 'deleted'];

/** An entry, or a change of one, that was written here a moment ago, whether or not on disk. */
type Told = Pick<SymptomsEntry, 'id' | 'at' | 'zone' | 'painNow'>;

/** How strong the pain was lately, by what the person wrote in the journal in any window. */
export class NotedPain extends DisposableStore {
  private readonly changes = this.emitter();
  /** Something was written of it, or is otherwise by now. */
  readonly onDidChange = this.changes.event;
  private pains: readonly PainTold[] = [];
  /** What was told here and not read yet. */
  private told: readonly Told[] = [];
  private readonly seen = new Set<string>();
  /** Pains that came after a check, whatever the clocks say: instants by the entries' ids. */
  private readonly afterCheck = new Map<string, number>();

  /** @param checkedAt the instant of the latest check, wall clock in ms; 0 = there was none */
  constructor(
    private readonly clock: () => Clock,
    private readonly checkedAt: () => number,
    private readonly files: Pick<JournalFiles, 'readAll' | 'onDidChange' | 'onDidForget'>,
  ) {
    super();
    this.add(files.onDidChange(() => void this.read()));
    this.add(
      files.onDidForget((left) => {
        // Where one file alone has gone, what was told and is not on disk yet still holds.
        if (left.length === 0) this.told = [];
        this.takeIn(left);
      }),
    );
  }

  /** Each at the moment that it is about; what was changed or deleted since is so here too. */
  get painTold(): readonly PainTold[] {
    return [...this.pains, ...this.told.map((entry) => this.painOf(entry))];
  }

  /** A new entry, or a change, is to be kept: it holds at once, whatever the disk says. */
  hear(entry: Told): void {
    this.lookAt(entry);
    this.told = [...this.told.filter(({ id }) => id !== entry.id), entry];
    this.changes.fire();
  }

  async read(): Promise<void> {
    this.takeIn(await this.files.readAll());
  }

  private takeIn(entries: readonly JournalEntry[]): void {
    const since = this.clock().read().wallMs - LATELY_MS;
    const said = entries.filter(({ at, type }) => at > since && types.includes(type));
    // What is older may be told lately to have been today.
    const changed = new Set(said.map(({ of }) => of));
    const older = (entry: JournalEntry) => entry.at <= since && changed.has(entry.id);
    const lately = changed.size === 0 ? said : [...entries.filter(older), ...said];
    const { symptoms } = writtenOf(lately.flatMap((entry) => parseWrittenEntry(entry) ?? []));
    const before = this.pains;
    for (const entry of symptoms) this.lookAt(entry);
    this.pains = symptoms.map((entry) => this.painOf(entry));
    const { told } = this;
    // From now on what the journal has of it counts: it may be changed or deleted there.
    const known = told.length === 0 ? null : new Set(entries.map(({ id }) => id));
    this.told = told.filter(({ id }) => known?.has(id) !== true);
    if (!isSame(before, this.pains) || this.told.length < told.length) this.changes.fire();
  }

  /**
   * Where the clock was ahead when the check was answered, a pain that is told now has an instant
   * before it, and came after it all the same. One of today that is read later may have: nobody can
   * tell, so the check is done again.
   */
  private lookAt({ id, at, zone }: Told): void {
    if (this.seen.has(id)) return;
    this.seen.add(id);
    const { wallMs } = this.clock().read();
    const checkedAt = this.checkedAt();
    if (checkedAt <= wallMs + AHEAD_MS) return;
    const isNews = Math.abs(wallMs - at) < NEWS_MS;
    // What lies ahead itself is in the order of the clock that was ahead.
    const isOfToday = at <= wallMs && dayOf({ at, zone }) === dayOf({ at: wallMs, zone });
    if (isNews || isOfToday) this.afterCheck.set(id, checkedAt + 1);
  }

  private painOf(entry: Told): PainTold {
    const at = this.afterCheck.get(entry.id) ?? entry.at;
    return { at, day: dayOf(entry), pain: entry.painNow };
  }
}

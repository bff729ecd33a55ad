import type { JournalEntry } from '../../journal/journalLines.js';
import { journalLine } from '../../journal/journalLines.js';
import type { Dispose } from '../disposables.js';
import { DisposableStore } from '../disposables.js';
import { JournalReading } from './journalReading.js';
import type { JournalWriter } from './journalWriter.js';
import { JOURNAL_SUFFIX, journalFileOf } from './journalWriter.js';
import { removeFiles } from './removeFiles.js';
import type { LeftOut } from './unreadParts.js';

/** The journal on disk: the files of all windows together, and what this one adds to its own. */
export class JournalFiles extends DisposableStore {
  private readonly forgets = this.emitter<readonly JournalEntry[]>();
  /** What was written before was deleted, by the person; tells what is left. */
  readonly onDidForget = this.forgets.event;
  /** The same where nothing is left: what is on no disk yet goes, too. */
  readonly onDidForgetAll = (hear: () => void): Dispose =>
    this.onDidForget((left) => {
      if (left.length === 0) hear();
    });
  /** Something was added, in this window or another one. */
  readonly onDidChange;
  private readonly reading: JournalReading;

  constructor(private readonly writer: JournalWriter) {
    super();
    const { store, surroundings } = writer;
    const { report, wallMs } = surroundings;
    this.onDidChange = writer.onDidChange;
    const forgotten = (left: readonly JournalEntry[]) => this.forgets.fire(left);
    this.reading = new JournalReading(store, JOURNAL_SUFFIX, wallMs, report, forgotten);
    this.add(writer.onDidTouch((file) => this.reading.expect(file)));
  }

  /** Adds an entry; resolves once it is safe on disk, and rejects where it can't be written. */
  append(entry: JournalEntry): Promise<void> {
    return this.writer.append(entry);
  }

  /**
   * Adds many entries, all of them or none, as a file of its own: that of a window that is over. Where
   * it, or a line of it, can't be read one day, its month and what comes after tell until when
   * something may have been written there: so it has the month of the latest, which comes last.
   */
  async addAll(entries: readonly JournalEntry[]): Promise<void> {
    const { writer } = this;
    const ordered = [...entries].sort((a, b) => a.at - b.at);
    const latest = ordered.at(-1);
    if (latest === undefined) return;
    const text = ordered.map(journalLine).join('');
    const file = journalFileOf(latest.at, crypto.randomUUID());
    await writer.addBy(() => writer.store.create(file, text));
  }

  /** Resolves when everything added so far is written, or has failed to be. */
  settled(): Promise<void> {
    return this.writer.settled();
  }

  /** All entries of all windows, each once; the same list until there is news. */
  readAll(): Promise<readonly JournalEntry[]> {
    this.reading.watched = this.writer.watches;
    return this.reading.readAll();
  }

  /** Until when something may have been written that can't be read, in wall-clock ms; 0 = nothing. */
  get unreadUntil(): number {
    return this.reading.unreadUntil;
  }

  /** What of it could not be read the last time. */
  get leftOut(): LeftOut {
    return this.reading.leftOut;
  }

  /** Deletes every file, of whatever window; resolves with why some are still there. */
  async deleteAll(): Promise<readonly string[]> {
    const { store } = this.writer;
    const left = await this.writer.inOrder(async () => removeFiles(store, await store.list()));
    this.forgets.fire(await this.readAll());
    return left;
  }
}

import type { JournalEntry } from '../../journal/journalLines.js';
import { journalLine } from '../../journal/journalLines.js';
import { DisposableStore } from '../disposables.js';
import { errorText, whyNotWritten } from './fileErrors.js';
import type { FileFolder } from './fileFolder.js';
import { removeFiles } from './removeFiles.js';
import { watchFiles } from './watchFiles.js';

/** How the names of the journal's files end. */
export const JOURNAL_SUFFIX = '.jsonl';

/** A window that keeps a journal. */
interface JournalWindow {
  /** Its random id; it adds only to files of its own. */
  readonly window: string;
  /** The wall clock, ms. */
  readonly wallMs: () => number;
  /** Takes one line for each thing that can't be read, once. */
  readonly report: (line: string) => void;
}

/**
 * What one window writes in the journal on disk: one file per window and month, to which lines are
 * only ever added, so that nobody overwrites anybody. It is there from the start of the editor; what
 * all windows have written is read by `JournalFiles`.
 */
export class JournalWriter extends DisposableStore {
  private readonly changes = this.emitter();
  /** Something was added, in this window or another one. */
  readonly onDidChange = this.changes.event;
  private readonly touches = this.emitter<string>();
  /** A file is another one by now; tells its name. */
  readonly onDidTouch = this.touches.event;
  /** Whether changes by other windows are told. */
  watches = false;
  private writing: Promise<unknown> = Promise.resolve();
  /** Files in which a write may have left half a line; the next begins on a line of its own. */
  private readonly torn = new Set<string>();
  private telling = false;

  constructor(
    readonly store: FileFolder,
    readonly surroundings: JournalWindow,
  ) {
    super();
  }

  /** Begins to watch what other windows add; without it their news is found at the next reading. */
  async open(): Promise<void> {
    const { report, window } = this.surroundings;
    try {
      await this.store.prepare();
      const changed = (file: string) => {
        this.touches.fire(file);
        if (!file.endsWith(`.${window}${JOURNAL_SUFFIX}`)) this.changes.fire();
      };
      const deleted = () => this.changes.fire();
      this.add(watchFiles(this.store.folder, JOURNAL_SUFFIX, { changed, deleted }));
      this.watches = true;
    } catch (error) {
      report(`The journal can't be used: ${errorText(error)}`);
    }
  }

  /** Whether it is certain that nobody has ever written anything. */
  async isEmpty(): Promise<boolean> {
    const names = await this.store.list().catch(() => null);
    return names?.every((name) => !name.endsWith(JOURNAL_SUFFIX)) ?? false;
  }

  /** Adds an entry; resolves once it is safe on disk, and rejects where it can't be written. */
  append(entry: JournalEntry): Promise<void> {
    return this.addBy(() => this.write(entry));
  }

  /**
   * Adds many entries, all of them or none, as a file of its own: that of a window that is over. Where
   * it, or a line of it, can't be read one day, its month and what comes after tell until when
   * something may have been written there: so it has the month of the latest, which comes last.
   */
  async addAll(entries: readonly JournalEntry[]): Promise<void> {
    const ordered = [...entries].sort((a, b) => a.at - b.at);
    const latest = ordered.at(-1);
    if (latest === undefined) return;
    const text = ordered.map(journalLine).join('');
    await this.addBy(() => this.store.create(nameOf(latest.at, crypto.randomUUID()), text));
  }

  /** Resolves when everything added so far is written, or has failed to be. */
  async settled(): Promise<void> {
    await this.writing;
  }

  /** Deletes every file, of whatever window; resolves with why some are still there. */
  async deleteAll(): Promise<readonly string[]> {
    const deleting = this.writing.then(async () =>
      removeFiles(this.store, await this.store.list()),
    );
    this.writing = deleting.catch(() => undefined);
    const left = await deleting;
    this.torn.clear();
    return left;
  }

  private addBy(write: () => Promise<void>): Promise<void> {
    const written = this.writing.then(write).catch((error: unknown) => {
      throw new Error(whyNotWritten(error), { cause: error });
    });
    this.writing = written.then(
      () => this.tellSoon(),
      () => undefined,
    );
    return written;
  }

  private async write(entry: JournalEntry): Promise<void> {
    const name = nameOf(entry.at, this.surroundings.window);
    try {
      await this.store.append(name, (this.torn.has(name) ? '\n' : '') + journalLine(entry));
      this.torn.delete(name);
    } catch (error) {
      this.torn.add(name);
      throw error;
    } finally {
      this.touches.fire(name);
    }
  }

  /** Tells of all that was added in a moment at once, and after whoever added it knows. */
  private tellSoon(): void {
    if (this.telling) return;
    this.telling = true;
    setTimeout(() => {
      this.telling = false;
      this.changes.fire();
    }, 0);
  }
}

/** A file begins with the month on the person's calendar, such as `2026-11`. */
function nameOf(at: number, window: string): string {
  const date = new Date(at);
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}.${window}${JOURNAL_SUFFIX}`;
}

import type { JournalEntry } from '../../journal/journalLines.js';
import { journalLine } from '../../journal/journalLines.js';
import { DisposableStore } from '../disposables.js';
import { errorText, whyNotWritten } from './fileErrors.js';
import type { FileFolder } from './fileFolder.js';
import { watchFiles } from './watchFiles.js';

/** So long after something could not be written others may try again, in milliseconds. */
const TRY_AGAIN_MS = 60_000;

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
  /** Something was added, in this window or another one; or what could not be may be tried again. */
  readonly onDidChange = this.changes.event;
  private readonly touches = this.emitter<string>();
  /** A file is another one by now; tells its name. */
  readonly onDidTouch = this.touches.event;
  /** Whether changes by other windows are told. */
  watches = false;
  private writing: Promise<unknown> = Promise.resolve();
  /** Files in which a write may have left half a line; the next begins on a line of its own. */
  private readonly torn = new Set<string>();
  private telling: ReturnType<typeof setTimeout> | undefined;

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

  /** Resolves when everything added so far is written, or has failed to be. */
  async settled(): Promise<void> {
    await this.writing;
  }

  /** Writes after all that is to be written before, and tells why where that can't be. */
  addBy(write: () => Promise<void>): Promise<void> {
    const written = this.inOrder(write).catch((error: unknown) => {
      throw new Error(whyNotWritten(error), { cause: error });
    });
    written.then(
      () => this.tellIn(0),
      () => this.tellIn(TRY_AGAIN_MS),
    );
    return written;
  }

  /** Does something after all that was asked before, and before all that is asked later. */
  inOrder<T>(work: () => Promise<T>): Promise<T> {
    const done = this.writing.then(work);
    this.writing = done.catch(() => undefined);
    return done;
  }

  private async write(entry: JournalEntry): Promise<void> {
    const name = journalFileOf(entry.at, this.surroundings.window);
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
  private tellIn(ms: number): void {
    // A failure puts nothing off.
    if (ms > 0 && this.telling !== undefined) return;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      this.telling = undefined;
      this.changes.fire();
    }, ms);
  }
}

/** A file begins with the month on the person's calendar, such as `2026-11`. */
export function journalFileOf(at: number, window: string): string {
  const date = new Date(at);
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}.${window}${JOURNAL_SUFFIX}`;
}

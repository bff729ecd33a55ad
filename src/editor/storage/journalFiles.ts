import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'date-fns';
import * as vscode from 'vscode';
import type { BadLine, JournalEntry } from '../../journal/journalLines.js';
import { journalLine, readJournalLines } from '../../journal/journalLines.js';
import { DisposableStore } from '../disposables.js';
import { errorText, isMissing } from './fileErrors.js';
import { replaceFile } from './replaceFile.js';
import { watchFolder } from './watchFolder.js';

const SUFFIX = '.jsonl';

interface Read {
  readonly stamp: string;
  readonly entries: readonly JournalEntry[];
}

/**
 * The journal on disk: one file per window and month, to which lines are only ever added, so that
 * nobody overwrites anybody. All files together are the journal.
 */
export class JournalFiles extends DisposableStore {
  private readonly changes = this.add(new vscode.EventEmitter<void>());
  /** Another window has added something, or much was added at once. */
  readonly onDidChange = this.changes.event;
  private writing: Promise<unknown> = Promise.resolve();
  /** The last write may have left half a line behind; the next begins on a line of its own. */
  private torn = false;
  private readonly read = new Map<string, Read>();
  private readonly told = new Set<string>();

  /**
   * @param folder where all files are
   * @param window random id of this window, which writes only its own files
   * @param report takes one line for each thing that can't be read, once
   */
  constructor(
    private readonly folder: string,
    private readonly window: string,
    private readonly report: (line: string) => void,
  ) {
    super();
  }

  /** Begins to watch what other windows add; without it their news is found at the next reading. */
  async open(): Promise<void> {
    try {
      const watcher = await watchFolder(this.folder, SUFFIX, (file) => {
        if (!file.endsWith(`.${this.window}${SUFFIX}`)) this.changes.fire();
      });
      this.add(watcher);
    } catch (error) {
      this.tell('', `The journal can't be used: ${errorText(error)}`);
    }
  }

  /** Adds an entry; resolves once it is safe on disk, and rejects where it can't be written. */
  append(entry: JournalEntry): Promise<void> {
    const written = this.writing.then(() => this.write(entry));
    this.writing = written.catch(() => undefined);
    return written;
  }

  /** Adds many entries, all of them or none, as a file of its own: that of a window that is over. */
  async addAll(entries: readonly JournalEntry[]): Promise<void> {
    const [first] = entries;
    if (first === undefined) return;
    await mkdir(this.folder, { recursive: true });
    const name = `${format(first.at, 'yyyy-MM')}.${randomUUID()}${SUFFIX}`;
    await replaceFile(path.join(this.folder, name), entries.map(journalLine).join(''));
    this.changes.fire();
  }

  /** Resolves when everything added so far is written, or has failed to be. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private async write(entry: JournalEntry): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = path.join(this.folder, `${format(entry.at, 'yyyy-MM')}.${this.window}${SUFFIX}`);
    const handle = await open(file, 'a');
    try {
      await addLine(handle, (this.torn ? '\n' : '') + journalLine(entry));
      this.torn = false;
    } catch (error) {
      this.torn = true;
      throw error;
    } finally {
      await handle.close();
    }
  }

  /** All entries of all windows, in no particular order; a file that did not change is not read again. */
  async readAll(): Promise<readonly JournalEntry[]> {
    let names: string[];
    try {
      names = await readdir(this.folder);
    } catch (error) {
      if (!isMissing(error)) this.tell('', `The journal can't be read: ${errorText(error)}`);
      return [];
    }
    const files = names.filter((name) => name.endsWith(SUFFIX));
    for (const name of this.read.keys()) if (!files.includes(name)) this.read.delete(name);
    await Promise.all(files.map((name) => this.readOne(name)));
    return [...this.read.values()].flatMap(({ entries }) => entries);
  }

  private async readOne(name: string): Promise<void> {
    const file = path.join(this.folder, name);
    try {
      const { size, mtimeMs } = await stat(file);
      const stamp = `${size} ${mtimeMs}`;
      if (this.read.get(name)?.stamp === stamp) return;
      const { entries, bad } = readJournalLines(await readFile(file, 'utf8'));
      this.read.set(name, { stamp, entries });
      for (const line of bad) this.tellBad(name, line);
    } catch (error) {
      if (!isMissing(error)) this.tell(name, `${name} can't be read: ${errorText(error)}`);
    }
  }

  private tellBad(name: string, { number, why }: BadLine): void {
    // Another window may be in the middle of this line right now.
    if (why === 'cut short') return;
    this.tell(
      `${name}:${number}`,
      `Line ${number} of ${name} is left out (${why}); it stays there.`,
    );
  }

  private tell(what: string, line: string): void {
    if (this.told.has(what)) return;
    this.told.add(what);
    this.report(line);
  }
}

/** One call for the whole line, and then the disk's word that it has it. */
async function addLine(handle: FileHandle, line: string): Promise<void> {
  const bytes = Buffer.from(line);
  const { bytesWritten } = await handle.write(bytes);
  if (bytesWritten < bytes.length) throw new Error('the disk took only a part of it');
  await handle.datasync();
}

import * as vscode from 'vscode';
import { fromTheFuture } from '../../timer/plausibility.js';
import type { WindowRecord } from '../../timer/windowRecord.js';
import { parseWindowRecord } from '../../timer/windowRecord.js';
import { DisposableStore } from '../disposables.js';
import { errorText, isMissing } from './fileErrors.js';
import type { FileFolder } from './fileFolder.js';
import { TEMPORARY } from './fileFolder.js';
import { removeFiles } from './removeFiles.js';
import { watchFiles } from './watchFiles.js';

const SUFFIX = '.window.json';
const ASIDE = '.unreadable';
/** A write that failed is tried again after this, and each time after twice as long; milliseconds. */
const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 60_000;
/** A scanner may hold a file for a moment; what fails so often is worth a word. */
const FAILURES_TOLD = 3;

interface FileContent {
  readonly name: string;
  readonly record: WindowRecord;
}

/**
 * The folder in which each window keeps its one small file. A window writes only its own; what
 * can't be read is set aside under another name and never deleted.
 */
export class WindowFiles extends DisposableStore {
  private readonly changes = this.emitter();
  /** Some window's file is new or changed. */
  readonly onDidChange = this.changes.event;
  private readonly own: string;
  private writing: Promise<void> = Promise.resolve();
  private waiting: WindowRecord | null = null;
  private closed = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** How many writes have failed since the last that did not. */
  private failures = 0;
  private hasTold = false;

  /** @param report takes one line for each thing that goes wrong */
  constructor(
    private readonly folder: FileFolder,
    window: string,
    private readonly report: (line: string) => void,
  ) {
    super();
    this.own = window + SUFFIX;
    this.add({ dispose: () => this.end() });
  }

  /** Makes the folder and begins to watch it; without it a window counts for itself alone. */
  async open(): Promise<void> {
    try {
      await this.folder.prepare();
      const changed = (name: string) => {
        if (name !== this.own) this.changes.fire();
      };
      this.add(watchFiles(this.folder.folder, SUFFIX, { changed }));
    } catch (error) {
      this.report(
        `Storage can't be used, so windows can't share the countdown: ${errorText(error)}`,
      );
    }
  }

  /**
   * What all other windows say, as read at `wallMs` by a window that adds `offsetMs` to its wall
   * clock. Files that can't be read or can't be true are told, set aside and passed over.
   */
  async readOthers(wallMs: number, offsetMs: number): Promise<readonly WindowRecord[]> {
    const others = (await this.list()).filter((name) => name.endsWith(SUFFIX) && name !== this.own);
    const read = (await Promise.all(others.map((name) => this.readOne(name)))).flat();
    const records = read.map(({ record }) => record);
    const untrue = new Set(fromTheFuture(records, wallMs, offsetMs));
    for (const { name, record } of read.filter((one) => untrue.has(one.record))) {
      const written = new Date(record.savedAt - record.offsetMs).toISOString();
      await this.setAside(name, `it comes from the future, ${written}`);
    }
    return records.filter((record) => !untrue.has(record));
  }

  private async list(): Promise<readonly string[]> {
    try {
      return await this.folder.list();
    } catch (error) {
      this.report(`The other windows can't be heard: ${errorText(error)}`);
      return [];
    }
  }

  /** The record in a file; none where there is nothing to believe. */
  private async readOne(name: string): Promise<readonly FileContent[]> {
    let content: string;
    try {
      content = await this.folder.read(name);
    } catch (error) {
      // Removed between the listing and now, it needs no word.
      if (!isMissing(error)) this.report(`${name} can't be read: ${errorText(error)}`);
      return [];
    }
    const parsed = parseWindowRecord(content);
    if (parsed.ok) return [{ name, record: parsed.record }];
    if (parsed.later) {
      this.report(`${name} is of a later version; it is passed over.`);
    } else {
      await this.setAside(name, parsed.why);
    }
    return [];
  }

  /** Keeps a file under a name that no other has, so that nothing set aside before is lost. */
  private async setAside(name: string, why: string): Promise<void> {
    const aside = `${name}.${crypto.randomUUID().slice(0, 8)}${ASIDE}`;
    try {
      await this.folder.rename(name, aside);
      this.report(`${name} can't be used (${why}); kept as ${aside}`);
    } catch (error) {
      // Another window was quicker.
      if (isMissing(error)) return;
      this.report(`${name} can't be used (${why}) nor set aside: ${errorText(error)}`);
    }
  }

  /** Replaces this window's file in one step. While a write is under way, only the newest waits. */
  save(record: WindowRecord): Promise<void> {
    this.waiting = record;
    return this.writeSoon();
  }

  private writeSoon(): Promise<void> {
    return (this.writing = this.writing.then(() => this.writeWaiting()));
  }

  private async writeWaiting(): Promise<void> {
    const record = this.waiting;
    this.waiting = null;
    if (record === null || this.closed) return;
    try {
      // Closing may write a newer one meanwhile, and nothing older may replace it.
      await this.folder.replace(this.own, JSON.stringify(record), () => !this.closed);
      this.failures = 0;
      clearTimeout(this.retry);
    } catch (error) {
      this.tell(error);
      this.tellPerson();
      // Others must hear of a prompt or a skip before they act: not only with the next save.
      this.waiting ??= record;
      clearTimeout(this.retry);
      const retryMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures++);
      this.retry = setTimeout(() => void this.writeSoon(), retryMs);
      // Closed meanwhile, there is nothing left to try.
      if (this.closed as boolean) this.end();
    }
  }

  /** From now on nothing is written any more but the last word. */
  private end(): void {
    this.closed = true;
    clearTimeout(this.retry);
  }

  private tell(error: unknown): void {
    this.report(`The countdown could not be saved: ${errorText(error)}`);
  }

  /** Once, in a window where the person is: nobody reads the output before they wonder. */
  private tellPerson(): void {
    const isLasting = this.failures + 1 >= FAILURES_TOLD;
    if (!isLasting || this.hasTold || this.closed || !vscode.window.state.focused) return;
    this.hasTold = true;
    const { fsPath } = this.folder.folder;
    void vscode.window.showWarningMessage(
      `Upper Back Reset can’t save the time you have worked: it is lost when this window closes. Free some space, or allow writing to ${fsPath}. It is tried again by itself.`,
    );
  }

  /** The last word of a window that closes: written before this returns, where that can be. */
  saveAndClose(record: WindowRecord): Promise<void> | undefined {
    this.end();
    try {
      return this.folder
        .replaceNow(this.own, JSON.stringify(record))
        ?.catch((error: unknown) => this.tell(error));
    } catch (error) {
      this.tell(error);
      return undefined;
    }
  }

  /**
   * Removes the files of the windows with these ids, and what was set aside, however young; resolves
   * with why some are still there.
   */
  async forget(settled: readonly string[]): Promise<readonly string[]> {
    const aside = (await this.list()).filter((name) => name.endsWith(ASIDE));
    return removeFiles(this.folder, [...settled.map((window) => window + SUFFIX), ...aside]);
  }

  /**
   * Removes what no longer matters and is older than `olderThanMs`: the files of the windows with
   * these ids, and what a window that was killed in the middle of a write left half written.
   */
  async tidy(settled: readonly string[], olderThanMs: number): Promise<void> {
    const torn = (await this.list()).filter((name) => name.endsWith(TEMPORARY));
    for (const name of [...settled.map((window) => window + SUFFIX), ...torn]) {
      const found = await this.folder.stampOf(name).catch(() => null);
      if (found === null || Date.now() - found.changedAtMs < olderThanMs) continue;
      await this.folder.remove(name).catch((error: unknown) => this.report(errorText(error)));
    }
  }
}

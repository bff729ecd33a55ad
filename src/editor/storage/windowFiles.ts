import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { fromTheFuture } from '../../timer/plausibility.js';
import type { WindowRecord } from '../../timer/windowRecord.js';
import { parseWindowRecord } from '../../timer/windowRecord.js';
import { DisposableStore } from '../disposables.js';
import { errorText, isMissing } from './fileErrors.js';
import { removeFiles } from './removeFiles.js';
import { watchFiles } from './watchFiles.js';

const SUFFIX = '.window.json';
const TEMPORARY = '.tmp';
const ASIDE = '.unreadable';
/** A write that failed is tried again after this, in milliseconds. */
const RETRY_MS = 2000;

interface FileContent {
  readonly file: string;
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
  private readonly folder: string;
  private readonly own: string;
  private writing: Promise<void> = Promise.resolve();
  private waiting: WindowRecord | null = null;
  private closed = false;

  /** @param report takes one line for each thing that goes wrong */
  constructor(
    storage: vscode.Uri,
    window: string,
    private readonly report: (line: string) => void,
  ) {
    super();
    this.folder = path.join(storage.fsPath, 'windows');
    this.own = path.join(this.folder, window + SUFFIX);
  }

  /** Makes the folder and begins to watch it; without it a window counts for itself alone. */
  async open(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      const changed = (file: string) => {
        if (file !== this.own) this.changes.fire();
      };
      this.add(watchFiles(vscode.Uri.file(this.folder), SUFFIX, { changed }));
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
    const files = (await this.list())
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => path.join(this.folder, name))
      .filter((file) => file !== this.own);
    const read = (await Promise.all(files.map((file) => this.readOne(file)))).flat();
    const records = read.map(({ record }) => record);
    const untrue = new Set(fromTheFuture(records, wallMs, offsetMs));
    for (const { file, record } of read.filter((one) => untrue.has(one.record))) {
      const written = new Date(record.savedAt - record.offsetMs).toISOString();
      await this.setAside(file, `it comes from the future, ${written}`);
    }
    return records.filter((record) => !untrue.has(record));
  }

  private async list(): Promise<readonly string[]> {
    try {
      return await readdir(this.folder);
    } catch (error) {
      if (!isMissing(error)) this.report(`The other windows can't be heard: ${errorText(error)}`);
      return [];
    }
  }

  /** The record in a file; none where there is nothing to believe. */
  private async readOne(file: string): Promise<readonly FileContent[]> {
    let content: string;
    try {
      content = await readFile(file, 'utf8');
    } catch (error) {
      // Removed between the listing and now, it needs no word.
      if (!isMissing(error))
        this.report(`${path.basename(file)} can't be read: ${errorText(error)}`);
      return [];
    }
    const parsed = parseWindowRecord(content);
    if (parsed.ok) return [{ file, record: parsed.record }];
    if (parsed.later) {
      this.report(`${path.basename(file)} is of a later version; it is passed over.`);
    } else {
      await this.setAside(file, parsed.why);
    }
    return [];
  }

  /** Keeps a file under a name that no other has, so that nothing set aside before is lost. */
  private async setAside(file: string, why: string): Promise<void> {
    const aside = `${file}.${randomUUID().slice(0, 8)}${ASIDE}`;
    try {
      await rename(file, aside);
      this.report(`${path.basename(file)} can't be used (${why}); kept as ${aside}`);
    } catch (error) {
      // Another window was quicker.
      if (isMissing(error)) return;
      this.report(
        `${path.basename(file)} can't be used (${why}) nor set aside: ${errorText(error)}`,
      );
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
    const temporary = `${this.own}${TEMPORARY}`;
    try {
      await writeFile(temporary, JSON.stringify(record));
      // Closing wrote a newer one meanwhile, and nothing older may replace it: the look and the
      // replacing are one step, so that closing can't come between them.
      if (this.closed as boolean) await rm(temporary, { force: true });
      else renameSync(temporary, this.own);
    } catch (error) {
      this.tell(error);
      // Others must hear of a prompt or a skip before they act: not only with the next save.
      this.waiting ??= record;
      setTimeout(() => void this.writeSoon(), RETRY_MS).unref();
    }
  }

  private tell(error: unknown): void {
    this.report(`The countdown could not be saved: ${errorText(error)}`);
  }

  /** The last word of a window that closes: written before this returns. */
  saveAndClose(record: WindowRecord): void {
    this.closed = true;
    const temporary = `${this.own}.last${TEMPORARY}`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(temporary, JSON.stringify(record));
      renameSync(temporary, this.own);
    } catch (error) {
      this.tell(error);
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
      const file = path.join(this.folder, name);
      const found = await stat(file).catch(() => null);
      if (found === null || Date.now() - found.mtimeMs < olderThanMs) continue;
      await rm(file, { force: true }).catch((error: unknown) => this.report(errorText(error)));
    }
  }
}

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { WindowRecord } from '../../timer/windowRecord.js';
import { parseWindowRecord } from '../../timer/windowRecord.js';
import { DisposableStore } from '../disposables.js';

const SUFFIX = '.window.json';

/**
 * The folder in which each window keeps its one small file. A window writes only its own; what
 * can't be read is set aside under another name and never deleted.
 */
export class WindowFiles extends DisposableStore {
  private readonly changes = this.add(new vscode.EventEmitter<void>());
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
    } catch (error) {
      this.report(`Storage can't be used, so windows can't share the countdown: ${text(error)}`);
      return;
    }
    const pattern = new vscode.RelativePattern(vscode.Uri.file(this.folder), `*${SUFFIX}`);
    const watcher = this.add(vscode.workspace.createFileSystemWatcher(pattern));
    const changed = (uri: vscode.Uri) => {
      if (uri.fsPath !== this.own) this.changes.fire();
    };
    this.add(watcher.onDidCreate(changed));
    this.add(watcher.onDidChange(changed));
  }

  /** What all other windows say. Files that can't be read are told, set aside and passed over. */
  async readOthers(): Promise<readonly WindowRecord[]> {
    let names: string[];
    try {
      names = await readdir(this.folder);
    } catch {
      return [];
    }
    const files = names
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => path.join(this.folder, name))
      .filter((file) => file !== this.own);
    const records = await Promise.all(files.map((file) => this.readOne(file)));
    return records.filter((record) => record !== null);
  }

  private async readOne(file: string): Promise<WindowRecord | null> {
    let content: string;
    try {
      content = await readFile(file, 'utf8');
    } catch {
      // It was removed, or is being replaced, between the listing and now: it comes again.
      return null;
    }
    const parsed = parseWindowRecord(content);
    if (parsed.ok) return parsed.record;
    if (parsed.later) {
      this.report(`${path.basename(file)} is of a later version; it is passed over.`);
      return null;
    }
    const aside = `${file}.unreadable`;
    this.report(`${path.basename(file)} can't be used (${parsed.why}); kept as ${aside}`);
    await rename(file, aside).catch((error: unknown) => this.report(text(error)));
    return null;
  }

  /** Replaces this window's file in one step. While a write is under way, only the newest waits. */
  save(record: WindowRecord): Promise<void> {
    this.waiting = record;
    this.writing = this.writing.then(() => this.writeWaiting());
    return this.writing;
  }

  private async writeWaiting(): Promise<void> {
    const record = this.waiting;
    this.waiting = null;
    if (record === null || this.closed) return;
    const temporary = `${this.own}.tmp`;
    try {
      await writeFile(temporary, JSON.stringify(record));
      // Closing wrote a newer one meanwhile, and nothing older may replace it.
      if (this.closed as boolean) await rm(temporary, { force: true });
      else await rename(temporary, this.own);
    } catch (error) {
      this.report(`The countdown could not be saved: ${text(error)}`);
    }
  }

  /** The last word of a window that closes: written before this returns. */
  saveAndClose(record: WindowRecord): void {
    this.closed = true;
    const temporary = `${this.own}.last.tmp`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(temporary, JSON.stringify(record));
      renameSync(temporary, this.own);
    } catch (error) {
      this.report(`The countdown could not be saved: ${text(error)}`);
    }
  }

  /** Removes files of windows, by id, whose words no longer matter and that are older than a day. */
  async removeSettled(windows: readonly string[], olderThanMs: number): Promise<void> {
    for (const window of windows) {
      const file = path.join(this.folder, window + SUFFIX);
      const found = await stat(file).catch(() => null);
      if (found === null || Date.now() - found.mtimeMs < olderThanMs) continue;
      await rm(file, { force: true }).catch((error: unknown) => this.report(text(error)));
    }
  }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

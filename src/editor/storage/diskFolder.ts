import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type * as vscode from 'vscode';
import { isMissing, isThere } from './fileErrors.js';
import type { FileFolder, FileStamp } from './fileFolder.js';
import { TEMPORARY } from './fileFolder.js';
import { replaceFile } from './replaceFile.js';

/** A folder on a disk of this machine. */
export class DiskFolder implements FileFolder {
  /** Files that the folder itself is known to have for good. */
  private readonly entered = new Set<string>();

  constructor(readonly folder: vscode.Uri) {}

  async prepare(): Promise<void> {
    await mkdir(this.folder.fsPath, { recursive: true });
  }

  async list(): Promise<readonly string[]> {
    try {
      return await readdir(this.folder.fsPath);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async stampOf(name: string): Promise<FileStamp> {
    const { size, mtimeMs } = await stat(this.pathOf(name));
    return { size, changedAtMs: mtimeMs };
  }

  read(name: string): Promise<string> {
    return readFile(this.pathOf(name), 'utf8');
  }

  async append(name: string, text: string): Promise<void> {
    await this.prepare();
    const handle = await open(this.pathOf(name), 'a');
    try {
      const { size } = await handle.stat();
      try {
        await writeWhole(handle, Buffer.from(text));
        await handle.datasync();
      } catch (error) {
        // Half a line that nobody can read might have been a sign, and would have all asked again.
        await handle.truncate(size).catch(() => undefined);
        throw error;
      }
    } finally {
      await handle.close();
    }
    await this.enter(name);
  }

  async create(name: string, text: string): Promise<void> {
    await this.prepare();
    await replaceFile(this.pathOf(name), text);
    await this.enter(name);
  }

  async replace(name: string, text: string, stands: () => boolean): Promise<void> {
    const beside = this.pathOf(name + TEMPORARY);
    await this.prepare();
    await writeFile(beside, text);
    // The look and the replacing are one step, so that nothing can come between them.
    if (stands()) renameSync(beside, this.pathOf(name));
    else await rm(beside, { force: true });
  }

  replaceNow(name: string, text: string): undefined {
    const beside = this.pathOf(`${name}.last${TEMPORARY}`);
    mkdirSync(this.folder.fsPath, { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, this.pathOf(name));
  }

  rename(name: string, to: string): Promise<void> {
    return rename(this.pathOf(name), this.pathOf(to));
  }

  async claim(name: string): Promise<boolean> {
    await this.prepare();
    try {
      await writeFile(this.pathOf(name), '', { flag: 'wx' });
      return true;
    } catch (error) {
      if (isThere(error)) return false;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    this.entered.delete(name);
    await rm(this.pathOf(name), { force: true });
  }

  /** A new file is there for good only once its folder is safe, too; not every system can say so. */
  private async enter(name: string): Promise<void> {
    if (this.entered.has(name)) return;
    this.entered.add(name);
    const handle = await open(this.folder.fsPath, 'r').catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  }

  private pathOf(name: string): string {
    return path.join(this.folder.fsPath, name);
  }
}

/**
 * One call for all of it. Where a disk takes only a part, the rest goes after it or brings out why:
 * nobody else writes in the file.
 */
async function writeWhole(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) {
    const { bytesWritten } = await handle.write(rest);
    if (bytesWritten === 0) throw new Error('the disk took only a part of it');
    rest = rest.subarray(bytesWritten);
  }
}

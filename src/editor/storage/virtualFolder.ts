import * as vscode from 'vscode';
import { isMissing } from './fileErrors.js';
import type { FileFolder, FileStamp } from './fileFolder.js';
import { TEMPORARY } from './fileFolder.js';

/** So long after a claim all windows that claimed the same are heard of, in milliseconds. */
const CLAIMED_AFTER_MS = 250;

/**
 * A folder on whatever VS Code keeps files on, as in a browser. Nothing can be added to a file there:
 * what it has is read and written anew with the addition, by the one window that writes it.
 */
export class VirtualFolder implements FileFolder {
  constructor(
    readonly folder: vscode.Uri,
    private readonly files: vscode.FileSystem = vscode.workspace.fs,
  ) {}

  async prepare(): Promise<void> {
    await this.files.createDirectory(this.folder);
  }

  async list(): Promise<readonly string[]> {
    try {
      const found = await this.files.readDirectory(this.folder);
      return found.flatMap(([name, type]) => (type === vscode.FileType.File ? [name] : []));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async stampOf(name: string): Promise<FileStamp> {
    const { size, mtime } = await this.files.stat(this.uriOf(name));
    return { size, changedAtMs: mtime };
  }

  async read(name: string): Promise<string> {
    return new TextDecoder().decode(await this.files.readFile(this.uriOf(name)));
  }

  async append(name: string, text: string): Promise<void> {
    const before = await this.bytesOf(name);
    const added = new TextEncoder().encode(text);
    const bytes = new Uint8Array(before.length + added.length);
    bytes.set(before);
    bytes.set(added, before.length);
    await this.write(name, bytes);
  }

  create(name: string, text: string): Promise<void> {
    return this.write(name, new TextEncoder().encode(text));
  }

  async replace(name: string, text: string, stands: () => boolean): Promise<void> {
    const beside = name + TEMPORARY;
    await this.write(beside, new TextEncoder().encode(text));
    if (stands()) await this.rename(beside, name);
    else await this.remove(beside);
  }

  replaceNow(name: string, text: string): Promise<void> {
    return this.create(name, text);
  }

  async rename(name: string, to: string): Promise<void> {
    await this.files.rename(this.uriOf(name), this.uriOf(to), { overwrite: true });
  }

  /** Nothing here makes a file only where there is none: of several who write, the last has it. */
  async claim(name: string): Promise<boolean> {
    if ((await this.list()).includes(name)) return false;
    const own = crypto.randomUUID();
    await this.create(name, own);
    await new Promise((resolve) => setTimeout(resolve, CLAIMED_AFTER_MS));
    return (await this.read(name)) === own;
  }

  async remove(name: string): Promise<void> {
    try {
      await this.files.delete(this.uriOf(name), { useTrash: false });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  /** What a file has; where that can't be found out it must not be written anew. */
  private async bytesOf(name: string): Promise<Uint8Array> {
    try {
      return await this.files.readFile(this.uriOf(name));
    } catch (error) {
      if (isMissing(error)) return new Uint8Array();
      throw error;
    }
  }

  private async write(name: string, bytes: Uint8Array): Promise<void> {
    await this.files.writeFile(this.uriOf(name), bytes);
    const { size } = await this.stampOf(name);
    if (size < bytes.length) throw new Error('only a part of it was kept');
  }

  private uriOf(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }
}

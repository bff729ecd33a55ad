import type { FileStat, FileSystem, Uri } from 'vscode';
import { FileType } from 'vscode';

/** An error as VS Code's own files give it. */
function failure(code: string): Error {
  return Object.assign(new Error(`${code} (FileSystemError)`), { code });
}

/** Files that are kept in memory, as VS Code keeps them in a browser. */
export class MemoryFiles {
  private readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  private readonly folders = new Set<string>();
  private ticks = 0;
  /** What reading or writing fails with; null = it works. */
  fails: { readonly reading?: string; readonly writing?: string } = {};

  /** As VS Code has them. */
  get asFileSystem(): FileSystem {
    return this as unknown as FileSystem;
  }

  /** What a file has, as text. */
  textOf(path: string): string {
    return new TextDecoder().decode(this.files.get(path)?.bytes);
  }

  /** How large files are, in bytes. */
  sizes(): readonly number[] {
    return [...this.files.values()].map(({ bytes }) => bytes.length);
  }

  async createDirectory({ fsPath }: Uri): Promise<void> {
    await this.mayFail('writing');
    this.folders.add(fsPath);
  }

  async readDirectory({ fsPath }: Uri): Promise<[string, FileType][]> {
    await this.mayFail('reading');
    const below = [...this.files.keys()].filter((path) => path.startsWith(`${fsPath}/`));
    if (below.length === 0 && !this.folders.has(fsPath)) throw failure('FileNotFound');
    return below.map((path) => [path.slice(fsPath.length + 1), FileType.File]);
  }

  async stat({ fsPath }: Uri): Promise<FileStat> {
    const { bytes, mtime } = await this.find(fsPath);
    return { type: FileType.File, ctime: 0, mtime, size: bytes.length };
  }

  async readFile({ fsPath }: Uri): Promise<Uint8Array> {
    return (await this.find(fsPath)).bytes;
  }

  async writeFile({ fsPath }: Uri, bytes: Uint8Array): Promise<void> {
    await this.mayFail('writing');
    this.files.set(fsPath, { bytes: bytes.slice(), mtime: ++this.ticks });
  }

  async delete({ fsPath }: Uri): Promise<void> {
    await this.mayFail('writing');
    if (!this.files.delete(fsPath)) throw failure('FileNotFound');
  }

  async rename({ fsPath: from }: Uri, { fsPath: to }: Uri): Promise<void> {
    await this.mayFail('writing');
    const file = this.files.get(from);
    if (file === undefined) throw failure('FileNotFound');
    this.files.delete(from);
    this.files.set(to, file);
  }

  private async find(path: string) {
    await this.mayFail('reading');
    const file = this.files.get(path);
    if (file === undefined) throw failure('FileNotFound');
    return file;
  }

  private async mayFail(what: 'reading' | 'writing'): Promise<void> {
    await Promise.resolve();
    const code = this.fails[what];
    if (code !== undefined) throw failure(code);
  }
}

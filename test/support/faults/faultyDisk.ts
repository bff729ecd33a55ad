import fs from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import promises from 'node:fs/promises';

/** What is wrong with a disk. `away`: nothing below the folder is there, and nothing can be made. */
export type DiskFault = 'away' | 'readOnly' | 'full' | 'slow';

/** A slow disk takes so long for each write, in milliseconds. */
const SLOW_WRITE_MS = 2000;

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/** The calls by which a file comes to be, is changed or goes; all others only look. */
const changing = ['mkdir', 'writeFile', 'rename', 'rm'] as const;
const looking = ['readdir', 'stat', 'readFile'] as const;
const changingNow = ['mkdirSync', 'writeFileSync', 'renameSync'] as const;

/**
 * The disk as the extension has it: what Node offers, with a fault in it below one folder. Whatever
 * is under way is known, so that a test can wait for it.
 */
export class FaultyDisk {
  fault: DiskFault | null = null;
  /** What was asked and has no answer yet; what a slow disk holds back does not count. */
  underWay = 0;
  private readonly restored: (() => void)[] = [];

  /**
   * @param folder where the fault is
   * @param wait resolves after so many milliseconds of the machine's own time
   */
  constructor(
    private readonly folder: string,
    private readonly wait: (ms: number) => Promise<void>,
  ) {
    for (const name of looking) this.replace(promises, name, (path) => this.look(path));
    for (const name of changing) {
      this.replace(promises, name, (path) => this.change(name, path), name === 'writeFile');
    }
    this.replaceOpen();
    for (const name of changingNow) this.replaceNow(name);
  }

  /** Gives Node its own calls back. */
  restore(): void {
    for (const restore of this.restored) restore();
  }

  private isHere(path: unknown): boolean {
    return typeof path === 'string' && path.startsWith(this.folder);
  }

  private look(path: unknown): void {
    if (this.fault === 'away' && this.isHere(path)) throw failure('ENOENT');
  }

  private change(call: string, path: unknown): void {
    if (!this.isHere(path)) return;
    if (this.fault === 'away') throw failure('ENOENT');
    const makesNothing = call === 'mkdir' && fs.existsSync(path as string);
    if (this.fault === 'readOnly' && !makesNothing) throw failure('EROFS');
    if (this.fault === 'full' && call === 'mkdir' && !makesNothing) throw failure('ENOSPC');
  }

  private replace(
    target: object,
    name: string,
    refuse: (path: unknown) => void,
    writes = false,
  ): void {
    const own = Reflect.get(target, name) as Method;
    const call = (...given: readonly unknown[]) =>
      this.during(async () => {
        refuse(given[0]);
        if (!writes || !this.isHere(given[0])) return own(...given);
        await this.beforeWrite();
        if (this.fault !== 'full') return own(...given);
        const [path, text] = given as readonly string[];
        await own(path, text?.slice(0, text.length / 2));
        throw failure('ENOSPC');
      });
    Reflect.set(target, name, call);
    this.restored.push(() => Reflect.set(target, name, own));
  }

  /** Writes of a file that stays open. */
  private replaceOpen(): void {
    const { open } = promises;
    promises.open = (path, flags, mode) =>
      this.during(async () => {
        if (flags === 'r') this.look(path);
        else this.change('open', path);
        const handle = await open(path, flags, mode);
        if (this.isHere(path)) this.watch(handle);
        return handle;
      });
    this.restored.push(() => (promises.open = open));
  }

  private watch(handle: FileHandle): void {
    for (const name of ['write', 'writeFile', 'datasync', 'sync', 'close'] as const) {
      const own = (Reflect.get(handle, name) as Method).bind(handle);
      const call = (...given: readonly unknown[]) =>
        this.during(async () => {
          if (!name.startsWith('write')) return own(...given);
          await this.beforeWrite();
          if (this.fault === 'readOnly' || this.fault === 'away') throw failure('EIO');
          if (this.fault !== 'full') return own(...given);
          // A disk takes what it has room for, and has none for the rest.
          const [all] = given as readonly (string | Uint8Array)[];
          await own(all?.slice(0, Math.ceil((all.length || 1) / 2)));
          throw failure('ENOSPC');
        });
      Reflect.set(handle, name, call);
    }
  }

  private replaceNow(name: (typeof changingNow)[number]): void {
    const own = fs[name] as (...given: readonly unknown[]) => unknown;
    const call = (...given: readonly unknown[]) => {
      this.change(name.replace('Sync', ''), given[0]);
      if (name === 'writeFileSync' && this.isHere(given[0]) && this.fault === 'full') {
        throw failure('ENOSPC');
      }
      return own(...given);
    };
    Reflect.set(fs, name, call);
    this.restored.push(() => Reflect.set(fs, name, own));
  }

  private async beforeWrite(): Promise<void> {
    if (this.fault !== 'slow') return;
    this.underWay--;
    await this.wait(SLOW_WRITE_MS);
    this.underWay++;
  }

  private async during<T>(work: () => Promise<T>): Promise<T> {
    this.underWay++;
    try {
      return await work();
    } finally {
      this.underWay--;
    }
  }
}

/** An error as Node gives it. */
function failure(code: string): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code });
}

import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** The bundle of `journalWriter.ts`, from the folder in which tests run. */
const script = path.resolve('out/test/journalWriter.js');

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** A process that writes in the journal. */
export interface Writer {
  readonly process: Child;
  /** Resolves when it has said its first word, or is over. */
  readonly begun: Promise<void>;
  /** Resolves when it is over. */
  readonly over: Promise<WriterEnd>;
}

/** What a writer has said. */
interface WriterEnd {
  /** Ids of the entries that it called saved. */
  readonly saved: readonly string[];
  /** What it said of those that were not. */
  readonly notSaved: readonly string[];
  /** What went to the output channel. */
  readonly reported: string;
}

/**
 * Starts a process that writes in the journal.
 * @param blocks its files can't grow beyond so many blocks of 512 bytes
 */
export function startWriter(
  folder: string,
  window: string,
  count: number | 'endless',
  blocks?: number,
): Writer {
  const args = [script, folder, window, String(count)];
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...args];
  const child: Child =
    blocks === undefined
      ? spawn(process.execPath, args, { stdio })
      : spawn('sh', limited, { stdio });
  let said = '';
  let reported = '';
  child.stderr.on('data', (part: Buffer) => (reported += part.toString()));
  const over = new Promise<WriterEnd>((resolve) => {
    child.once('close', () => {
      // What it was in the middle of saying, it has not said.
      const lines = said.split('\n').slice(0, -1);
      const isNot = (line: string) => line.startsWith('not ');
      const saved = lines.filter((line) => !isNot(line));
      resolve({ saved, notSaved: lines.filter(isNot), reported });
    });
  });
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      resolve();
    });
    void over.then(() => resolve());
  });
  return { process: child, begun, over };
}

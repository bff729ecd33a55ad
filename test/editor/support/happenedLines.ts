import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { happenedTypes } from '../../../src/journal/entries/happened';
import { eventually } from './eventually';

/** A line of the journal about what happened or was played, as it stands in the file. */
type HappenedLine = Readonly<Record<string, unknown>> & { readonly type: string };

/** What happened and was played, by the journal of every window below the storage folder or of one. */
export async function readHappened(storage: string, window = ''): Promise<readonly HappenedLine[]> {
  const folder = path.join(storage, 'journal');
  const all = await readdir(folder).catch(() => []);
  const names = all.filter((name) => name.endsWith(`${window}.jsonl`));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const types = ['played', 'playedUnseen', ...happenedTypes];
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as HappenedLine)
      .filter(({ type }) => types.includes(type)),
  );
}

/** Waits until something of the type has happened in a window, and returns the latest of it. */
export async function waitForHappened(
  { storage, window }: { readonly storage: string; readonly window: string },
  type: string,
  timeoutMs?: number,
) {
  const lines = await eventually(
    `A line ${type}`,
    () => readHappened(storage, window),
    (found) => found.some((line) => line.type === type),
    timeoutMs,
  );
  return lines.filter((line) => line.type === type).at(-1)!;
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from './eventually';

/** A line of the event log, as it stands in the file. */
export type LoggedLine = Readonly<Record<string, unknown>> & { readonly type: string };

/** Every line of every window's event log below the storage folder, or of one window's. */
export async function readEvents(storage: string, window = ''): Promise<readonly LoggedLine[]> {
  const folder = path.join(storage, 'events');
  const all = await readdir(folder).catch(() => []);
  const names = all.filter((name) => name.startsWith(window));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LoggedLine),
  );
}

/** Waits until the log of a window holds an event of the type, and returns the latest one. */
export async function waitForEvent(
  { storage, window }: { readonly storage: string; readonly window: string },
  type: string,
  timeoutMs?: number,
) {
  const events = await eventually(
    `An event ${type}`,
    () => readEvents(storage, window),
    (found) => found.some((event) => event.type === type),
    timeoutMs,
  );
  return events.filter((event) => event.type === type).at(-1)!;
}

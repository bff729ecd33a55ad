import { parseWrittenEntry } from '../entries/symptoms.js';
import { writtenOf } from '../entries/written.js';
import type { JournalEntry } from '../journalLines.js';

/**
 * The entries of a file that were deleted here, as they would come back: under ids of their own,
 * since a deletion holds for good. One that is back already, by Undo or by the same file, is not
 * among them.
 */
export function broughtBack(
  fromFile: readonly JournalEntry[],
  here: readonly JournalEntry[],
): readonly JournalEntry[] {
  const written = here.flatMap((entry) => parseWrittenEntry(entry) ?? []);
  const gone = new Set(written.flatMap((line) => (line.type === 'deleted' ? line.of : [])));
  // What comes back keeps the moment at which it was written down.
  const alive = new Set(writtenOf(written).symptoms.map(({ writtenAt }) => writtenAt));
  const known = new Set(written.map(({ id }) => id));
  const changedAt = new Map<unknown, number>();
  for (const { type, of, at } of fromFile) {
    if (type === 'changed') changedAt.set(of, Math.max(at, changedAt.get(of) ?? 0));
  }
  return fromFile.flatMap((entry) => {
    const isGone = entry.type === 'symptoms' && known.has(entry.id) && gone.has(entry.id);
    if (!isGone || alive.has(Number(entry['writtenAt']))) return [];
    let { id } = entry;
    for (let time = 1; known.has(id); time += 1) id = nextId(entry.id, time);
    const changed = changedAt.get(entry.id);
    return { ...entry, id, ...(changed === undefined ? {} : { changedAt: changed }) };
  });
}

/** An id of an entry that has come back before, the same one each time; an id has 64 characters at most. */
function nextId(id: string, time: number): string {
  const ending = `-${time}`;
  return id.slice(ending.length - 64) + ending;
}

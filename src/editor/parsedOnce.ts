import type { JournalEntry } from '../journal/journalLines.js';
import { turns } from './turns.js';

/**
 * Reads entries of the journal as something else, and each of them only once: the same list gives
 * the same list, and one that goes on a list that goes on.
 */
export function parsedOnce<T>(
  parse: (entry: JournalEntry) => T | null,
): (entries: readonly JournalEntry[]) => Promise<readonly T[]> {
  let known: readonly JournalEntry[] = [];
  let parsed: readonly T[] = [];
  const readOn = async (entries: readonly JournalEntry[]): Promise<readonly T[]> => {
    if (entries === known) return parsed;
    const more = moreThan(known, entries);
    const fresh: T[] = [];
    const turn = turns();
    for (const entry of more ?? entries) {
      const one = parse(entry);
      if (one !== null) fresh.push(one);
      const others = turn();
      if (others !== null) await others;
    }
    known = entries;
    // Where nothing new is of this kind, it is the same list still.
    if (more === null) parsed = fresh;
    else if (fresh.length > 0) parsed = [...parsed, ...fresh];
    return parsed;
  };
  // One after the other: each goes on from where the one before it has come to.
  let reading: Promise<unknown> = Promise.resolve();
  return (entries) => {
    const next = reading.then(() => readOn(entries));
    reading = next.catch(() => undefined);
    return next;
  };
}

/** What a list has after all that another one had; null = it does not go on from there. */
export function moreThan<T>(before: readonly T[], now: readonly T[]): readonly T[] | null {
  if (before === now) return [];
  const goesOn = before.length <= now.length && before.every((one, index) => now[index] === one);
  return goesOn ? now.slice(before.length) : null;
}

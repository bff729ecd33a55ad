import type { JournalEntry } from '../journal/journalLines.js';

/**
 * Reads entries of the journal as something else, and each of them only once; the same list gives
 * the same list.
 */
export function parsedOnce<T>(
  parse: (entry: JournalEntry) => T | null,
): (entries: readonly JournalEntry[]) => readonly T[] {
  const known = new WeakMap<JournalEntry, { readonly parsed: T | null }>();
  const parsedOf = (entry: JournalEntry): T | null => {
    const before = known.get(entry);
    if (before !== undefined) return before.parsed;
    const parsed = parse(entry);
    known.set(entry, { parsed });
    return parsed;
  };
  let latest: { readonly of: readonly JournalEntry[]; readonly all: readonly T[] } | null = null;
  return (entries) => {
    if (latest?.of === entries) return latest.all;
    const all = entries.flatMap((entry) => parsedOf(entry) ?? []);
    latest = { of: entries, all };
    return all;
  };
}

import type { JournalEntry } from '../journalLines.js';
import { symptomFields } from '../report/fields.js';
import type { FileHead } from './journalFile.js';

/**
 * What a file has that is not here yet. An entry that is here stays as it is, unless what came here
 * was made without its notes, say, and the file has them. Taken in twice, nothing is left to add.
 */
export function missingHere(
  { leftOut }: FileHead,
  fromFile: readonly JournalEntry[],
  here: readonly JournalEntry[],
): readonly JournalEntry[] {
  const known = new Map<string, JournalEntry[]>();
  for (const entry of here) known.set(entry.id, [...(known.get(entry.id) ?? []), entry]);
  const saysLess = symptomFields.some((field) => leftOut.includes(field));
  return fromFile.filter((entry) => {
    const same = known.get(entry.id);
    if (same !== undefined) return grows(entry.type) && same.every((one) => isMore(entry, one));
    // A change replaces all that its entry says, so it may not say less than the entry here.
    const replaces = entry.type === 'changed' && known.has(String(entry['of']));
    return !(replaces && saysLess);
  });
}

const grows = (type: string) => type === 'symptoms' || type === 'changed';

/** Whether `more` says all that `less` says, and something besides. */
function isMore(more: unknown, less: unknown): boolean {
  return !isSame(more, less) && hasAll(more, less);
}

function hasAll(more: unknown, less: unknown): boolean {
  if (!isRecord(more) || !isRecord(less)) return isSame(more, less);
  return Object.entries(less).every(
    ([key, value]) => Object.hasOwn(more, key) && hasAll(more[key], value),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && hasAll(one, other) && hasAll(other, one);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { writtenAtOf } from '../entries/isLater.js';
import { hasAll, isSame } from '../isSame.js';
import type { JournalEntry } from '../journalLines.js';
import { symptomFields } from '../report/fields.js';
import type { FileHead } from './journalFile.js';

/**
 * What a file has that is not here yet. An entry that is here stays as it is, unless what came here
 * was made without its notes, say, and the file has them, or the same entry was written once more
 * later. Taken in twice, nothing is left to add.
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
    if (same !== undefined) {
      const holds = (one: JournalEntry) =>
        isMore(entry, one) || (!saysLess && writtenAtOf(entry) > writtenAtOf(one));
      return grows(entry.type) && same.every(holds);
    }
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

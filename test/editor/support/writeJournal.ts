import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'date-fns';
import type { JournalEntry } from '../../../src/journal/journalLines';
import { journalLine } from '../../../src/journal/journalLines';

/** Adds entries to the journal below a storage folder as another window would, a file each month. */
export async function writeJournal(
  storage: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  const months = new Map<string, string>();
  for (const entry of entries) {
    const month = format(entry.at, 'yyyy-MM');
    months.set(month, (months.get(month) ?? '') + journalLine(entry));
  }
  const folder = path.join(storage, 'journal');
  await mkdir(folder, { recursive: true });
  for (const [month, lines] of months) {
    await appendFile(path.join(folder, `${month}.answered.jsonl`), lines);
  }
}

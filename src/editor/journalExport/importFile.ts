import { broughtBack } from '../../journal/exchange/broughtBack.js';
import type { ReadFile } from '../../journal/exchange/journalFile.js';
import { readJournalFile } from '../../journal/exchange/journalFile.js';
import { missingHere } from '../../journal/exchange/missingHere.js';
import type { JournalEntry } from '../../journal/journalLines.js';
import { entryKinds } from './entryKinds.js';

/** What a file that was exported has for the journal here. */
export type Imported =
  | Extract<ReadFile, { type: 'unreadable' }>
  | {
      readonly type: 'entries';
      /** All that the file has. */
      readonly total: number;
      /** Those of them that are not here. */
      readonly missing: readonly JournalEntry[];
      /** Those that were deleted here, as they would come back. */
      readonly deleted: readonly JournalEntry[];
    };

/** Reads the text of a file, and holds it against the entries that are here. */
export function importFile(text: string, here: readonly JournalEntry[]): Imported {
  const schemas = new Map([...entryKinds].map(([type, { schema }]) => [type, schema]));
  const file = readJournalFile(text, schemas);
  if (file.type === 'unreadable') return file;
  const missing = missingHere(file.head, file.entries, here);
  const deleted = broughtBack(file.entries, here);
  return { type: 'entries', total: file.entries.length, missing, deleted };
}

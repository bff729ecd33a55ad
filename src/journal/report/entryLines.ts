import { detailsOf } from '../entries/entryDetails.js';
import { entryMarks } from './entryTime.js';
import type { ReportEntry } from './reportInput.js';
import type { Report } from './reportOf.js';

/** What an entry says beside pain now, each with its name; how it was written comes first. */
export function entryLines(
  entry: ReportEntry,
  routines: Report['routines'],
): ReturnType<typeof detailsOf> {
  const marks = entryMarks(entry).join(', ');
  const details = detailsOf(entry, routines);
  return marks === '' ? details : [{ name: 'Written', said: marks, isFree: false }, ...details];
}

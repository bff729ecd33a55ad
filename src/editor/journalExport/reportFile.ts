import { parseWrittenEntry } from '../../journal/entries/symptoms.js';
import { writtenOf } from '../../journal/entries/written.js';
import type { JournalEntry } from '../../journal/journalLines.js';
import { reportCsv } from '../../journal/report/reportCsv.js';
import { reportHtml } from '../../journal/report/reportHtml.js';
import type { ReportField, ReportRange } from '../../journal/report/reportInput.js';
import { reportOf } from '../../journal/report/reportOf.js';
import { parseProgressFact } from '../../routines/progression/progressFact.js';
import { routineNames } from '../../routines/routineWords.js';
import { raisedSigns } from '../../safety/raisedSigns.js';
import { parseSafetyFact } from '../../safety/safetyFact.js';

/** What a person wants to have of the journal. */
export interface ExportWish {
  readonly format: 'html' | 'csv';
  readonly range: ReportRange;
  readonly fields: readonly ReportField[];
}

/** The text of a file with what the person wants of all entries. */
export function reportFile(all: readonly JournalEntry[], wish: ExportWish): string {
  const facts = all.flatMap((entry) => parseProgressFact(entry) ?? []);
  const report = reportOf({
    ...{ range: wish.range, fields: wish.fields, routineNames },
    symptoms: writtenOf(all.flatMap((entry) => parseWrittenEntry(entry) ?? [])).symptoms,
    raised: raisedSigns(all.flatMap((entry) => parseSafetyFact(entry) ?? [])),
    tried: facts
      .filter((fact) => fact.type === 'played')
      .map(({ day, routine, seconds }) => ({ day, name: routineNames[routine], seconds })),
  });
  return wish.format === 'html' ? reportHtml(report) : reportCsv(report);
}

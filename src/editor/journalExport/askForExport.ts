import { format as formatDate, subDays, subMonths } from 'date-fns';
import * as vscode from 'vscode';
import type { ReportField } from '../../journal/report/reportInput.js';
import type { ExportWish } from './reportFile.js';

const title = 'Export Journal';

/** Asks what to export; null = changed their mind, at whichever question. */
export async function askForExport(wallMs: number): Promise<ExportWish | null> {
  const formats: readonly { label: string; description: string; format: ExportWish['format'] }[] = [
    { label: 'Report', description: 'a page to print or hand over (HTML)', format: 'html' },
    { label: 'Table', description: 'the entries, for a spreadsheet (CSV)', format: 'csv' },
  ];
  const picked = await vscode.window.showQuickPick(formats, { title, placeHolder: 'As what?' });
  if (picked === undefined) return null;
  const dayText = (at: Date | number) => formatDate(at, 'yyyy-MM-dd');
  const ranges = [
    { label: 'Last 4 weeks', from: dayText(subDays(wallMs, 27)) },
    { label: 'Last 3 months', from: dayText(subMonths(wallMs, 3)) },
    { label: 'Everything', from: null },
  ];
  const range = await vscode.window.showQuickPick(ranges, { title, placeHolder: 'Which days?' });
  if (range === undefined) return null;
  // Free texts may say more than a person means to hand over: they go in when they are chosen.
  const choices: readonly { label: string; picked: boolean; field: ReportField }[] = [
    { label: 'Each entry', picked: true, field: 'entries' },
    { label: 'Notes', picked: false, field: 'notes' },
    { label: 'Medicines and care', picked: false, field: 'medicines' },
  ];
  const fields = await vscode.window.showQuickPick(choices, {
    ...{ title, canPickMany: true },
    placeHolder: 'What goes in? Notes and medicines are part of the entries',
  });
  if (fields === undefined) return null;
  return {
    format: picked.format,
    range: { from: range.from, to: dayText(wallMs) },
    fields: fields.map(({ field }) => field),
  };
}

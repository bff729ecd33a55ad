import * as vscode from 'vscode';
import type { ExportField } from '../../journal/report/fields.js';
import { exportFields } from '../../journal/report/fields.js';
import { dayNumberAt, dayText, monthsBefore } from '../../journal/statistics/calendar.js';
import type { Now } from '../../journal/statistics/progressDay.js';
import type { ReportRange } from '../../journal/report/reportInput.js';
import type { FormatId } from './formats.js';
import { formats } from './formats.js';
import type { ExportWish } from './reportFile.js';

const title = 'Export Journal';

/** What may be left out, in the person's words. */
const words: Readonly<Record<ExportField, string>> = {
  entries: 'Each entry',
  details: 'Stiffness, nights, what it feels like, what set it off or eased it',
  routine: 'Before and after a routine',
  activities: 'Everyday activities',
  signs: 'Signs that were ticked',
  tried: 'What was tried',
  notes: 'Notes',
  medicines: 'Medicines and care',
};
/** A copy of the journal has more of two of them than a page has. */
const wordsOfCopy = {
  ...words,
  signs: 'Answers about safety',
  tried: 'Routines, breaks and resets',
};

/** Asks what to export; null = changed their mind, at whichever question. */
export async function askForExport(now: Now): Promise<ExportWish | null> {
  const items = (Object.keys(formats) as FormatId[]).map((format) => {
    const { label, description } = formats[format];
    return { label, description, format };
  });
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: 'As what?' });
  if (picked === undefined) return null;
  const { format } = picked;
  const range = await askForDays(now, format);
  if (range === null) return null;
  const fields = await askForFields(format);
  return fields === null ? null : { format, range, fields };
}

async function askForDays(now: Now, format: FormatId): Promise<ReportRange | null> {
  const today = dayNumberAt(now);
  const to = dayText(today);
  const everything = { label: 'Everything', from: null };
  const otherDays = { label: 'Other days…', from: null };
  const ranges: readonly { label: string; from: string | null }[] = [
    ...(format === 'json' ? [everything] : []),
    { label: 'Last 4 weeks', from: dayText(today - 27) },
    { label: 'Last 3 months', from: dayText(monthsBefore(today, 3)) },
    ...(format === 'json' ? [] : [everything]),
    otherDays,
  ];
  const picked = await vscode.window.showQuickPick(ranges, { title, placeHolder: 'Which days?' });
  if (picked === undefined) return null;
  if (picked !== otherDays) return { from: picked.from, to };
  const from = await askForDay('The first day', dayText(monthsBefore(today, 1)), null);
  if (from === null) return null;
  const last = await askForDay('The last day', from > to ? from : to, from);
  return last === null ? null : { from, to: last };
}

/** Asks for a day, not before another one; null = changed their mind. */
async function askForDay(
  prompt: string,
  value: string,
  from: string | null,
): Promise<string | null> {
  const validateInput = (text: string) => {
    if (!isDay(text.trim())) return 'A day, such as 2026-11-30';
    return from !== null && text.trim() < from ? `Not before ${from}` : null;
  };
  const text = await vscode.window.showInputBox({ title, prompt, value, validateInput });
  return text === undefined ? null : text.trim();
}

/** Whether a text is a day that there is. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

async function askForFields(format: FormatId): Promise<readonly ExportField[] | null> {
  const asks: Readonly<Partial<Record<ExportField, boolean>>> = formats[format].asks;
  const called = format === 'json' ? wordsOfCopy : words;
  const asked = exportFields.filter((field) => field in asks);
  const items = asked.map((field) => ({
    label: called[field],
    picked: asks[field] === true,
    field,
  }));
  const placeHolder =
    format === 'json'
      ? 'What goes in? All of it is needed to bring everything back'
      : 'What goes in? Pain, place and time always do';
  const picked = await vscode.window.showQuickPick(items, {
    ...{ title, placeHolder, canPickMany: true },
  });
  if (picked === undefined) return null;
  const always = exportFields.filter((field) => !asked.includes(field));
  return [...always, ...picked.map(({ field }) => field)];
}

import {
  easedByWords,
  placeWords,
  qualityWords,
  responseWords,
  triggerWords,
} from '../entries/symptomWords.js';
import { entryMarks, entryTime } from './entryTime.js';
import type { ReportEntry } from './reportInput.js';
import type { Report } from './reportOf.js';
import { visibleText } from './visibleText.js';

type Cell = string | number | boolean | undefined;

const columns: readonly (readonly [string, (entry: ReportEntry, report: Report) => Cell])[] = [
  ['when', entryTime],
  ['written', (entry) => entryMarks(entry).join(', ')],
  ['pain now (0-10)', ({ painNow }) => painNow],
  ['worst pain in 24 h (0-10)', ({ painWorst24h }) => painWorst24h],
  ['stiffness now (0-10)', ({ stiffnessNow }) => stiffnessNow],
  ['morning stiffness (min)', ({ morningStiffnessMinutes }) => morningStiffnessMinutes],
  ['places', ({ places }) => listed(placeWords, places)],
  ['feels like', ({ quality }) => listed(qualityWords, quality)],
  ['set off by', ({ triggers }) => listed(triggerWords, triggers)],
  ['eased by', ({ easedBy }) => listed(easedByWords, easedBy)],
  ['woke at night', ({ wokeAtNight }) => wokeAtNight],
  ['routine', ({ routine }, { routines }) => nameOf(routines, routine)],
  ['pain before (0-10)', ({ painBefore }) => painBefore],
  ['pain after (0-10)', ({ painAfter }) => painAfter],
  ['after it', ({ response }) => response && responseWords[response]],
  ['lasted (h)', ({ responseLastedHours }) => responseLastedHours],
  [
    'activities (0-10)',
    (entry) => entry.function?.map((f) => `${f.activity}: ${f.score}`).join('; '),
  ],
  ['ease of sitting tall (0-10)', ({ easeOfSittingTall }) => easeOfSittingTall],
  ['medicines and care', ({ medicinesAndCare }) => medicinesAndCare],
  ['notes', ({ notes }) => notes],
];

/** The entries of a report as a table: RFC 4180, with no cell that a spreadsheet would calculate. */
export function reportCsv(report: Report): string {
  const rows = [
    columns.map(([name]) => name),
    ...report.entries.map((entry) => columns.map(([, cellOf]) => cellOf(entry, report))),
  ];
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

const listed = <Id extends string>(words: Readonly<Record<Id, string>>, ids?: readonly Id[]) =>
  ids?.map((id) => words[id]).join('; ');

const nameOf = (routines: Report['routines'], routine: string | undefined) =>
  routines.find(({ id }) => id === routine)?.name ?? routine;

/**
 * Where a formula would begin: at the start of a cell, or behind what separates cells where another
 * comma is expected than ours. Blanks and quotes before it are skipped by some, and full-width signs
 * are taken for plain ones.
 */
const behindSeparator = /[;,\t\n](?=[\s"'`]*[=+\-@＝＋－＠])/g;
const atStart = /^(?=[\s"'`]*[=+\-@＝＋－＠]|[\t\n])/;

/** A cell in quotes, or a bare number. An apostrophe before what begins a formula makes it text. */
function cellText(cell: Cell): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const safe = visibleText(cell).replace(behindSeparator, "$&'").replace(atStart, "'");
  return `"${safe.replaceAll('"', '""')}"`;
}

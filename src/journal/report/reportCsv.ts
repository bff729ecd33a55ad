import { placeWords } from '../entries/symptomWords.js';
import { entryMarks, entryTime } from './entryTime.js';
import type { ReportEntry } from './reportInput.js';
import type { Report } from './reportOf.js';
import { visibleText } from './visibleText.js';

type Cell = string | number | boolean | undefined;

const columns: readonly (readonly [string, (entry: ReportEntry) => Cell])[] = [
  ['when', entryTime],
  ['written', (entry) => entryMarks(entry).join(', ')],
  ['pain now (0-10)', ({ painNow }) => painNow],
  ['worst pain in 24 h (0-10)', ({ painWorst24h }) => painWorst24h],
  ['stiffness now (0-10)', ({ stiffnessNow }) => stiffnessNow],
  ['morning stiffness (min)', ({ morningStiffnessMinutes }) => morningStiffnessMinutes],
  ['places', ({ places }) => places.map((place) => placeWords[place]).join('; ')],
  ['feels like', ({ quality }) => quality?.join('; ')],
  ['set off by', ({ triggers }) => triggers?.join('; ')],
  ['eased by', ({ easedBy }) => easedBy?.join('; ')],
  ['woke at night', ({ wokeAtNight }) => wokeAtNight],
  ['routine', ({ routine }) => routine],
  ['pain before (0-10)', ({ painBefore }) => painBefore],
  ['pain after (0-10)', ({ painAfter }) => painAfter],
  ['after it', ({ response }) => response],
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
export function reportCsv({ entries }: Report): string {
  const rows = [
    columns.map(([name]) => name),
    ...entries.map((entry) => columns.map(([, cellOf]) => cellOf(entry))),
  ];
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** A cell in quotes, or a bare number. An apostrophe before what begins a formula makes it text. */
function cellText(cell: Cell): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const shown = visibleText(cell);
  // Full-width signs are taken for plain ones by some spreadsheets, and blanks before are skipped.
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(shown) ? `'${shown}` : shown;
  return `"${safe.replaceAll('"', '""')}"`;
}

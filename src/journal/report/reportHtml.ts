import { placeWords } from '../entries/symptomWords.js';
import { entryMarks, entryTime } from './entryTime.js';
import { painChart } from './painChart.js';
import { reportCss } from './reportCss.js';
import type { ReportEntry } from './reportInput.js';
import type { Change, Counted, Report } from './reportOf.js';
import { standingLine } from './standingLine.js';
import { visibleText } from './visibleText.js';

type Cell = string | number;

/** A report as one page to read, print or hand over: no script, nothing from anywhere else. */
export function reportHtml(report: Report): string {
  const { from, to, count } = report;
  const days = from === null ? `until ${to}` : `${from} to ${to}`;
  const entries = count === 1 ? '1 entry' : `${count} entries`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Upper back journal, ${text(days)}</title>
<style>${reportCss}</style>
</head>
<body>
<main>
<h1>Upper back journal</h1>
<p>${text(days)} · ${entries}, in the person’s own words and numbers</p>
${raisedOf(report)}
${painOf(report)}
${section('Time of day', table(['When', 'Entries', 'Average pain'], countedRows(report.timesOfDay)))}
${section('Place', table(['Where', 'Entries', 'Average pain'], countedRows(report.places)))}
${section('Before and after a routine', table(['Routine', 'Times', 'Pain before', 'Pain after', 'Change'], changeRows(report.byRoutine)))}
${section('Everyday activities (0 = cannot, 10 = as before)', table(['Activity', 'Times', 'First', 'Latest', 'Change'], changeRows(report.activities)))}
${section('What was tried', table(['Routine', 'Times', 'Minutes'], triedRows(report)))}
<section><h2>Nights</h2><p>Nights with a “woke me” entry: ${report.nightsWoken}</p></section>
${section('Entries', table(['When', 'Pain', 'Worst in 24 h', 'Where', 'More'], report.entries.map(entryRow)))}
</main>
<footer><p>Changes of less than 2 points read “about the same”: they can’t be told from chance.</p>
<p>${text(standingLine)}</p></footer>
</body>
</html>
`;
}

function painOf(report: Report): string {
  if (report.weeks.length === 0) return section('Pain', '<p>No entries in these days.</p>');
  const rows = report.weeks.map(({ monday, entries, worst, average, lowest, highest }) => [
    ...[monday, entries, worst, average],
    lowest === highest ? lowest : `${lowest}–${highest}`,
  ]);
  const names = ['Week from', 'Entries', 'Worst', 'Average', 'Range'];
  return section(
    'Pain (0 = none, 10 = the worst imaginable)',
    painChart(report) + table(names, rows),
  );
}

function raisedOf({ raised }: Report): string {
  const rows = raised.map(({ day, signs }) => [day, signs.join(' · ')]);
  return section('Signs to look at', table(['Day', 'What was ticked'], rows));
}

const countedRows = (of: readonly Counted[]): Cell[][] =>
  of.map(({ name, times, averagePain }) => [name, times, averagePain]);
const changeRows = (of: readonly Change[]): Cell[][] =>
  of.map(({ name, times, before, after, words }) => [name, times, before, after, words]);
const triedRows = ({ tried }: Report): Cell[][] =>
  tried.map(({ name, times, minutes }) => [name, times, minutes]);

function entryRow(entry: ReportEntry): Cell[] {
  const { painNow, painWorst24h, places, quality, triggers, easedBy } = entry;
  const list = (name: string, of: readonly string[] | undefined) =>
    of === undefined || of.length === 0 ? [] : [`${name}: ${of.join(', ').replaceAll('_', ' ')}`];
  const more = [
    ...entryMarks(entry),
    ...(entry.stiffnessNow === undefined ? [] : [`stiffness ${entry.stiffnessNow}`]),
    ...list('feels', quality),
    ...list('set off by', triggers),
    ...list('eased by', easedBy),
    ...(entry.wokeAtNight === true ? ['woke at night'] : []),
    ...(entry.medicinesAndCare === undefined ? [] : [`Medicines: ${entry.medicinesAndCare}`]),
    ...(entry.notes === undefined ? [] : [`Notes: ${entry.notes}`]),
  ];
  const where = places.map((place) => placeWords[place]).join(', ');
  return [entryTime(entry), painNow, painWorst24h ?? '', where, more.join('\n')];
}

/** A part of the page; '' where there is nothing in it. */
function section(title: string, content: string): string {
  return content === '' ? '' : `<section><h2>${text(title)}</h2>${content}</section>`;
}

function table(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const head = names.map((name) => `<th scope="col">${text(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function cell(value: Cell): string {
  // What a person wrote from right to left must not turn round what stands beside it.
  if (typeof value === 'number') return `<td class="number">${value}</td>`;
  return `<td><bdi>${text(value)}</bdi></td>`;
}

/** A text as it was written, whatever it looks like. */
function text(value: string): string {
  return visibleText(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

import { daysText } from './daysText.js';
import { entryLines } from './entryLines.js';
import { entryTime } from './entryTime.js';
import { painChart } from './painChart.js';
import { reportCss } from './reportCss.js';
import type { ReportEntry } from './reportInput.js';
import type { Report } from './reportOf.js';
import type { Cell, ReportSection } from './reportSections.js';
import { reportSections, weeksSection } from './reportSections.js';
import { standingLine } from './standingLine.js';
import { visibleText } from './visibleText.js';

/** A report as one page to read, print or hand over: no script, nothing from anywhere else. */
export function reportHtml(report: Report): string {
  const weeks = weeksSection(report);
  const parts = reportSections(report);
  const wide = parts.filter((part) => part.wide);
  const halves = parts.filter((part) => !part.wide);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Upper back journal, ${text(daysText(report))}</title>
<style>${reportCss}</style>
</head>
<body>
<main>
<h1>Upper back journal</h1>
<p>${text(daysText(report))}</p>
${wide.map((part) => section(part, report)).join('\n')}
<div class="halves">
${halves.map((part) => section(part, report)).join('\n')}
</div>
${weeks === null ? '' : `<div class="weeks">${section(weeks, report)}</div>`}
${entries(report)}
</main>
<footer><p>Changes of less than 2 points read “about the same”: they can’t be told from chance.</p>
<p>${text(standingLine)}</p></footer>
</body>
</html>
`;
}

function section(
  { title, chart, text: words, names, rows }: ReportSection,
  report: Report,
): string {
  const drawn = chart === true ? painChart(report) : '';
  const said = words === undefined ? '' : `<p>${text(words)}</p>`;
  return `<section><h2>${text(title)}</h2>${drawn}${said}${table(names, rows)}</section>`;
}

function entries(report: Report): string {
  const rows = report.entries.map((entry) => entryRow(entry, report));
  if (rows.length === 0) return '';
  const names = ['When', 'Pain', 'More'];
  return `<section class="entries"><h2>Entries</h2>${table(names, rows)}</section>`;
}

/** What is short stands behind each other; texts of the person have lines of their own. */
function entryRow(entry: ReportEntry, { routines }: Report): Cell[] {
  const said = entryLines(entry, routines).map(({ name, said: what, isFree }) => ({
    isFree,
    line: `${name}: ${what}`,
  }));
  const short = said.filter(({ isFree }) => !isFree).map(({ line }) => line);
  const free = said.filter(({ isFree }) => isFree).map(({ line }) => line);
  const lines = [...(short.length === 0 ? [] : [short.join(' · ')]), ...free];
  return [entryTime(entry), entry.painNow, lines.join('\n')];
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

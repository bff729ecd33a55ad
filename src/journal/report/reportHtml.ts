import { changeSaid } from './changeWords.js';
import { daysText } from './daysText.js';
import { entryLines } from './entryLines.js';
import { entryTime } from './entryTime.js';
import { footLines } from './footLines.js';
import { painChart } from './painChart.js';
import { reportCss } from './reportCss.js';
import type { ReportEntry } from './reportInput.js';
import type { Report } from './reportOf.js';
import type { Cell, ReportSection } from './reportSections.js';
import { fullSections, reportSections } from './reportSections.js';
import { visibleText } from './visibleText.js';

/** A report as one page to read, print or hand over: no script, nothing from anywhere else. */
export function reportHtml(report: Report): string {
  const full = fullSections(report);
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
${full.length === 0 ? '' : `<div class="full">${full.map((part) => section(part, report, ', in full')).join('\n')}</div>`}
${entries(report)}
</main>
<footer>${footLines(report)
    .map((line) => `<p>${text(line)}</p>`)
    .join('\n')}</footer>
</body>
</html>
`;
}

function section(
  { title, chart, wide, text: words, note, names, rows }: ReportSection,
  report: Report,
  more = '',
): string {
  const drawn = chart === true ? painChart(report) : '';
  const known = note === undefined ? '' : `<p class="caption">${text(note)}</p>`;
  const kind = wide === true ? ' class="wide"' : '';
  const said = words === undefined ? '' : `<p>${text(words)}</p>`;
  return `<section${kind}><h2>${text(title + more)}</h2>${drawn}${said}${table(names, rows)}${known}</section>`;
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
  const kind = isShort(value) ? ' class="said"' : '';
  return `<td${kind}><bdi>${text(value)}</bdi></td>`;
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

/** What is said of a change stays on one line; names and texts may be of any length. */
const isShort = (value: string) => changeSaid.includes(value);

import { entryLines } from './entryLines.js';
import { entryTime } from './entryTime.js';
import { footLines } from './footLines.js';
import { markdownLines, markdownText } from './markdownText.js';
import { daysText } from './daysText.js';
import type { ReportEntry } from './reportInput.js';
import type { Report } from './reportOf.js';
import type { Cell, ReportSection } from './reportSections.js';
import { fullSections, reportSections } from './reportSections.js';

/** A report as Markdown, in which whatever a person wrote is text. */
export function reportMarkdown(report: Report): string {
  const parts = [
    '# Upper back journal',
    markdownText(daysText(report)),
    ...reportSections(report).map((part) => section(part)),
    ...fullSections(report).map((part) => section(part, ', in full')),
    ...entries(report),
    '---',
    ...footLines(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section({ title, text, note, names, rows }: ReportSection, more = ''): string {
  const said = text === undefined ? [] : [markdownText(text)];
  const known = note === undefined ? [] : [markdownText(note)];
  const heading = `## ${markdownText(title + more)}`;
  return [heading, ...said, ...table(names, rows), ...known].join('\n\n');
}

function table(names: readonly string[], rows: readonly (readonly Cell[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => markdownText(String(cell))).join(' | ')} |`;
  const rule = `|${names.map(() => ' --- |').join('')}`;
  return [[line(names), rule, ...rows.map(line)].join('\n')];
}

function entries(report: Report): readonly string[] {
  if (report.entries.length === 0) return [];
  return ['## Entries', ...report.entries.map((entry) => entryPart(entry, report))];
}

function entryPart(entry: ReportEntry, { routines }: Report): string {
  const title = `### ${markdownText(`${entryTime(entry)}, pain ${entry.painNow}`)}`;
  const lines = entryLines(entry, routines).flatMap(({ name, said }) => {
    const shown = markdownLines(said);
    return shown === '' ? [] : [`- ${markdownText(name)}: ${shown}`];
  });
  return [title, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
}

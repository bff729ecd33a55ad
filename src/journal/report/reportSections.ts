import type { PainPeriod, Period } from './painBy.js';
import type { Change, Counted, Report } from './reportOf.js';

/** A cell of a table: a text as somebody wrote it, or a number. */
export type Cell = string | number;

/** A part of a report, whatever it is written in. */
export interface ReportSection {
  readonly title: string;
  /** Whether the chart of the pain stands before its table. */
  readonly chart?: true;
  /** Whether it takes the whole width of a page; the others stand beside each other. */
  readonly wide?: true;
  readonly text?: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a report says before its entries; parts with nothing in them are left out. */
export function reportSections(report: Report): readonly ReportSection[] {
  const { timesOfDay, places, byRoutine, activities, tried, raised } = report;
  const change = ['Change'];
  const all: readonly ReportSection[] = [
    {
      title: 'Signs to look at',
      wide: true,
      names: ['Day', 'What was ticked'],
      rows: raised.map(({ day, signs }) => [day, signs.join(' · ')]),
    },
    chartSection(report),
    painTable(report.period, report.pain),
    nightsSection(report),
    {
      title: 'Pain by place',
      names: ['Where', 'Entries', 'Average'],
      rows: places.map(countedRow),
    },
    {
      title: 'Pain by time of day',
      names: ['When', 'Entries', 'Average'],
      rows: timesOfDay.map(countedRow),
    },
    {
      title: 'Pain before and after a routine',
      names: ['Routine', 'Times', 'Before', 'After', ...change],
      rows: byRoutine.map(changeRow),
    },
    {
      title: 'Everyday activities (10 = as before)',
      names: ['Activity', 'Times', 'First', 'Latest', ...change],
      rows: activities.map(changeRow),
    },
    {
      title: 'What was tried',
      names: ['Routine', 'Times', 'Minutes'],
      rows: tried.map(({ name, times, minutes }) => [name, times, minutes]),
    },
  ];
  return all.filter(({ rows, text, chart }) => rows.length > 0 || text !== undefined || chart);
}

/** Pain by week, where the report has it by a longer period already. */
export function weeksSection({ period, weeks }: Report): ReportSection | null {
  return period === 'week' ? null : painTable('week', weeks);
}

function chartSection({ count }: Report): ReportSection {
  const part = { wide: true, names: [], rows: [] } as const;
  return count === 0
    ? { ...part, title: 'Pain', text: 'No entries in these days.' }
    : { ...part, title: 'Pain (0 = none, 10 = the worst imaginable)', chart: true };
}

function painTable(period: Period, rows: readonly PainPeriod[]): ReportSection {
  const names = [called[period], 'Entries', 'Worst', 'Average', 'Range'];
  return { title: `Pain by ${period}`, names, rows: rows.map(painRow) };
}

/** Not answered is not the same as no, and said so. */
function nightsSection({ nights }: Report): ReportSection {
  const part = { title: 'Nights', names: [], rows: [] };
  if (nights === null) return part;
  const { woken, answered } = nights;
  const days = answered === 1 ? '1 day' : `${answered} days`;
  return answered === 0
    ? { ...part, text: 'Whether it woke the person at night was not answered.' }
    : { ...part, text: `It woke the person on ${woken} of ${days} on which this was answered.` };
}

const called: Readonly<Record<Period, string>> = {
  week: 'Week from',
  month: 'Month',
  year: 'Year',
};

const painRow = ({ name, entries, worst, average, lowest, highest }: PainPeriod): Cell[] => [
  ...[name, entries, worst, average],
  lowest === highest ? lowest : `${lowest}–${highest}`,
];
const countedRow = ({ name, times, averagePain }: Counted): Cell[] => [name, times, averagePain];
const changeRow = ({ name, times, before, after, words }: Change): Cell[] => [
  ...[name, times, before, after, words],
];

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
  /** Rows that the summary has, at most, and which of them. */
  readonly atMost?: number;
  readonly keeps?: 'first' | 'last';
  /** Signs of each row, where it has some. */
  readonly signs?: readonly (readonly string[])[];
  readonly text?: string;
  /** What is to be known of its rows. */
  readonly note?: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows of a part of the summary, at most, so that the summary stays a page. */
const MOST_ROWS = 5;
/** Signs of one day in the summary, at most. */
const MOST_SIGNS = 3;

/** What a report says first: a page, however much there is; parts with nothing in them are left out. */
export function reportSections(report: Report): readonly ReportSection[] {
  return partsOf(report).map(shortened);
}

/** What the summary has no room for: parts that it has shortened, how it felt, and pain by week. */
export function fullSections(report: Report): readonly ReportSection[] {
  const weeks = report.period === 'week' ? [] : [painTable('week', report.weeks)];
  return [...partsOf(report).filter(isLong), ...feltSections(report), ...weeks];
}

const isLong = (part: ReportSection) =>
  part.atMost !== undefined && (part.rows.length > part.atMost || isLongDay(part));
const isLongDay = ({ signs }: ReportSection) => signs?.some(({ length }) => length > MOST_SIGNS);

/** A part as the summary has it; where rows are missing it says so. */
function shortened(part: ReportSection): ReportSection {
  const { atMost, rows, keeps = 'first' } = part;
  if (!isLong(part) || atMost === undefined) return part;
  const short = rows.map((row, index) => shortRow(row, part.signs?.[index]));
  const shown = keeps === 'first' ? short.slice(0, atMost) : short.slice(-atMost);
  const called = { first: 'first', last: 'latest' }[keeps];
  // A part that says in words what its rows come to.
  if (atMost === 0) return { ...part, rows: [] };
  const note =
    rows.length > atMost
      ? `The ${called} ${atMost} of ${rows.length}; all of them come below.`
      : 'All of it comes below.';
  return { ...part, rows: shown, note };
}

function shortRow(row: readonly Cell[], signs: readonly string[] | undefined): readonly Cell[] {
  if (signs === undefined || signs.length <= MOST_SIGNS) return row;
  const [day = ''] = row;
  return [day, `${signs.slice(0, MOST_SIGNS).join(' · ')} · and ${signs.length - MOST_SIGNS} more`];
}

function partsOf(report: Report): readonly ReportSection[] {
  const { timesOfDay, places, byRoutine, activities, tried, raised } = report;
  const change = ['Change'];
  const all: readonly ReportSection[] = [
    {
      title: 'Signs to look at',
      ...{ wide: true, atMost: 3, keeps: 'last' },
      names: ['Day', 'What was ticked'],
      rows: raised.map(({ day, signs }) => [day, signs.join(' · ')]),
      signs: raised.map(({ signs }) => signs),
    },
    askedSection(report),
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
      atMost: MOST_ROWS,
      names: ['Routine', 'Times', 'Before', 'After', ...change],
      rows: byRoutine.map(changeRow),
    },
    {
      title: 'Everyday activities (10 = as before)',
      atMost: MOST_ROWS,
      names: ['Activity', 'Times', 'First', 'Latest', ...change],
      rows: activities.map(changeRow),
    },
    {
      title: 'What was tried',
      atMost: MOST_ROWS,
      names: ['Routine', 'Finished', 'Minutes'],
      rows: tried.map(({ name, times, minutes }) => [name, times, minutes]),
    },
    movesSection(report),
  ];
  return all.filter(({ rows, text, chart }) => rows.length > 0 || text !== undefined || chart);
}

function chartSection({ count }: Report): ReportSection {
  const part = { wide: true, names: [], rows: [] } as const;
  return count === 0
    ? { ...part, title: 'Pain', text: 'No entries in these days.' }
    : { ...part, title: 'Pain (0 = none, 10 = the worst imaginable)', chart: true };
}

/** How many signs were answered, and how; what was not asked is not the same as no. */
function askedSection({ asked }: Report): ReportSection {
  const of = (answer: string) => asked.filter((one) => one.answer === answer).length;
  const counts = (['yes', 'no', 'not asked'] as const).flatMap((answer) => {
    const count = of(answer);
    return count === 0 ? [] : `${count} ${answer}`;
  });
  const latest = asked.reduce((last, { day }) => (day !== null && day > last ? day : last), '');
  const when = latest === '' ? '' : `, last on ${latest}`;
  const part = { title: 'Answers about signs', names: ['Asked on', 'Sign', 'Answer'] };
  if (asked.length === 0) return { ...part, rows: [] };
  return {
    ...{ ...part, wide: true, atMost: 0 },
    text: `Of ${asked.length} signs: ${counts.join(', ')}${when}. Each comes below.`,
    rows: asked.map(({ sign, answer, day }) => [day ?? '–', sign, answer]),
  };
}

/** The latest move on the push-up ladder in words, and all of them below. */
function movesSection({ moves }: Report): ReportSection {
  const part = { title: 'Moves on the push-up ladder', names: ['Day', 'Move'] };
  const latest = moves.at(-1);
  if (latest === undefined) return { ...part, rows: [] };
  const isOne = moves.length === 1;
  const others = isOne ? '' : ` The latest of ${moves.length}; all of them come below.`;
  return {
    ...{ ...part, text: `${latest.day}: ${latest.words}.${others}` },
    ...(isOne ? {} : { atMost: 0 }),
    rows: isOne ? [] : moves.map(({ day, words }) => [day, words]),
  };
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

/** What was answered at the end of routines; none where nothing was. */
function feltSections({ tried }: Report): readonly ReportSection[] {
  const rows = tried
    .map(({ name, felt: { better, same, worse } }) => [name, better, same, worse])
    .filter(([, ...times]) => times.some((count) => count !== 0));
  const names = ['Routine', 'Better', 'About the same', 'Worse'];
  return rows.length === 0
    ? []
    : [{ title: 'How it felt after a routine', wide: true, names, rows }];
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

import type { TemplateResult } from 'lit/html.js';
import { html, svg } from 'lit/html.js';
import type { ProgressModel, Trend } from '../../../journal/statistics/progress.js';
import { breakCalendar, calendarHeight, dayCell, sizes } from './breakCalendar.js';
import { chartView, emptyChart } from './chart.js';
import { monthGrid, monthGridHeight } from './monthGrid.js';
import { countWords, dateWords, dayAfter, durationWords, monthWords } from './timeWords.js';

/** Months from which on all of them are shown, and not the days of a year. */
const MONTHS = 14;

/** Breaks of each day of a year, or of each month of all years. */
export function breaksView(
  { calendar, months }: ProgressModel,
  chosen: Trend['id'],
  width: number,
): TemplateResult {
  const known = calendar.breaks.filter((breaks) => breaks !== null);
  const byMonth = chosen === 'all' && months.length >= MONTHS;
  if (months.length === 0 || (known.length === 0 && !byMonth)) {
    return emptyChart('calendar', 'Breaks, day by day', 'No breaks are known of yet.');
  }
  const legend = sizesView();
  const monthTable = {
    head: ['Month', 'Days with a record', 'Breaks', 'Breaks a day', 'Guided movement'],
    rows: months
      .toReversed()
      .map(({ month, knownDays, breaks, guidedSeconds }) => [
        monthWords(month),
        ...[knownDays, breaks, Math.round((breaks / knownDays) * 10) / 10],
        durationWords(guidedSeconds),
      ]),
  };
  return byMonth
    ? chartView({
        ...{ id: 'calendar', title: 'Breaks, month by month', width, legend },
        table: monthTable,
        height: monthGridHeight(months, width),
        says: 'The larger the square, the more breaks there were on a day of that month. Months without a record have a point.',
        picture: monthGrid(months, width),
      })
    : chartView({
        ...{ id: 'calendar', title: 'Breaks, day by day', width, legend },
        table: dayTable(calendar),
        height: calendarHeight(calendar, width),
        says: daysSay(known),
        picture: breakCalendar(calendar, width),
      });
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The days of the picture, a row for each week since the first record, the latest first. */
function dayTable({ from, breaks }: ProgressModel['calendar']) {
  const first = Math.floor(breaks.findIndex((count) => count !== null) / 7);
  const weeks = Array.from({ length: Math.ceil(breaks.length / 7) - first }, (_, i) => first + i);
  return {
    head: ['Week of', ...weekdays],
    rows: weeks.toReversed().map((week) => [
      dateWords(dayAfter(from, week * 7)),
      // Days that are yet to come have no cell text at all.
      ...weekdays.map((_name, day) => {
        const count = breaks[week * 7 + day];
        return count === undefined ? '' : (count ?? '–');
      }),
    ]),
  };
}

function daysSay(known: readonly number[]): string {
  const days = countWords(known.length, 'day');
  const breaks = known.reduce((sum, count) => sum + count, 0);
  return `${countWords(breaks, 'break')} on ${days} with a record, in the last year. The larger the square, the more breaks. Days without a record have a point, and mean nothing.`;
}

/** What the sizes stand for. */
function sizesView(): TemplateResult {
  const cell = 16;
  return html`<ul class="keys" aria-label="Sizes of the squares: breaks a day">
    <li>
      <svg width=${cell} height=${cell} aria-hidden="true">${dayCell(null, 0, 0, cell)}</svg>
      <span>No record</span>
    </li>
    ${sizes.map(
      ({ from, words }) =>
        html`<li>
          <svg width=${cell} height=${cell} aria-hidden="true">
            ${svg`${dayCell(from, 0, 0, cell)}`}
          </svg>
          <bdi>${words}</bdi>
        </li>`,
    )}
  </ul>`;
}

import { placeWords } from '../entries/symptomWords.js';
import { placeIds } from '../entries/symptoms.js';
import { changeWords } from '../report/changeWords.js';
import { meanFrom } from '../report/numbers.js';
import type { DayNumber } from './calendar.js';
import { dayText, firstDayOf, mondayOf, monthOf } from './calendar.js';
import type { DayIndex } from './dayIndex.js';
import { dayParts } from './dayParts.js';
import type { Trend } from './progress.js';
import { spreadOf } from './progressDay.js';
import type { Tally } from './tally.js';
import { averagePain, cellOf, ROWS } from './tally.js';

type Step = Trend['step'];

/** Days of the ranges, today included, and of the two ends that are held against one another. */
const ranges = {
  month: { days: 28, endDays: 7 },
  quarter: { days: 91, endDays: 14 },
  year: { days: 365, endDays: 28 },
} as const;
/** From so many days on, days become weeks, and weeks months. */
const WEEKS_FROM = 62;
const MONTHS_FROM = 740;

/** What a range of days up to today comes to. */
export function trendOf(
  index: DayIndex,
  id: Trend['id'],
  today: DayNumber,
  nameOf: (routine: string) => string,
): Trend {
  const from =
    id === 'all' ? Math.min(today, index.firstDay() ?? today) : today - ranges[id].days + 1;
  const days = today - from + 1;
  const step = days >= MONTHS_FROM ? 'month' : days >= WEEKS_FROM ? 'week' : 'day';
  const whole = index.tally(from, today);
  const points = pointsOf(index, step, from, today);
  const change = changeOf(index, points, id === 'all' ? endDaysOf(days) : ranges[id].endDays);
  return {
    ...{ id, from: dayText(from), to: dayText(today), entries: whole.pain?.entries ?? 0, step },
    points: points.map(({ from, to, ...rest }) => ({
      from: dayText(from),
      to: dayText(to),
      ...rest,
    })),
    change,
    middle: change?.before ?? averagePain(whole),
    places: placesOf(whole),
    routines: routinesOf(whole, nameOf),
  };
}

const endDaysOf = (days: number): number =>
  days <= ranges.month.days ? 7 : days <= ranges.quarter.days ? 14 : 28;

/** A point of the chart, by the days that it stands for. */
interface Point extends Omit<Trend['points'][number], 'from' | 'to'> {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

function pointsOf(index: DayIndex, step: Step, from: DayNumber, today: DayNumber): Point[] {
  const points: Point[] = [];
  for (let day = from; day <= today;) {
    const to = Math.min(today, lastOf(step, day));
    const tally = index.tally(day, to);
    const spread = spreadOf(tally);
    if (spread !== null) points.push({ from: day, to, worst: tally.pain?.worst ?? 0, ...spread });
    day = to + 1;
  }
  return points;
}

/** The last day of the week or month that a day is in. */
function lastOf(step: Step, day: DayNumber): DayNumber {
  switch (step) {
    case 'day':
      return day;
    case 'week':
      return mondayOf(day) + 6;
    case 'month':
      return firstDayOf(monthOf(day) + 1) - 1;
  }
}

/** The first days against the last; null where they would overlap, or where there are none. */
function changeOf(index: DayIndex, points: readonly Point[], days: number): Trend['change'] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  if (last.to - first.from + 1 < 2 * days) return null;
  const before = averagePain(index.tally(first.from, first.from + days - 1));
  const after = averagePain(index.tally(last.to - days + 1, last.to));
  if (before === null || after === null) return null;
  return { days, before, after, words: changeWords(before, after, 'lower') };
}

function placesOf({ noted, notedPain }: Tally): Trend['places'] {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const place = placeIds[row];
    const parts = dayParts.map((_name, part) => {
      const entries = noted[cellOf(part, row)] ?? 0;
      return { entries, average: meanFrom(notedPain[cellOf(part, row)] ?? 0, entries) };
    });
    return { name: place === undefined ? 'No place named' : placeWords[place], parts };
  });
  return rows.filter(({ parts }) => parts.some(({ entries }) => entries > 0));
}

function routinesOf({ routines }: Tally, nameOf: (id: string) => string): Trend['routines'] {
  return [...routines]
    .map(([id, { pairs, before: sumBefore, after: sumAfter, better, same, worse }]) => {
      const before = meanFrom(sumBefore, pairs);
      const after = meanFrom(sumAfter, pairs);
      const pain =
        before === null || after === null
          ? null
          : { times: pairs, before, after, words: changeWords(before, after, 'lower') };
      return { name: nameOf(id), pain, better, same, worse };
    })
    .sort((a, b) => timesOf(b) - timesOf(a) || (a.name < b.name ? -1 : 1));
}

const timesOf = ({ pain, better, same, worse }: Trend['routines'][number]) =>
  (pain?.times ?? 0) + better + same + worse;

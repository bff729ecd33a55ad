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

/** Days of the ranges, today included. */
const ranges = { month: 28, quarter: 91, year: 365 } as const;
/** Days at both ends of a range that are held against one another, the most first. */
const ends = [28, 14, 7] as const;
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
  const from = id === 'all' ? Math.min(today, index.firstDay() ?? today) : today - ranges[id] + 1;
  const days = today - from + 1;
  const step = days >= MONTHS_FROM ? 'month' : days >= WEEKS_FROM ? 'week' : 'day';
  const whole = index.tally(from, today);
  const points = pointsOf(index, step, from, today);
  const change = changeOf(index, points, days);
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

/** A short range has short ends, so that more than their beginning and end is seen. */
const mostEndDays = (days: number): number =>
  days <= ranges.month ? 7 : days <= ranges.quarter ? 14 : 28;

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

/**
 * The first days with entries against the last: as many of them as there are, from a month to a
 * week. Null = there is less than two weeks between the first entry and the last.
 */
function changeOf(index: DayIndex, points: readonly Point[], days: number): Trend['change'] {
  const first = firstPainIn(index, points[0]);
  const last = lastPainIn(index, points.at(-1));
  if (first === null || last === null) return null;
  const span = last - first + 1;
  const endDays = ends.find((end) => end <= mostEndDays(days) && 2 * end <= span);
  if (endDays === undefined) return null;
  const before = averagePain(index.tally(first, first + endDays - 1));
  const after = averagePain(index.tally(last - endDays + 1, last));
  if (before === null || after === null) return null;
  return { days: endDays, before, after, words: changeWords(before, after, 'lower') };
}

/** The first day of a point on which anything was noted. */
function firstPainIn(index: DayIndex, point: Point | undefined): DayNumber | null {
  if (point === undefined) return null;
  for (let day = point.from; day <= point.to; day += 1) if (hasPain(index, day)) return day;
  return null;
}

function lastPainIn(index: DayIndex, point: Point | undefined): DayNumber | null {
  if (point === undefined) return null;
  for (let day = point.to; day >= point.from; day -= 1) if (hasPain(index, day)) return day;
  return null;
}

const hasPain = (index: DayIndex, day: DayNumber) => index.tally(day, day).pain !== null;

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

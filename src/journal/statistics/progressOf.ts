import { DAILY_GOAL_S } from '../../routines/progression/dailyGoal.js';
import { routineNames } from '../../routines/routineWords.js';
import type { DayNumber } from './calendar.js';
import { dayNumberAt, dayText, firstDayOf, mondayOf, monthOf, monthText } from './calendar.js';
import { checkInsOf } from './checkIns.js';
import type { DayIndex } from './dayIndex.js';
import { ladderOn } from './ladderTrail.js';
import type { ProgressModel } from './progress.js';
import { trendIds } from './progress.js';
import type { Now, Running } from './progressDay.js';
import { progressDayOf } from './progressDay.js';
import { trendOf } from './trend.js';

/** Weeks of the calendar before this one. */
const WEEKS_BEFORE = 52;

/** Somewhere on earth it is so many days later, at most. */
const MOST_AHEAD = 2;

/** What the journal comes to for somebody who looks now, with the work that is under way. */
export function progressOf(index: DayIndex, now: Now, running: Running): ProgressModel {
  const today = dayNumberAt(now);
  const first = index.firstDay();
  const last = lastDayOf(index, today, now);
  return {
    goalSeconds: DAILY_GOAL_S,
    days: Array.from({ length: 7 }, (_, i) => progressDayOf(index, today - 6 + i, now, running)),
    trends: trendIds.map((id) => trendOf(index, id, last, routineName)),
    firstDay: first === null ? null : dayText(first),
    calendar: calendarOf(index, last),
    months: first === null ? [] : monthsOf(index, first, last),
    checkIns: checkInsOf(index.firstDone(), index.checkIns),
    ladder: ladderOn(today, index.ladder()),
  };
}

/**
 * The last day of what has been: today, or a day after it where the person was farther east when
 * something was written by now.
 */
function lastDayOf(index: DayIndex, today: DayNumber, { at }: Now): DayNumber {
  for (let day = today + MOST_AHEAD; day > today; day -= 1) {
    const { pains, work, breaks, played } = index.day(day);
    const ends = [...work.values(), ...breaks.values()].map(({ to }) => to);
    const moments = [...pains.values(), ...played.values()].map((entry) => entry.at);
    if ([...ends, ...moments].some((moment) => moment <= at)) return day;
  }
  return today;
}

function calendarOf(index: DayIndex, today: DayNumber): ProgressModel['calendar'] {
  const from = mondayOf(today) - WEEKS_BEFORE * 7;
  const breaks = Array.from({ length: today - from + 1 }, (_, i) => {
    const { knownDays, breaksAway, breaksGuided } = index.tally(from + i, from + i);
    return knownDays === 0 ? null : breaksAway + breaksGuided;
  });
  return { from: dayText(from), breaks };
}

function monthsOf(index: DayIndex, first: DayNumber, today: DayNumber): ProgressModel['months'] {
  const months: ProgressModel['months'][number][] = [];
  for (let month = monthOf(first); month <= monthOf(today); month += 1) {
    const tally = index.tally(firstDayOf(month), Math.min(today, firstDayOf(month + 1) - 1));
    if (tally.knownDays === 0) continue;
    months.push({
      month: monthText(month),
      knownDays: tally.knownDays,
      breaks: tally.breaksAway + tally.breaksGuided,
      guidedSeconds: tally.guidedSeconds,
      workSeconds: Math.round(tally.workSeconds),
    });
  }
  return months;
}

/** The name of a routine; an id that nobody knows is shown as it is. */
function routineName(id: string): string {
  return Object.hasOwn(routineNames, id) ? routineNames[id as keyof typeof routineNames] : id;
}

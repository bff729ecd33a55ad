import { routineNames } from '../../routines/routineWords.js';
import { minuteOfDay } from '../entries/localTime.js';
import { meanFrom } from '../report/numbers.js';
import type { DayNumber } from './calendar.js';
import { dayText } from './calendar.js';
import type { DayIndex } from './dayIndex.js';
import type { DayRecord, Span } from './dayRecord.js';
import { minutesOf, stretchesOf, workByDay, zoneNear } from './dayRecord.js';
import { isGuided } from './dayTally.js';
import type { ProgressDay } from './progress.js';
import type { Tally } from './tally.js';

/** A moment at which somebody looks, and where their clocks stand. */
export interface Now {
  readonly at: number;
  readonly zone: number;
}

/** A stretch of work that is not over yet, wall-clock instants in ms; null = none. */
export type Running = {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
} | null;

/** A day by its hours, with the work that is under way, which no entry tells of yet. */
export function progressDayOf(
  index: DayIndex,
  day: DayNumber,
  { zone }: Now,
  running: Running,
): ProgressDay {
  const record = index.day(day);
  const tally = index.tally(day, day);
  const open = runningOn(day, zone, running);
  const stretches = stretchesOf([...record.work.values(), ...open]);
  return {
    day: dayText(day),
    isKnown: record.isKnown || open.length > 0,
    workSeconds: Math.round(stretches.reduce((sum, { seconds }) => sum + seconds, 0)),
    breaksAway: tally.breaksAway,
    breaksGuided: tally.breaksGuided,
    guidedSeconds: tally.guidedSeconds,
    pain: spreadOf(tally),
    stretches: stretches.map((span) => ({
      ...endedByBreak(record, span),
      seconds: Math.round(span.seconds),
      isRunning: open.includes(span),
    })),
    pauses: pausesOf(record, zone),
    pains: [...record.pains.values()]
      .sort((a, b) => a.at - b.at)
      .map((entry) => ({ minute: minuteOfDay(entry), pain: entry.painNow })),
  };
}

/** The part of the stretch under way that lies on a day. */
function runningOn(day: DayNumber, zone: number, running: Running): readonly Span[] {
  if (running === null || running.seconds < 1) return [];
  const { from, to: at, seconds } = running;
  return workByDay({ at, zone, from, seconds }).flatMap((part) =>
    part.day === day ? part.span : [],
  );
}

/** Pain that was noted; null = none was. */
export function spreadOf({ pain }: Tally): ProgressDay['pain'] {
  if (pain === null) return null;
  const { entries, lowest, highest } = pain;
  return { entries, lowest, highest, average: meanFrom(pain.sum, entries) ?? 0 };
}

/** A stretch that a break ends is over when the break begins, not when it was told. */
function endedByBreak(record: DayRecord, span: Span) {
  const end = [...record.breaks.values()].find(
    ({ from, to }) => from > span.from && from < span.to && to >= span.to,
  );
  return minutesOf(record.day, { ...span, to: end?.from ?? span.to });
}

function pausesOf(record: DayRecord, zone: number): ProgressDay['pauses'] {
  const away = [...record.breaks.values()].map((span) => ({
    ...minutesOf(record.day, span),
    ...{ seconds: Math.round(span.seconds), routine: null, at: span.to },
  }));
  const guided = [...record.played.values()].filter(isGuided).map(({ at, routine, seconds }) => {
    const span = { from: at - seconds * 1000, to: at, zone: zoneNear(record, at, zone), seconds };
    return { ...minutesOf(record.day, span), seconds, routine: routineNames[routine], at };
  });
  return [...away, ...guided]
    .sort((a, b) => a.at - b.at)
    .map(({ from, to, seconds, routine }) => ({ from, to, seconds, routine }));
}

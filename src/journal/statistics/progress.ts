import * as v from 'valibot';
import { checkInQuestionIds } from '../../routines/checkIn/checkInIds.js';
import { levels, steps } from '../../routines/ladder.js';

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const day = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
/** Minutes from the midnight that begins a day, where the person was. */
const minute = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60));
/** Pain from 0 to 10; a mean has one decimal. */
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const text = v.pipe(v.string(), v.maxLength(200));

/** Pain that was noted on some days. */
const spread = { entries: count, lowest: score, average: score, highest: score };

const progressDay = v.object({
  day,
  /** Something was written on it by itself; else nobody knows whether anything was done. */
  isKnown: v.boolean(),
  workSeconds: seconds,
  breaksAway: count,
  breaksGuided: count,
  guidedSeconds: seconds,
  pain: v.nullable(v.object(spread)),
  /** Stretches of work, the earliest first. */
  stretches: list(v.object({ from: minute, to: minute, seconds, isRunning: v.boolean() })),
  /** Breaks and routines, the earliest first; `routine` is its name, null = away. */
  pauses: list(v.object({ from: minute, to: minute, seconds, routine: v.nullable(text) })),
  pains: list(v.object({ minute, pain: score })),
});
/** One day, as it is shown by its hours. */
export type ProgressDay = v.InferOutput<typeof progressDay>;

/** Ranges of days that a trend may be about. */
export const trendIds = ['month', 'quarter', 'year', 'all'] as const;

const trend = v.object({
  id: v.picklist(trendIds),
  /** First and last day, both included. */
  from: day,
  to: day,
  entries: count,
  /** Pain by day, week or month; those without an entry are left out, since nobody knows. */
  step: v.picklist(['day', 'week', 'month']),
  points: list(v.object({ from: day, to: day, worst: score, ...spread })),
  /** The middle of the band in which a change can't be told from chance; null = no entry. */
  middle: v.nullable(score),
  /** The first days with entries against the last; null = they are too close to one another. */
  change: v.nullable(v.object({ days: count, before: score, after: score, words: text })),
  /** For each place that was named: each quarter of the day. */
  places: list(
    v.object({ name: text, parts: list(v.object({ entries: count, average: v.nullable(score) })) }),
  ),
  routines: list(
    v.object({
      name: text,
      /** Entries with the pain before it and after it; null = none has both. */
      pain: v.nullable(v.object({ times: count, before: score, after: score, words: text })),
      /** What was said at its end. */
      better: count,
      same: count,
      worse: count,
    }),
  ),
});
/** What a range of days comes to. */
export type Trend = v.InferOutput<typeof trend>;

const rung = v.object({ level: v.picklist(levels), step: v.picklist(steps) });

/** What the journal comes to, as a page shows it. */
export const progressSchema = v.object({
  /** Guided movement that a day aims at. */
  goalSeconds: seconds,
  /** The last seven days; today is the last. */
  days: v.pipe(v.array(progressDay), v.length(7), v.readonly()),
  trends: v.pipe(v.array(trend), v.length(trendIds.length), v.readonly()),
  /** The first day of which anything is known; null = there is nothing yet. */
  firstDay: v.nullable(day),
  /** Breaks of each day since a Monday about a year ago; null = nobody knows. */
  calendar: v.object({ from: day, breaks: list(v.nullable(count)) }),
  /** Months of which something is known, the earliest first. */
  months: list(
    v.object({
      month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
      knownDays: count,
      breaks: count,
      guidedSeconds: seconds,
      workSeconds: seconds,
    }),
  ),
  /** Beginning, 48 hours, two weeks: days, and what was answered; null = nothing has begun. */
  checkIns: v.nullable(
    v.object({
      days: list(day),
      answers: list(
        v.object({
          question: v.picklist(checkInQuestionIds),
          values: list(v.nullable(score)),
          /** From the first answer to the latest; null = there is one. */
          words: v.nullable(text),
        }),
      ),
    }),
  ),
  /** Where on the push-up ladder the person is, and how they came there; null = never begun. */
  ladder: v.nullable(
    v.object({
      ...rung.entries,
      /** Each move, the earliest first; only the last ones. */
      moves: list(v.object({ day, ...rung.entries })),
    }),
  ),
});
/** What the journal comes to, as a page shows it. */
export type ProgressModel = v.InferOutput<typeof progressSchema>;

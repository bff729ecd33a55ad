import { dayOf, minuteOfDay } from '../entries/localTime.js';
import { placeWords } from '../entries/symptomWords.js';
import { dayPartName } from '../statistics/dayParts.js';
import { changeWords } from './changeWords.js';
import type { ExportField } from './fields.js';
import { only } from './fields.js';
import { groupedBy, meanOf } from './numbers.js';
import type { PainPeriod, Period } from './painBy.js';
import { painBy, periodFor } from './painBy.js';
import type {
  AskedSign,
  Felt,
  Move,
  RaisedSigns,
  ReportEntry,
  ReportInput,
} from './reportInput.js';

/** How often something was noted, and the mean pain then. */
export interface Counted {
  readonly name: string;
  readonly times: number;
  readonly averagePain: number;
}

/** Two scores, and what may be said of the change. */
export interface Change {
  readonly name: string;
  /** Pairs of scores that it comes from. */
  readonly times: number;
  readonly before: number;
  readonly after: number;
  readonly words: string;
}

/** A routine that was begun in the range. */
interface Tried {
  readonly name: string;
  /** How often it was played to its end, and how often of these the panel had begun it by itself. */
  readonly times: number;
  readonly bySelf: number;
  /** All that was played of it, also where it was stopped or broken off. */
  readonly minutes: number;
  readonly felt: Felt;
}

/** How strong the pain was at a moment. */
interface Moment {
  readonly at: number;
  readonly zone: number;
  readonly pain: number;
}

/** What a report says. */
export interface Report {
  /** First and last day; null where there is nothing at all. */
  readonly from: string | null;
  readonly to: string;
  /** How many entries the summary comes from. */
  readonly count: number;
  /** Into what the days are divided, so that the summary stays a page. */
  readonly period: Period;
  readonly pain: readonly PainPeriod[];
  readonly weeks: readonly PainPeriod[];
  readonly timesOfDay: readonly Counted[];
  readonly places: readonly Counted[];
  readonly byRoutine: readonly Change[];
  readonly activities: readonly Change[];
  /** Days on which the person said whether it woke them, and that it did; null = left out. */
  readonly nights: { readonly woken: number; readonly answered: number } | null;
  readonly raised: readonly RaisedSigns[];
  /** Every sign and its last answer; none = left out. */
  readonly asked: readonly AskedSign[];
  /** Moves on the push-up ladder, the earliest first. */
  readonly moves: readonly Move[];
  readonly tried: readonly Tried[];
  /** Routines that played to their end by themselves, with nobody seen at them: none of `tried`. */
  readonly unseen: number;
  /** Each moment and its pain, for the chart; the earliest first. */
  readonly moments: readonly Moment[];
  /** What routines are called. */
  readonly routines: readonly { readonly id: string; readonly name: string }[];
  /** Without what the person leaves out; the earliest first. */
  readonly entries: readonly ReportEntry[];
}

/** What a report says of a range of days, with the fields that the person chose. */
export function reportOf(input: ReportInput): Report {
  const { range, fields } = input;
  const inRange = (day: string) => (range.from === null || day >= range.from) && day <= range.to;
  const symptoms = input.symptoms
    .filter((entry) => inRange(dayOf(entry)))
    .map((entry) => only(entry, fields));
  const those = <T extends { day: string }>(field: ExportField, of: readonly T[]) =>
    fields.includes(field) ? of.filter(({ day }) => inRange(day)) : [];
  const tried = those('tried', input.tried);
  const raised = those('signs', input.raised);
  const period = periodFor(symptoms);
  const days = [...symptoms.map(dayOf), ...[...tried, ...raised].map(({ day }) => day)].sort();
  return {
    from: range.from ?? days[0] ?? null,
    to: range.to,
    count: symptoms.length,
    period,
    pain: painBy(period, symptoms),
    weeks: painBy('week', symptoms),
    timesOfDay: counted(symptoms, (entry) => [dayPartName(minuteOfDay(entry))]),
    places: counted(symptoms, ({ places }) => places.map((place) => placeWords[place])),
    byRoutine: byRoutine(symptoms, input.routineNames),
    activities: activities(symptoms),
    nights: fields.includes('details') && symptoms.length > 0 ? nightsOf(symptoms) : null,
    raised,
    asked: fields.includes('signs') ? input.asked : [],
    moves: those('tried', input.moves),
    tried: [...groupedBy(tried, ({ name }) => name)]
      .map(([name, of]) => {
        const seconds = of.reduce((sum, one) => sum + one.seconds, 0);
        const finished = of.filter(({ isFinished }) => isFinished);
        const bySelf = finished.filter((one) => one.bySelf).length;
        const times = (felt: keyof Felt) => of.filter((one) => one.felt === felt).length;
        return {
          ...{ name, times: finished.length, bySelf, minutes: Math.round(seconds / 60) },
          felt: { better: times('better'), same: times('same'), worse: times('worse') },
        };
      })
      // Of what was closed as soon as it was open there is nothing to tell.
      .filter(({ times, minutes }) => times > 0 || minutes > 0)
      .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)),
    unseen: those('tried', input.unseen).length,
    moments: symptoms.map(({ at, zone, painNow }) => ({ at, zone, pain: painNow })),
    routines: Object.entries(input.routineNames).map(([id, name]) => ({ id, name })),
    entries: fields.includes('entries') ? symptoms : [],
  };
}

function nightsOf(symptoms: readonly ReportEntry[]): Report['nights'] {
  const daysOf = (of: readonly ReportEntry[]) => new Set(of.map(dayOf)).size;
  const answered = symptoms.filter(({ wokeAtNight }) => wokeAtNight !== undefined);
  const woken = answered.filter(({ wokeAtNight }) => wokeAtNight === true);
  return { woken: daysOf(woken), answered: daysOf(answered) };
}

function counted(
  symptoms: readonly ReportEntry[],
  namesOf: (entry: ReportEntry) => readonly string[],
): readonly Counted[] {
  const noted = symptoms.flatMap((entry) =>
    [...new Set(namesOf(entry))].map((name) => ({ name, pain: entry.painNow })),
  );
  return [...groupedBy(noted, ({ name }) => name)]
    .map(([name, of]) => {
      return { name, times: of.length, averagePain: meanOf(of.map(({ pain }) => pain)) ?? 0 };
    })
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
}

function byRoutine(
  symptoms: readonly ReportEntry[],
  names: ReportInput['routineNames'],
): readonly Change[] {
  const pairs = symptoms.flatMap(({ routine, painBefore: before, painAfter: after }) =>
    routine === undefined || before === undefined || after === undefined
      ? []
      : {
          name: Object.hasOwn(names, routine) ? (names[routine] ?? routine) : routine,
          before,
          after,
        },
  );
  return [...groupedBy(pairs, ({ name }) => name)]
    .map(([name, of]) => {
      const before = meanOf(of.map((pair) => pair.before)) ?? 0;
      const after = meanOf(of.map((pair) => pair.after)) ?? 0;
      return { name, times: of.length, before, after, words: changeWords(before, after, 'lower') };
    })
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
}

/**
 * First and latest score of each activity, what was scored last first; one that was scored once has
 * no change yet.
 */
function activities(symptoms: readonly ReportEntry[]): readonly Change[] {
  const scores = symptoms.flatMap((entry) => entry.function ?? []).reverse();
  return [...groupedBy(scores, ({ activity }) => activity)].map(([name, of]) => {
    const before = of.at(-1)?.score ?? 0;
    const after = of[0]?.score ?? 0;
    const words = of.length === 1 ? 'scored once' : changeWords(before, after, 'higher');
    return { name, times: of.length, before, after, words };
  });
}

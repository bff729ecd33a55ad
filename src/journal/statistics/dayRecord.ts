import type { HappenedEntry } from '../entries/happened.js';
import type { KeptSymptoms } from '../entries/written.js';
import type { ProgressFact } from '../../routines/progression/progressFact.js';
import type { DayNumber } from './calendar.js';
import { DAY_MS, minutesInto } from './calendar.js';

/** What statistics need of an entry: none of its texts. */
export type NotedPain = Pick<
  KeptSymptoms,
  'at' | 'zone' | 'painNow' | 'painWorst24h' | 'places' | 'routine' | 'painBefore' | 'painAfter'
>;

/** Work, or time away from it, between two wall-clock instants in ms, by the clocks of a zone. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly zone: number;
  /** Of it, really worked or away. */
  readonly seconds: number;
}

/** A routine that was played and is over. */
export type Played = Extract<ProgressFact, { type: 'played' }>;

/** All that is known of one day, by the ids of the entries. */
export interface DayRecord {
  readonly day: DayNumber;
  readonly pains: Map<string, NotedPain>;
  /** The parts of stretches of work that lie on this day. */
  readonly work: Map<string, Span>;
  /** Breaks that ended on this day. */
  readonly breaks: Map<string, Span>;
  readonly played: Map<string, Played>;
  /** Something was written on it by itself, whatever it was. */
  isKnown: boolean;
}

/** A day of which nothing is known yet. */
export function emptyDay(day: DayNumber): DayRecord {
  return {
    ...{ day, isKnown: false },
    ...{ pains: new Map(), work: new Map(), breaks: new Map(), played: new Map() },
  };
}

/** Whoever is away for longer has gone home, or to bed; seconds. */
const LONGEST_BREAK_S = 4 * 3600;
/** A stretch of work that would be longer than this was not told right, in milliseconds. */
const LONGEST_STRETCH_MS = 2 * DAY_MS;

/** The break that an entry tells of; null = time off. */
export function breakOf({ at, zone, seconds }: Told<'break'>): Span | null {
  if (!(seconds > 0) || seconds > LONGEST_BREAK_S) return null;
  return { from: at - seconds * 1000, to: at, zone, seconds };
}

/** A stretch of work, as an entry tells of it. */
type Worked = Pick<Told<'worked'>, 'at' | 'zone' | 'from' | 'seconds'>;
type Told<Type extends HappenedEntry['type']> = Extract<HappenedEntry, { type: Type }>;

/**
 * A stretch of work, a part for each day that it lies on, with its share of the work. All of it is
 * read by the clocks at its end: where they change on the way, a part keeps its length.
 */
export function workByDay({ at, zone, from: told, seconds }: Worked): readonly {
  readonly day: DayNumber;
  readonly span: Span;
}[] {
  const isTrue = told <= at && at - told <= LONGEST_STRETCH_MS;
  const from = isTrue ? told : at - Math.min(LONGEST_STRETCH_MS, Math.max(0, seconds) * 1000);
  const worked = Math.min(Math.max(0, seconds), (at - from) / 1000);
  const parts: { day: DayNumber; span: Span }[] = [];
  const local = zone * 60_000;
  for (let begin = from; begin < at;) {
    const day = Math.floor((begin + local) / DAY_MS);
    const end = Math.min(at, (day + 1) * DAY_MS - local);
    const share = (end - begin) / (at - from);
    parts.push({ day, span: { from: begin, to: end, zone, seconds: worked * share } });
    begin = end;
  }
  return parts;
}

/**
 * The stretches of a day, the earliest first. One person works at one thing at a time: what two
 * windows have told of the same time is one stretch, and the longer count holds.
 */
export function stretchesOf(spans: Iterable<Span>): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const before = kept.at(-1);
    if (before === undefined || !isToldTwice(before, span)) kept.push(span);
    else {
      const { from, zone } = before;
      const to = Math.max(before.to, span.to);
      kept[kept.length - 1] = { from, to, zone, seconds: Math.max(before.seconds, span.seconds) };
    }
  }
  return kept;
}

function isToldTwice(a: Span, b: Span): boolean {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both > 0 && both * 2 >= Math.min(a.to - a.from, b.to - b.from);
}

/** The clocks of a moment that was written without them: those of the nearest that has them. */
export function zoneNear(
  { pains, work, breaks }: DayRecord,
  at: number,
  otherwise: number,
): number {
  let nearest: { readonly far: number; readonly zone: number } | null = null;
  const ends = [...work.values(), ...breaks.values()].map(({ to, zone }) => ({ at: to, zone }));
  for (const moment of [...ends, ...pains.values()]) {
    const far = Math.abs(moment.at - at);
    if (nearest === null || far < nearest.far) nearest = { far, zone: moment.zone };
  }
  return nearest?.zone ?? otherwise;
}

/** Where a span lies on a day, in minutes from its midnight; what is on other days is cut off. */
export function minutesOf(day: DayNumber, { from, to, zone }: Span) {
  const within = (at: number) => Math.min(1440, Math.max(0, minutesInto(day, at, zone)));
  return { from: within(from), to: within(to) };
}

import { dayNumberOf, ladderTypes } from '../../routines/progression/strengthFacts.js';
import type { ProgressFact } from '../../routines/progression/progressFact.js';
import { parseProgressFact, progressFactTypes } from '../../routines/progression/progressFact.js';
import type { HappenedEntry } from '../entries/happened.js';
import { happenedTypes, parseHappened } from '../entries/happened.js';
import { parseWrittenEntry } from '../entries/symptoms.js';
import { writtenOf } from '../entries/written.js';
import type { JournalEntry } from '../journalLines.js';
import type { DayNumber } from './calendar.js';
import { dayNumberAt, firstDayOf, monthOf } from './calendar.js';
import type { DayRecord, NotedPain, Played } from './dayRecord.js';
import { breakOf, emptyDay, workByDay } from './dayRecord.js';
import type { Feeling } from './dayTally.js';
import type { LadderTrail } from './ladderTrail.js';
import { ladderTrail } from './ladderTrail.js';
import { dayTally, isGuided } from './dayTally.js';
import type { Tally } from './tally.js';
import { emptyTally, sumOf } from './tally.js';

/** The journal by days and months. What is taken in costs what is new, however much is there. */
export interface DayIndex {
  /** Takes entries in, in any order; one that is there already changes nothing. */
  take(entries: readonly JournalEntry[]): void;
  /** All that is known of a day. */
  day(day: DayNumber): DayRecord;
  /** What the days from one to another come to, both included. */
  tally(from: DayNumber, to: DayNumber): Tally;
  /** The months in which anything has changed since what they come to was last asked for. */
  months(): readonly number[];
  /** The first day of which anything is known; null = none. */
  firstDay(): DayNumber | null;
  /** The day of the first session that was finished; null = none. */
  firstDone(): DayNumber | null;
  /** What was asked and answered at check-ins. */
  readonly checkIns: readonly ProgressFact[];
  /** The way that all that was done on the push-up ladder has led. */
  ladder(): LadderTrail;
}

/** What was written about one entry of the person: itself, its changes, its deletion. */
interface Subject {
  readonly lines: JournalEntry[];
  day: DayNumber | null;
}

const writtenTypes = ['symptoms', 'changed', 'deleted'];

/** Begins with an empty journal. */
export function createDayIndex(): DayIndex {
  const taken = new Set<string>();
  const days = new Map<DayNumber, DayRecord>();
  const dayTallies = new Map<DayNumber, Tally>();
  const monthTallies = new Map<number, Tally>();
  const changedMonths = new Set<number>();
  const subjects = new Map<string, Subject>();
  const dayOfPlayed = new Map<string, DayNumber>();
  const feelings = new Map<string, Extract<ProgressFact, { type: 'rated' }>>();
  const strength: ProgressFact[] = [];
  const checkIns: ProgressFact[] = [];
  let firstDone: Played | null = null;
  let ladder: LadderTrail | null = null;

  const touched = (day: DayNumber): DayRecord => {
    dayTallies.delete(day);
    const month = monthOf(day);
    monthTallies.delete(month);
    changedMonths.add(month);
    const record = days.get(day) ?? emptyDay(day);
    days.set(day, record);
    return record;
  };

  const takeWritten = (entry: JournalEntry) => {
    const id = entry.type === 'symptoms' ? entry.id : String(entry['of']);
    const subject = subjects.get(id) ?? { lines: [], day: null };
    subjects.set(id, subject);
    subject.lines.push(entry);
    if (subject.day !== null) touched(subject.day).pains.delete(id);
    const [kept] = writtenOf(
      subject.lines.flatMap((line) => parseWrittenEntry(line) ?? []),
    ).symptoms;
    subject.day = kept === undefined ? null : dayNumberAt(kept);
    if (kept !== undefined) touched(dayNumberAt(kept)).pains.set(id, notedPain(kept));
  };

  const takeHappened = (entry: HappenedEntry) => {
    touched(dayNumberAt(entry)).isKnown = true;
    if (entry.type === 'worked') {
      for (const { day, span } of workByDay(entry)) {
        const record = touched(day);
        record.isKnown = true;
        record.work.set(entry.id, span);
      }
    } else if (entry.type === 'break') {
      const span = breakOf(entry);
      if (span !== null) touched(dayNumberAt(entry)).breaks.set(entry.id, span);
    }
  };

  const takeProgress = (fact: ProgressFact) => {
    if (ladderTypes.includes(fact.type)) {
      strength.push(fact);
      ladder = null;
    } else if (fact.type === 'checkIn') checkIns.push(fact);
    else if (fact.type === 'played') {
      const day = dayNumberOf(fact.day);
      const record = touched(day);
      record.isKnown = true;
      record.played.set(fact.id, fact);
      dayOfPlayed.set(fact.id, day);
      const isDone = fact.outcome === 'done' && isGuided(fact);
      if (isDone && (firstDone === null || fact.at < firstDone.at)) firstDone = fact;
    } else if (fact.type === 'rated') {
      const before = feelings.get(fact.of);
      if (before !== undefined && !isLater(fact, before)) return;
      feelings.set(fact.of, fact);
      const day = dayOfPlayed.get(fact.of);
      if (day !== undefined) touched(day);
    }
  };

  const feelingAfter = (played: string): Feeling | undefined => feelings.get(played)?.feeling;
  const tallyOfDay = (day: DayNumber): Tally => {
    const record = days.get(day);
    if (record === undefined) return emptyTally;
    const tally = dayTallies.get(day) ?? dayTally(record, feelingAfter);
    dayTallies.set(day, tally);
    return tally;
  };
  const tallyOfMonth = (month: number): Tally => {
    const tally = monthTallies.get(month) ?? sumOf(daysOf(month, days).map(tallyOfDay));
    monthTallies.set(month, tally);
    changedMonths.delete(month);
    return tally;
  };

  return {
    take: (entries) => {
      for (const entry of entries) {
        if (taken.has(entry.id)) continue;
        taken.add(entry.id);
        if (writtenTypes.includes(entry.type)) takeWritten(entry);
        else if (happenedTypes.includes(entry.type)) {
          const happened = parseHappened(entry);
          if (happened !== null) takeHappened(happened);
        } else if (isProgress(entry.type)) {
          const fact = parseProgressFact(entry);
          if (fact !== null) takeProgress(fact);
        }
      }
    },
    day: (day) => days.get(day) ?? emptyDay(day),
    tally: (from, to) => {
      const parts: Tally[] = [];
      for (let day = from; day <= to;) {
        const month = monthOf(day);
        const next = firstDayOf(month + 1);
        if (day === firstDayOf(month) && next - 1 <= to) {
          parts.push(tallyOfMonth(month));
          day = next;
        } else {
          if (days.has(day)) parts.push(tallyOfDay(day));
          day += 1;
        }
      }
      return sumOf(parts);
    },
    months: () => [...changedMonths],
    firstDay: () => {
      let first: DayNumber | null = null;
      for (const [day, record] of days) {
        if ((first === null || day < first) && isAnythingKnown(record)) first = day;
      }
      return first;
    },
    firstDone: () => (firstDone === null ? null : dayNumberOf(firstDone.day)),
    checkIns,
    ladder: () => (ladder ??= ladderTrail(strength)),
  };
}

const isProgress = (type: string) => (progressFactTypes as readonly string[]).includes(type);

const isLater = (a: Stated, b: Stated) => a.at > b.at || (a.at === b.at && a.id > b.id);
type Stated = Pick<JournalEntry, 'at' | 'id'>;

const isAnythingKnown = ({ isKnown, pains }: DayRecord) => isKnown || pains.size > 0;

function daysOf(month: number, days: ReadonlyMap<DayNumber, DayRecord>): DayNumber[] {
  const next = firstDayOf(month + 1);
  const found: DayNumber[] = [];
  for (let day = firstDayOf(month); day < next; day += 1) if (days.has(day)) found.push(day);
  return found;
}

function notedPain({ at, zone, painNow, places, ...rest }: NotedPain): NotedPain {
  const { painWorst24h, routine, painBefore, painAfter } = rest;
  return {
    ...{ at, zone, painNow, places },
    ...(painWorst24h === undefined ? {} : { painWorst24h }),
    ...(routine === undefined ? {} : { routine }),
    ...(painBefore === undefined ? {} : { painBefore }),
    ...(painAfter === undefined ? {} : { painAfter }),
  };
}

import type { ProgressFact } from '../../routines/progression/progressFact.js';
import { minuteOfDay } from '../entries/localTime.js';
import { placeIds } from '../entries/symptoms.js';
import { dayPartOf } from './dayParts.js';
import type { DayRecord, NotedPain, Played } from './dayRecord.js';
import { stretchesOf } from './dayRecord.js';
import type { RoutineTally, Tally } from './tally.js';
import { cellOf, emptyTally, noCells, routineSum, ROWS } from './tally.js';

/** What was said at the end of a routine. */
export type Feeling = Extract<ProgressFact, { type: 'rated' }>['feeling'];

/** Looks whether one may move, and is no movement. */
const CHECK = 'safety_check';
const NOTHING: RoutineTally = { pairs: 0, before: 0, after: 0, better: 0, same: 0, worse: 0 };

/** Whether a routine that was played is guided movement. */
export const isGuided = ({ routine }: Played): boolean => routine !== CHECK;
/** Of one whose parts were passed over so much has to be played all the same, in seconds. */
const REALLY_PLAYED_S = 15;
/**
 * Whether a routine counts as one that was finished: it was played to its end. One that a reload cut
 * in two is two lines, of which only the latter has come to the end.
 */
export const isFinished = ({ outcome, seconds }: Played): boolean =>
  outcome === 'done' || (outcome === 'shortened' && seconds >= REALLY_PLAYED_S);

/**
 * What a day comes to.
 * @param feelingAfter what was said at the end of a routine, by the id of its statement
 */
export function dayTally(
  record: DayRecord,
  feelingAfter: (played: string) => Feeling | undefined,
): Tally {
  const guided = [...record.played.values()].filter(isGuided);
  return {
    knownDays: record.isKnown ? 1 : 0,
    workSeconds: total(stretchesOf(record.work.values())),
    breaksAway: record.breaks.size,
    breaksGuided: guided.filter(isFinished).length,
    guidedSeconds: total(guided),
    ...noted([...record.pains.values()]),
    routines: routinesOf(record, guided, feelingAfter),
  };
}

const total = (of: readonly { readonly seconds: number }[]) =>
  of.reduce((sum, { seconds }) => sum + seconds, 0);

function noted(pains: readonly NotedPain[]): Pick<Tally, 'pain' | 'noted' | 'notedPain'> {
  if (pains.length === 0) {
    const { pain, noted: none, notedPain } = emptyTally;
    return { pain, noted: none, notedPain };
  }
  const cells = noCells();
  const cellPain = noCells();
  for (const entry of pains) {
    const part = dayPartOf(minuteOfDay(entry));
    const rows = new Set(entry.places.map((place) => placeIds.indexOf(place)));
    for (const row of rows.size === 0 ? [ROWS - 1] : rows) {
      const cell = cellOf(part, row);
      cells[cell] = (cells[cell] ?? 0) + 1;
      cellPain[cell] = (cellPain[cell] ?? 0) + entry.painNow;
    }
  }
  const now = pains.map(({ painNow }) => painNow);
  const worst = pains.map(({ painNow, painWorst24h = 0 }) => Math.max(painNow, painWorst24h));
  const pain = {
    entries: pains.length,
    sum: now.reduce((sum, value) => sum + value, 0),
    lowest: Math.min(...now),
    highest: Math.max(...now),
    worst: Math.max(...worst),
  };
  return { pain, noted: cells, notedPain: cellPain };
}

function routinesOf(
  { pains }: DayRecord,
  guided: readonly Played[],
  feelingAfter: (played: string) => Feeling | undefined,
): Tally['routines'] {
  const routines = new Map<string, RoutineTally>();
  const add = (id: string, more: Partial<RoutineTally>) =>
    routines.set(id, routineSum(routines.get(id), { ...NOTHING, ...more }));
  for (const { routine, painBefore: before, painAfter: after } of pains.values()) {
    if (routine === undefined || before === undefined || after === undefined) continue;
    add(routine, { pairs: 1, before, after });
  }
  for (const { id, routine } of guided) {
    const feeling = feelingAfter(id);
    if (feeling !== undefined) add(routine, { [feeling]: 1 });
  }
  return routines;
}

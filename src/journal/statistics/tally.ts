import { placeIds } from '../entries/symptoms.js';
import { meanFrom } from '../report/numbers.js';
import { dayParts } from './dayParts.js';

/** Pain that was noted, 0-10; sums, so that it adds up. */
interface PainTally {
  readonly entries: number;
  readonly sum: number;
  readonly lowest: number;
  readonly highest: number;
  /** The worst that was stated, of then or of the 24 hours before. */
  readonly worst: number;
}

/** How it was around one routine. */
export interface RoutineTally {
  /** Entries that have the pain before it and after it, and the sums of both. */
  readonly pairs: number;
  readonly before: number;
  readonly after: number;
  /** What was said at its end. */
  readonly better: number;
  readonly same: number;
  readonly worse: number;
}

/** What some days come to: sums only, so that days add up to weeks, months and years. */
export interface Tally {
  /** Days of which something is known that was written by itself. */
  readonly knownDays: number;
  readonly workSeconds: number;
  /** Times away for long enough, but not for hours. */
  readonly breaksAway: number;
  /** Routines that were played to their end. */
  readonly breaksGuided: number;
  readonly guidedSeconds: number;
  /** Null = no entry. */
  readonly pain: PainTally | null;
  /** Entries, and the sums of their pain, by quarter of the day and place: see `cellOf`. */
  readonly noted: readonly number[];
  readonly notedPain: readonly number[];
  readonly routines: ReadonlyMap<string, RoutineTally>;
}

/** Places, and one more for entries that name none. */
export const ROWS = placeIds.length + 1;
const CELLS = dayParts.length * ROWS;

/** Where the sums for a quarter of the day and a place are. */
export const cellOf = (part: number, row: number): number => row * dayParts.length + part;

/** All cells at zero. */
export const noCells = (): number[] => new Array<number>(CELLS).fill(0);

/** What nothing comes to. */
export const emptyTally: Tally = {
  ...{ knownDays: 0, workSeconds: 0, breaksAway: 0, breaksGuided: 0, guidedSeconds: 0 },
  ...{ pain: null, noted: noCells(), notedPain: noCells(), routines: new Map() },
};

/** What several come to together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const [only] = tallies;
  if (only === undefined) return emptyTally;
  if (tallies.length === 1) return only;
  const noted = noCells();
  const notedPain = noCells();
  const routines = new Map<string, RoutineTally>();
  let pain: PainTally | null = null;
  let [knownDays, workSeconds, breaksAway, breaksGuided, guidedSeconds] = [0, 0, 0, 0, 0];
  for (const tally of tallies) {
    knownDays += tally.knownDays;
    workSeconds += tally.workSeconds;
    breaksAway += tally.breaksAway;
    breaksGuided += tally.breaksGuided;
    guidedSeconds += tally.guidedSeconds;
    for (const [id, of] of tally.routines) routines.set(id, routineSum(routines.get(id), of));
    if (tally.pain === null) continue;
    pain = pain === null ? tally.pain : painSum(pain, tally.pain);
    for (let cell = 0; cell < CELLS; cell += 1) {
      noted[cell] = (noted[cell] ?? 0) + (tally.noted[cell] ?? 0);
      notedPain[cell] = (notedPain[cell] ?? 0) + (tally.notedPain[cell] ?? 0);
    }
  }
  return {
    ...{ knownDays, workSeconds, breaksAway, breaksGuided, guidedSeconds },
    ...{ pain, noted, notedPain, routines },
  };
}

function painSum(a: PainTally, b: PainTally): PainTally {
  return {
    entries: a.entries + b.entries,
    sum: a.sum + b.sum,
    lowest: Math.min(a.lowest, b.lowest),
    highest: Math.max(a.highest, b.highest),
    worst: Math.max(a.worst, b.worst),
  };
}

/** What a routine comes to with something more. */
export function routineSum(a: RoutineTally | undefined, b: RoutineTally): RoutineTally {
  if (a === undefined) return b;
  return {
    pairs: a.pairs + b.pairs,
    before: a.before + b.before,
    after: a.after + b.after,
    better: a.better + b.better,
    same: a.same + b.same,
    worse: a.worse + b.worse,
  };
}

/** The mean pain to one decimal; null where nothing was noted. */
export const averagePain = ({ pain }: Tally): number | null =>
  pain === null ? null : meanFrom(pain.sum, pain.entries);

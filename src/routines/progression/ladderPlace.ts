import type { Level, Step } from '../ladder.js';
import { doses, levels } from '../ladder.js';
import type { Progress } from './progress.js';
import { beginning, mayTest, offerOn } from './progress.js';

/** Where the person is on the push-up ladder today, and what is open to them. */
export interface LadderPlace {
  readonly level: Level;
  readonly step: Step;
  /** The latest pain asks for less range. */
  readonly smallerRange: boolean;
  /** Three sets of twelve may be tried. */
  readonly mayTest: boolean;
  /** The level that the person may go on to; null = none today. */
  readonly offer: Level | null;
  /** The latest session was too much at the foot of the ladder: today is for rest. */
  readonly rests: boolean;
  /** A session was done today that counts. */
  readonly doneToday: boolean;
  /** The latest session is so short a time ago that muscles may still be sore from it. */
  readonly mayBeSore: boolean;
  /** A time without any has made it easier, and none was done since. */
  readonly easedBy: Progress['easedBy'];
}

/** Muscles are sore for about three days after work that they are not used to. */
const SORE_DAYS = 3;

/** The place on a day (days since 1970, local calendar). */
export function ladderPlaceOn(day: number, progress: Progress): LadderPlace {
  const { level, step, smallerRange, restUntil, countedDay, easedBy } = progress;
  return {
    ...{ level, step, smallerRange, easedBy },
    mayTest: step !== 'E' && mayTest(progress),
    offer: offerOn(day, progress),
    rests: day < restUntil,
    doneToday: countedDay === day,
    mayBeSore: countedDay !== null && countedDay < day && day - countedDay <= SORE_DAYS,
  };
}

/** Where everybody begins. */
export const footOfLadder: LadderPlace = ladderPlaceOn(0, beginning);

/** The heights of push-ups, as they are said: "at the wall". */
export const levelWords: Readonly<Record<Level, string>> = {
  wall: 'at the wall',
  counter: 'at a counter',
  chair: 'at a chair',
  floor: 'on the floor',
};

/** The sets and repetitions of a step: "2 × 8". */
export function doseWords(step: Step): string {
  const { sets, reps } = doses[step];
  return `${sets} × ${reps}`;
}

/** Where somebody is, in a few words: "2 × 8 at the wall (level 1 of 4, step A)". */
export function placeOnLadder({ level, step }: Pick<LadderPlace, 'level' | 'step'>): string {
  const rung = `level ${levels.indexOf(level) + 1} of ${levels.length}, step ${step}`;
  return `${doseWords(step)} ${levelWords[level]} (${rung})`;
}

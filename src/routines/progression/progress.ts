import type { Level, Step } from '../ladder.js';
import { levels, steps } from '../ladder.js';
import type { StrengthFact, StrengthSession } from './strengthSession.js';
import { isSuccess, isTooMuch } from './strengthSession.js';

/** Where somebody is on the push-up ladder, by the rules of protocol section 7. */
export interface Progress {
  readonly level: Level;
  readonly step: Step;
  /** Successes at this step so far, on as many days. */
  readonly successes: number;
  /** Sessions in a row without success. */
  readonly misses: number;
  /** Three sets of twelve were done as they should be at this level: the next may be offered. */
  readonly criterionMet: boolean;
  /** The latest pain was 4 or 5: the step again, at a smaller range. */
  readonly smallerRange: boolean;
  /** Levels at which a session was completed at least once. */
  readonly completed: readonly Level[];
  /** Day of the first completed session at the wall; null = none yet. */
  readonly dayZero: number | null;
  /** Day of the latest session; null = none yet. */
  readonly lastDay: number | null;
  /** Day of the latest session that counted. */
  readonly countedDay: number | null;
  /** First day on which a session makes sense again. */
  readonly restUntil: number;
  /** Worst pain of the latest session that told it. */
  readonly lastPain: number;
  /** A time without any has made it easier, and none was done since; null = it has not. */
  readonly easedBy: 'gap' | 'longGap' | null;
}

/** Successes on different days that lead one step up. */
const SUCCESSES = 2;
/** Sessions without success in a row that lead one step down. */
const MISSES = 2;
/** Days without a session after which a level begins anew, and after which it is one lower. */
const GAP_DAYS = 14;
const LONG_GAP_DAYS = 28;
/** Earliest day on which a level opens, counted from the first completed session at the wall. */
const earliestDays: Readonly<Record<Level, number>> = { wall: 0, counter: 0, chair: 14, floor: 42 };

/** Where everybody begins. */
export const beginning: Progress = {
  level: 'wall',
  step: 'A',
  successes: 0,
  misses: 0,
  criterionMet: false,
  smallerRange: false,
  completed: [],
  dayZero: null,
  lastDay: null,
  countedDay: null,
  restUntil: 0,
  lastPain: 0,
  easedBy: null,
};

/** Where all that was done has led, as it stands on a day (days since 1970, local calendar). */
export function progressOn(day: number, facts: readonly StrengthFact[]): Progress {
  const inOrder = [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
  return afterGap(inOrder.reduce(afterFact, beginning), day);
}

/**
 * Whether three sets of twelve may be tried, whatever the step: once a session at the level is
 * done, and never on top of pain.
 */
export function mayTest({ completed, level, lastPain }: Progress): boolean {
  return completed.includes(level) && lastPain < 4;
}

/** The level that may be offered on a day; null = none. It is never taken without being asked. */
export function offerOn(day: number, progress: Progress): Level | null {
  const next = levels[levels.indexOf(progress.level) + 1];
  if (next === undefined || !progress.criterionMet || progress.dayZero === null) return null;
  if (progress.lastPain >= 4) return null;
  return day - progress.dayZero >= earliestDays[next] ? next : null;
}

/** Where one more statement leads, on the day on which it is made. */
export function afterFact(progress: Progress, fact: StrengthFact): Progress {
  const current = afterGap(progress, fact.day);
  if (fact.type === 'session') return afterSession(current, fact);
  if (fact.type === 'brought') return fact.place;
  // An offer of another window may be old: only what may be offered now can be taken up.
  return offerOn(fact.day, current) === fact.level ? at(current, fact.level, 'A') : current;
}

/** Long without a session: begin the level anew, or the level before. */
export function afterGap(progress: Progress, day: number): Progress {
  if (progress.lastDay === null) return progress;
  const gap = day - progress.lastDay;
  if (gap < GAP_DAYS) return progress;
  const down = gap < LONG_GAP_DAYS ? undefined : lower(progress.level);
  const easedBy = down !== undefined ? 'longGap' : progress.step !== 'A' ? 'gap' : null;
  const anew = at(progress, down ?? progress.level, 'A');
  return { ...anew, lastDay: null, lastPain: 0, easedBy };
}

function afterSession(before: Progress, session: StrengthSession): Progress {
  const { level, step, complete, pain, day } = session;
  const isHere = level === before.level;
  const isFirstOfDay = before.countedDay !== day;
  const progress: Progress = {
    ...before,
    lastDay: Math.max(before.lastDay ?? day, day),
    lastPain: pain ?? before.lastPain,
    dayZero: before.dayZero ?? (complete && level === 'wall' ? day : null),
    completed:
      complete && !before.completed.includes(level)
        ? [...before.completed, level]
        : before.completed,
    easedBy: null,
    smallerRange: pain === null ? before.smallerRange : pain === 4 || pain === 5,
  };
  // What hurt counts always; what went well counts once a day, and where the person is.
  if (isTooMuch(session)) return { ...afterTooMuch(progress, day), countedDay: day };
  if (!isFirstOfDay || !isHere) return progress;
  const counted = { ...progress, countedDay: day };
  if (isSuccess(session)) {
    if (step === 'E' && (before.step === 'E' || before.completed.includes(level))) {
      return { ...counted, step: 'E', successes: 1, misses: 0, criterionMet: true };
    }
    return step === progress.step ? afterSuccess(counted) : counted;
  }
  // Nobody was asked how it went, or three sets of twelve were only tried: that is no miss.
  if (step !== progress.step || (complete && pain === null)) return counted;
  return afterMiss(counted);
}

function afterSuccess(progress: Progress): Progress {
  const successes = progress.successes + 1;
  const next = steps[steps.indexOf(progress.step) + 1];
  if (successes < SUCCESSES || next === undefined) return { ...progress, successes, misses: 0 };
  return { ...progress, step: next, successes: 0, misses: 0 };
}

function afterMiss(progress: Progress): Progress {
  const misses = progress.misses + 1;
  return misses < MISSES ? { ...progress, misses } : stepDown(progress);
}

/** One step lower the next time; at the very first step, a day of rest. */
function afterTooMuch(progress: Progress, day: number): Progress {
  const isLowest = progress.level === 'wall' && progress.step === 'A';
  const down = stepDown(progress);
  return isLowest ? { ...down, restUntil: day + 2 } : down;
}

/** From step A the way down leads to step C of the level before. */
function stepDown(progress: Progress): Progress {
  const step = steps[steps.indexOf(progress.step) - 1];
  if (step !== undefined) return at(progress, progress.level, step);
  const level = lower(progress.level);
  return level === undefined ? at(progress, 'wall', 'A') : at(progress, level, 'C');
}

const lower = (level: Level): Level | undefined => levels[levels.indexOf(level) - 1];

/** Somewhere on the ladder, with nothing done there yet. */
function at(progress: Progress, level: Level, step: Step): Progress {
  return {
    ...progress,
    level,
    step,
    successes: 0,
    misses: 0,
    criterionMet: false,
    easedBy: null,
  };
}

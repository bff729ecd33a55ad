import type { Level, Step } from '../ladder.js';
import { routineNames } from '../routineWords.js';
import { doseWords, levelWords } from './ladderPlace.js';
import type { Progress } from './progress.js';
import { afterGap, progressOn } from './progress.js';
import type { ProgressFact } from './progressFact.js';
import { dayNumberOf, ladderTypes, strengthFactsOf } from './strengthFacts.js';

/** A move on the push-up ladder, as it is written down once. */
export type LadderMoved = Extract<ProgressFact, { type: 'ladderMoved' }>;

type Rung = Readonly<{ level: Level; step: Step }>;
type Because = LadderMoved['because'];

/**
 * The moves that a statement has led to, each with an id that any window would give it: nothing leads
 * to one rung twice on a day.
 * @param before all that was stated until then
 */
export function movesBy(
  fact: ProgressFact,
  before: readonly ProgressFact[],
): readonly LadderMoved[] {
  const because = reasonOf(fact);
  if (because === null) return [];
  const day = dayNumberOf(fact.day);
  const facts = strengthFactsOf(before);
  // As it was on the day of the latest of them: no gap has led down yet.
  const stood = progressOn(-Infinity, facts);
  const gone = afterGap(stood, day);
  const stands = progressOn(day, strengthFactsOf([...before, fact]));
  const around = because === 'session' ? playedBefore(fact, before) : {};
  return [moved(fact, stood, gone, 'gap', {}), moved(fact, gone, stands, because, around)].flatMap(
    (move) => move ?? [],
  );
}

/** A move in words: "Push-ups: from 2 × 8 to 2 × 10 at the wall, after Daily strength (160 s)". */
export function moveWords(move: LadderMoved): string {
  const { from, level, step } = move;
  const left = from.level === level ? doseWords(from.step) : rungWords(from);
  return `Push-ups: from ${left} to ${rungWords({ level, step })}, ${reasonWords(move)}`;
}

function reasonWords({ because, routine, seconds }: LadderMoved): string {
  switch (because) {
    case 'session': {
      const after = routine === undefined ? 'after a session' : `after ${routineNames[routine]}`;
      return seconds === undefined ? after : `${after} (${Math.round(seconds)} s)`;
    }
    case 'accepted':
      return 'taken up when it was offered';
    case 'gap':
      return 'after a time without any';
    case 'brought':
      return 'as on your other machine';
  }
}

const rungWords = ({ level, step }: Rung) => `${doseWords(step)} ${levelWords[level]}`;

function reasonOf({ type }: ProgressFact): Because | null {
  if (!ladderTypes.includes(type)) return null;
  if (type === 'levelAccepted') return 'accepted';
  return type === 'ladderBrought' ? 'brought' : 'session';
}

function moved(
  { at, day }: ProgressFact,
  from: Progress,
  to: Progress,
  because: Because,
  around: Pick<LadderMoved, 'routine' | 'seconds'>,
): LadderMoved | null {
  const { level, step } = to;
  if (from.level === level && from.step === step) return null;
  const id = `moved-${day}-${level}-${step.toLowerCase()}`;
  return {
    ...{ v: 1, id, at, day, type: 'ladderMoved', level, step },
    ...{ from: { level: from.level, step: from.step }, because, ...around },
  };
}

/** The routine in which the push-ups were that a statement is about, which was stated before it. */
function playedBefore(
  fact: ProgressFact,
  before: readonly ProgressFact[],
): Pick<LadderMoved, 'routine' | 'seconds'> {
  const done = fact.type === 'strengthTold' ? before.find(({ id }) => id === fact.of) : fact;
  let played: Extract<ProgressFact, { type: 'played' }> | null = null;
  for (const one of before) {
    if (one.type !== 'played' || done === undefined || one.at > done.at) continue;
    if (played === null || one.at > played.at) played = one;
  }
  return played === null ? {} : { routine: played.routine, seconds: played.seconds };
}

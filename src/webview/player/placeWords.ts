import type { Block, Moment, Routine, Segment } from '../../session/playback.js';
import { clockWords, thingWords, thingsOf } from '../../session/playback.js';

/** Where in the routine a moment is, in a few words: "2 of 3 · Hold 1 of 3 · Side: right". */
export function whereabouts({ blocks }: Routine, moment: Moment): string {
  const { blockIndex, block: movement, segment } = moment;
  const block = `${blockIndex + 1} of ${blocks.length}`;
  const turns = segment.type === 'cycles' && segment.side !== null;
  const side = turns ? `Side: ${segment.side}` : null;
  const range = movement.range < 1 ? 'Smaller range' : null;
  return [block, countWords(segment), side, range].filter((words) => words !== null).join(' · ');
}

/**
 * The side, in a word to be read from afar. Not while one gets there: who lies down on the left side
 * opens to the right, and one word for both would mislead.
 */
export function signOf({ type, side }: Segment): string | null {
  if (type === 'switch') return 'Change sides';
  if (type !== 'cycles' || side === null) return null;
  return side === 'left' ? 'Left' : 'Right';
}

/** "Hold 2 of 3" or "Set 1 of 2"; null where there is but one. */
export function countWords(segment: Segment): string | null {
  const counted = segment.type === 'hold' || segment.type === 'cycles' ? segment.count : null;
  if (counted === null || counted.of < 2) return null;
  const what = segment.type === 'hold' ? 'Hold' : 'Set';
  return `${what} ${counted.number} of ${counted.of}`;
}

/** The length of a block beside others: "30 s", "2:00". */
export function shortLength({ startS, endS }: Block): string {
  return endS - startS < 60 ? `${endS - startS} s` : clockWords(endS - startS);
}

/** What to have at hand before a routine starts, and what always holds. */
export function beforehand(routine: Routine): string {
  const needed = thingWords(routine);
  const stop = 'Stop if something feels wrong.';
  if (needed === '') return stop;
  const [first, ...others] = thingsOf(routine);
  const chairAlone = first === 'chair' && others.length === 0;
  return `${chairAlone ? 'Sit on' : 'You need'} ${needed}. ${stop}`;
}

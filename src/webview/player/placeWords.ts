import type { Block, Moment, Place, Routine, Segment, Thing } from '../../session/playback.js';
import { placesOf, thingsOf } from '../../session/playback.js';

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

/** How long a routine or a part of it is: "90 seconds", "7 minutes", "3:30 minutes". */
export function lengthWords(lengthS: number): string {
  if (lengthS <= 90) return `${lengthS} seconds`;
  return `${lengthS % 60 === 0 ? lengthS / 60 : clockWords(lengthS)} minutes`;
}

/** The length of a block beside others: "30 s", "2:00". */
export function shortLength({ startS, endS }: Block): string {
  return endS - startS < 60 ? `${endS - startS} s` : clockWords(endS - startS);
}

function clockWords(lengthS: number): string {
  return `${Math.floor(lengthS / 60)}:${String(lengthS % 60).padStart(2, '0')}`;
}

const places: Readonly<Record<Place, string>> = {
  chair: 'in your chair',
  standing: 'standing',
  floor: 'on the floor',
};

/** Where a routine is done: "in your chair", "standing and on the floor". */
export function placeWords(routine: Routine): string {
  return listed(placesOf(routine).map((place) => places[place]));
}

const things: Readonly<Record<Thing, string>> = {
  chair: 'a chair that cannot roll away',
  mat: 'a mat or folded towel',
  cushion: 'a firm cushion',
  towel: 'a folded towel',
  pillow: 'a pillow',
  band: 'a light band with a safe anchor',
  wall: 'a free wall',
  counter: 'a steady counter',
  'sturdy chair': 'a sturdy chair against a wall',
};

/** What to have at hand before a routine starts, and what always holds. */
export function beforehand(routine: Routine): string {
  const needed = thingsOf(routine);
  const stop = 'Stop if something feels wrong.';
  if (needed.length === 0) return stop;
  if (needed.length === 1 && needed[0] === 'chair') {
    return `Sit on ${things.chair}. ${stop}`;
  }
  return `You need ${listed(needed.map((thing) => things[thing]))}. ${stop}`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

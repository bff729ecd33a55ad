import type { Place, Thing } from './place.js';
import { placesOf, thingsOf } from './place.js';
import type { Routine } from './routine.js';

/** How long a routine or a part of it is: "90 seconds", "7 minutes", "3:30 minutes". */
export function lengthWords(lengthS: number): string {
  if (lengthS <= 90) return `${lengthS} seconds`;
  return `${minutesWords(lengthS)} minutes`;
}

/** Whole minutes as a number, others with their seconds. */
function minutesWords(lengthS: number): string {
  return lengthS % 60 === 0 ? String(lengthS / 60) : clockWords(lengthS);
}

/** How long a whole routine is, a warm-up before it told by itself: "1 + 7 minutes". */
export function routineLengthWords({ totalS, warmUpS }: Routine): string {
  if (warmUpS === 0) return lengthWords(totalS);
  return `${minutesWords(warmUpS)} + ${minutesWords(totalS - warmUpS)} minutes`;
}

/** Minutes and seconds, as a clock has them: "3:30". */
export function clockWords(lengthS: number): string {
  return `${Math.floor(lengthS / 60)}:${String(lengthS % 60).padStart(2, '0')}`;
}

const places: Readonly<Record<Place, string>> = {
  chair: 'in your chair',
  standing: 'standing',
  kneeling: 'kneeling',
  floor: 'on the floor',
};

/** Where a routine is done: "in your chair", "kneeling, on the floor and standing". */
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

/** What a routine needs: "a mat or folded towel and a pillow"; empty where it needs nothing. */
export function thingWords(routine: Routine): string {
  return listed(thingsOf(routine).map((thing) => things[thing]));
}

/** Several words as one list: "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

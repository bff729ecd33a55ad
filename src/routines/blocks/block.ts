import type { CyclePart } from '../cycles.js';
import { cycleLengthS } from '../cycles.js';
import type { Count, Doing, ExerciseId, Side, Variant } from '../routine.js';

/** One exercise's share of a routine, before it has its place in a timeline. */
export interface BlockPlan {
  readonly exercise: ExerciseId;
  readonly variant: Variant | null;
  readonly name: string;
  readonly parts: readonly Part[];
}

/** One part of a block; the length in seconds. */
export type Part = Doing & { readonly lengthS: number };

/** What is said in a part: the cue, and how to do it well. */
type Said = readonly [cue: string, detail: string];

/** What differs from part to part beyond its words. */
interface Aspects {
  readonly gate?: boolean;
  readonly side?: Side;
}

/** A part in which the person moves once, or rests. */
export function part(
  type: 'setup' | 'move' | 'rest' | 'release' | 'switch' | 'notice',
  lengthS: number,
  said: Said,
  aspects: Aspects = {},
): Part {
  return { type, lengthS, ...common(said, aspects) };
}

/** One of several holds, with the breath led. */
export function hold(lengthS: number, count: Count, said: Said): Part {
  return { type: 'hold', lengthS, count, paced: true, ...common(said, {}) };
}

/** A hold without a count, and without a led breath. */
export function plainHold(lengthS: number, said: Said): Part {
  return { type: 'hold', lengthS, count: null, paced: false, ...common(said, {}) };
}

/** Cycles that follow one another; they last as long as their parts. */
export function cycles(
  times: number,
  parts: readonly CyclePart[],
  said: Said,
  aspects: Aspects & {
    readonly count?: Count;
    readonly direction?: 'forward' | 'backward';
  } = {},
): Part {
  const { count = null, direction = null } = aspects;
  const cycleS = cycleLengthS(parts);
  const doing = { type: 'cycles', cycles: times, cycleS, parts, count, direction } as const;
  return { ...doing, lengthS: times * cycleS, ...common(said, aspects) };
}

/** Makes a part `of` times, with what comes between two of them. */
export function repeated(of: number, make: (count: Count) => Part, between: Part): Part[] {
  return Array.from({ length: of }, (_, i) => make({ number: i + 1, of })).flatMap((one, i) =>
    i === 0 ? [one] : [between, one],
  );
}

/** A part that may be missing: nothing where it takes no time. */
export function unlessEmpty(one: Part): Part[] {
  return one.lengthS > 0 ? [one] : [];
}

function common([cue, detail]: Said, { gate = false, side }: Aspects) {
  return { cue, detail, gate, side: side ?? null };
}

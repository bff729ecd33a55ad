import type { Breath, BreathingTempo } from '../routines/breathing.js';
import { breathAt, quietBreath } from '../routines/breathing.js';
import type { CyclePart } from '../routines/cycles.js';
import { cyclePartAt } from '../routines/cycles.js';
import type { Block, Count, Routine, Segment } from '../routines/routine.js';

// A webview knows routines only through the session that plays them.
export { gentlerThan } from '../routines/gentler.js';
export { clockWords, placeWords, routineLengthWords, thingWords } from '../routines/demandWords.js';
export { thingsOf } from '../routines/place.js';
export { exerciseIds } from '../routines/routine.js';
export { routineOf } from '../routines/routineOf.js';
export { blocksWith, routinesWith } from '../routines/routinesWith.js';
export { routineNames } from '../routines/routineWords.js';
export type { CyclePartId } from '../routines/cycles.js';
export type {
  Block,
  ExerciseId,
  Routine,
  RoutineId,
  Segment,
  Variant,
} from '../routines/routine.js';

/** One moment of a routine, with all that a player shows of it. Seconds. */
export interface Moment {
  readonly segment: Segment;
  readonly segmentIndex: number;
  readonly elapsedS: number;
  readonly durationS: number;
  readonly block: Block;
  readonly blockIndex: number;
  /** The block that the person comes from without a wait for them, or null. */
  readonly previous: Block | null;
  readonly blockLeftS: number;
  readonly leftS: number;
  /** What to do now, in eight words or fewer. */
  readonly cue: string;
  readonly detail: string;
  /** Null outside of holds in which the breath is led, and where the pacer is off. */
  readonly pacer: Breath | null;
  readonly breath: Breath;
  /** The part of the cycle, and its place among the others; null outside of cycles. */
  readonly part: (CyclePart & { readonly index: number }) | null;
  /** 1 for the first; null outside of cycles. */
  readonly cycle: Count | null;
  /** The segment that follows, or null in the last. */
  readonly following: Segment | null;
  /** Name of the next block, or null in the last. */
  readonly next: string | null;
}

/** The moment at `positionMs` milliseconds; positions outside the routine move to its ends. */
export function momentAt(routine: Routine, positionMs: number, tempo: BreathingTempo): Moment {
  const positionS = Math.min(routine.totalS, Math.max(0, positionMs / 1000));
  const segmentIndex = segmentIndexAt(routine, positionS);
  const segment = routine.segments[segmentIndex];
  const blockIndex = blockIndexAt(routine, positionS);
  const block = routine.blocks[blockIndex];
  if (segment === undefined || block === undefined) throw new Error(`${routine.id} is empty`);
  const elapsedS = positionS - segment.startS;
  const durationS = segment.endS - segment.startS;
  const part = partOf(segment, elapsedS);
  const led = segment.type === 'hold' && segment.paced;
  const breath = led
    ? breathAt(tempo, durationS, elapsedS)
    : quietBreath(elapsedS, durationS - elapsedS);
  return {
    segment,
    segmentIndex,
    elapsedS,
    durationS,
    block,
    blockIndex,
    previous: previousOf(routine, blockIndex),
    blockLeftS: block.endS - positionS,
    leftS: routine.totalS - positionS,
    cue: part?.cue ?? segment.cue,
    detail: segment.detail,
    pacer: led && tempo !== 'off' ? breath : null,
    breath,
    part,
    cycle: cycleOf(segment, elapsedS),
    following: routine.segments[segmentIndex + 1] ?? null,
    next: routine.blocks[blockIndex + 1]?.name ?? null,
  };
}

/** Index of the segment that holds the position; the last one at the very end. */
export function segmentIndexAt(routine: Routine, positionS: number): number {
  const index = routine.segments.findLastIndex((segment) => segment.startS <= positionS);
  return Math.max(0, index);
}

/** Index of the block that holds the position; the last one at the very end. */
export function blockIndexAt(routine: Routine, positionS: number): number {
  return Math.max(
    0,
    routine.blocks.findLastIndex((block) => block.startS <= positionS),
  );
}

/** Where the routine stops for the person after a position: its next gate, else its end. */
export function nextStopS(routine: Routine, positionS: number): number {
  const gated = routine.segments.find(({ gate, startS }) => gate && startS > positionS);
  return gated?.startS ?? routine.totalS;
}

/** Whether a position is one at which the routine waits for the person. */
export function isGate(routine: Routine, positionS: number): boolean {
  return routine.segments.some(({ gate, startS }) => gate && startS === positionS);
}

function previousOf(routine: Routine, blockIndex: number): Block | null {
  const block = routine.blocks[blockIndex];
  const waits = routine.segments.some(({ startS, gate }) => startS === block?.startS && gate);
  return waits ? null : (routine.blocks[blockIndex - 1] ?? null);
}

function partOf(segment: Segment, elapsedS: number): Moment['part'] {
  if (segment.type !== 'cycles') return null;
  const index = cyclePartAt(segment.parts, elapsedS);
  const part = segment.parts[index];
  return part === undefined ? null : { ...part, index };
}

function cycleOf(segment: Segment, elapsedS: number): Moment['cycle'] {
  if (segment.type !== 'cycles') return null;
  const number = Math.min(segment.cycles, Math.floor(elapsedS / segment.cycleS) + 1);
  return { number, of: segment.cycles };
}

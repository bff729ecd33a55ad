import type { Breath, BreathingTempo } from '../routines/breathing.js';
import { breathAt, quietBreath } from '../routines/breathing.js';
import { officeReset } from '../routines/officeReset.js';
import type { Block, ExerciseId, Routine, RoutineId, Segment } from '../routines/routine.js';
import type { ShoulderDirection } from '../routines/shoulderDirections.js';
import { shoulderDirectionAt } from '../routines/shoulderDirections.js';

// A webview knows routines only through the session that plays them.
export { shoulderDirections } from '../routines/shoulderDirections.js';
export type { ExerciseId, Routine };

/** One moment of a routine, with all that a player shows of it. Seconds. */
export interface Moment {
  readonly segment: Segment;
  readonly segmentIndex: number;
  readonly elapsedS: number;
  readonly durationS: number;
  readonly block: Block;
  readonly blockIndex: number;
  readonly blockLeftS: number;
  readonly leftS: number;
  /** What to do now, in eight words or fewer. */
  readonly cue: string;
  readonly detail: string;
  /** Null outside of holds, and where the pacer is off. */
  readonly pacer: Breath | null;
  readonly breath: Breath;
  /** Where the shoulders go now; null outside of cycles. */
  readonly direction: ShoulderDirection | null;
  /** 1 for the first; null outside of cycles. */
  readonly cycle: { readonly number: number; readonly of: number } | null;
  /** Name of the next block, or null in the last. */
  readonly next: string | null;
}

const routines: Readonly<Record<RoutineId, Routine>> = { office_reset: officeReset };

/** The routine with that id. */
export function routineById(id: RoutineId): Routine {
  return routines[id];
}

/** The moment at `positionMs` milliseconds; positions outside the routine move to its ends. */
export function momentAt(routine: Routine, positionMs: number, tempo: BreathingTempo): Moment {
  const positionS = Math.min(routine.totalS, Math.max(0, positionMs / 1000));
  const segmentIndex = segmentIndexAt(routine, positionS);
  const segment = routine.segments[segmentIndex];
  const blockIndex = routine.blocks.findLastIndex((block) => block.startS <= positionS);
  const block = routine.blocks[Math.min(blockIndex, lastOf(routine.blocks))];
  if (segment === undefined || block === undefined) throw new Error(`${routine.id} is empty`);
  const elapsedS = positionS - segment.startS;
  const durationS = segment.endS - segment.startS;
  const direction =
    segment.type === 'cycles' ? shoulderDirectionAt(elapsedS, segment.cycleS) : null;
  const paced = segment.type === 'hold' && tempo !== 'off';
  const breath =
    segment.type === 'hold'
      ? breathAt(tempo, durationS, elapsedS)
      : quietBreath(elapsedS, durationS - elapsedS);
  return {
    segment,
    segmentIndex,
    elapsedS,
    durationS,
    block,
    blockIndex,
    blockLeftS: block.endS - positionS,
    leftS: routine.totalS - positionS,
    cue: direction?.cue ?? segment.cue,
    detail: segment.detail,
    pacer: paced ? breath : null,
    breath,
    direction,
    cycle: cycleOf(segment, elapsedS),
    next: routine.blocks[blockIndex + 1]?.name ?? null,
  };
}

/** Index of the segment that holds the position; the last one at the very end. */
export function segmentIndexAt(routine: Routine, positionS: number): number {
  const index = routine.segments.findLastIndex((segment) => segment.startS <= positionS);
  return Math.max(0, index);
}

function cycleOf(segment: Segment, elapsedS: number): Moment['cycle'] {
  if (segment.type !== 'cycles') return null;
  const number = Math.min(segment.cycles, Math.floor(elapsedS / segment.cycleS) + 1);
  return { number, of: segment.cycles };
}

function lastOf(list: readonly unknown[]): number {
  return list.length - 1;
}

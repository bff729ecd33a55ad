import type { CyclePart } from './cycles.js';

/** Exercises by the ids of the protocol. */
export const exerciseIds = [
  'safety_check',
  'warmup',
  'rhomboid_release',
  'childs_pose',
  'shoulder_4dir',
  'seated_forward_fold',
  'side_lying_rotation',
  'band_row',
  'pushup_wall',
  'pushup_counter',
  'pushup_chair',
  'pushup_floor',
] as const;
export type ExerciseId = (typeof exerciseIds)[number];

/** Routines by the ids of the protocol, and the daily strength of its ladder. */
export const routineIds = [
  'office_reset',
  'first_break',
  'morning_ease',
  'evening_wind_down',
  'weekend_maintenance',
  'strength_daily',
  'practice_rhomboid',
  'practice_childs_pose',
  'practice_shoulders',
  'warmup',
  'safety_check',
] as const;
export type RoutineId = (typeof routineIds)[number];

export type Side = 'left' | 'right';
/**
 * Another way to do an exercise: in the chair, so that nobody in a call sees it, bandless, or with a
 * cushion or a towel to lean on.
 */
export type Variant = 'chair' | 'discreet' | 'no_band' | 'chair_no_band' | 'cushion' | 'towel';
/** The first of three, say; from 1. */
export interface Count {
  readonly number: number;
  readonly of: number;
}

/** What is done in one part of a timeline, and for how it is said. */
export type Doing = Words &
  (
    | { readonly type: 'setup' | 'move' | 'rest' | 'release' | 'switch' | 'notice' }
    | {
        readonly type: 'hold';
        /** Which of the holds; null where the exercise has no count of them. */
        readonly count: Count | null;
        /** Whether the breath may be led in it. */
        readonly paced: boolean;
      }
    | {
        readonly type: 'cycles';
        readonly cycles: number;
        readonly cycleS: number;
        /** The parts of one cycle, in their order. */
        readonly parts: readonly CyclePart[];
        /** Which of the sets; null where there is but one. */
        readonly count: Count | null;
        /** Which way circles go. */
        readonly direction: 'forward' | 'backward' | null;
      }
  );

interface Words {
  /** What to do, in eight words or fewer. */
  readonly cue: string;
  /** How to do it well, in one short sentence or two. */
  readonly detail: string;
  /** Waits for the person, who may have to change place, before its clock starts. */
  readonly gate: boolean;
  /** The side toward which it goes; before it goes anywhere, the side that comes first or next. */
  readonly side: Side | null;
}

/** One part of a timeline; seconds from the beginning of the routine, `endS` not included. */
export type Segment = Doing & {
  readonly startS: number;
  readonly endS: number;
  readonly exercise: ExerciseId;
  readonly variant: Variant | null;
};

/** The part of a routine that one exercise fills. */
export interface Block {
  readonly startS: number;
  readonly endS: number;
  readonly exercise: ExerciseId;
  readonly variant: Variant | null;
  readonly name: string;
  /** Share of the movement's range that is asked for, 1 = all of it. */
  readonly range: number;
}

/** A guided routine: its segments follow one another without a gap from 0 to `totalS`. */
export interface Routine {
  readonly id: RoutineId;
  readonly name: string;
  readonly totalS: number;
  /** How much of that is a warm-up which is outside of the routine's stated time. */
  readonly warmUpS: number;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** What to do once the time is over; takes as long as it takes. */
  readonly after: { readonly cue: string; readonly detail: string };
}

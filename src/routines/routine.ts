/** Exercises by the ids of the protocol. */
export type ExerciseId = 'rhomboid_release' | 'shoulder_4dir' | 'seated_forward_fold';
export type RoutineId = 'office_reset';

/** One part of a timeline; seconds from the beginning of the routine, `endS` not included. */
export type Segment = SegmentTime &
  (
    | { readonly type: 'setup' | 'release' }
    | { readonly type: 'hold' }
    | { readonly type: 'cycles'; readonly cycles: number; readonly cycleS: number }
  );

interface SegmentTime {
  readonly startS: number;
  readonly endS: number;
  readonly exercise: ExerciseId;
  /** What to do, in eight words or fewer. */
  readonly cue: string;
  /** How to do it well, in one short sentence. */
  readonly detail: string;
}

/** The part of a routine that one exercise fills. */
export interface Block {
  readonly startS: number;
  readonly endS: number;
  readonly exercise: ExerciseId;
  readonly name: string;
}

/** A guided routine: its segments follow one another without a gap from 0 to `totalS`. */
export interface Routine {
  readonly id: RoutineId;
  readonly name: string;
  readonly totalS: number;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** What to do once the time is over; takes as long as it takes. */
  readonly after: { readonly cue: string; readonly detail: string };
}

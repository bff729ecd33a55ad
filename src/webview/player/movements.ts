import type { MovementId, Moment as FigureMoment } from '../../figure/movement.js';
import { rollUpS } from '../../figure/movements/seatedForwardFold.js';
import type {
  Block,
  ExerciseId,
  Moment,
  Routine,
  Segment,
  Variant,
} from '../../session/playback.js';

const movements: Readonly<Record<ExerciseId, MovementId>> = {
  safety_check: 'head_turns',
  warmup: 'warmup',
  rhomboid_release: 'rhomboid_release',
  childs_pose: 'childs_pose',
  shoulder_4dir: 'shoulder_4dir',
  seated_forward_fold: 'seated_forward_fold',
  side_lying_rotation: 'side_lying_rotation',
  band_row: 'band_row',
  pushup_wall: 'pushup_wall',
  pushup_counter: 'pushup_counter',
  pushup_chair: 'pushup_chair',
  pushup_floor: 'pushup_floor',
};

/** Where another way to do an exercise is another movement. */
const variants: Readonly<Partial<Record<ExerciseId, Partial<Record<Variant, MovementId>>>>> = {
  warmup: { chair: 'warmup_seated' },
  rhomboid_release: { discreet: 'rhomboid_release_discreet' },
  shoulder_4dir: { chair: 'shoulder_4dir_seated' },
  childs_pose: { cushion: 'childs_pose_cushion', towel: 'childs_pose_towel' },
  side_lying_rotation: { chair: 'seated_turn' },
  band_row: {
    no_band: 'band_row_no_band',
    chair: 'band_row_seated',
    chair_no_band: 'band_row_seated_no_band',
  },
};

/** The figure's name of an exercise as it is done here. */
export function movementOf({ exercise, variant }: Pick<Block, 'exercise' | 'variant'>): MovementId {
  const other = variant === null ? undefined : variants[exercise]?.[variant];
  return other ?? movements[exercise];
}

/** Standing in the midst of what is done seated, one gets up from the chair and sits down again. */
function movementHere({ segment, previous }: Moment): MovementId {
  const movement = movementOf(segment);
  const fromChair = previous?.exercise === 'rhomboid_release';
  return movement === 'shoulder_4dir' && fromChair ? 'shoulder_4dir_risen' : movement;
}

/** The figure's stage of each kind of segment. */
const stages: Readonly<Record<Segment['type'], FigureMoment['stage']>> = {
  setup: 'setup',
  move: 'move',
  hold: 'hold',
  cycles: 'cycles',
  rest: 'rest',
  release: 'release',
  switch: 'switch',
  notice: 'notice',
};

/** What the figure does, and of which exercise it is: that says which muscles light up. */
export type ExerciseMoment = FigureMoment & Pick<Block, 'exercise'>;

/** What the figure does at a moment of the routine. */
export function figureMoment(moment: Moment): ExerciseMoment {
  const { segment, block, previous, elapsedS, durationS, breath } = moment;
  const after =
    previous === null ? null : { movement: movementOf(previous), range: previous.range };
  return {
    exercise: segment.exercise,
    movement: movementHere(moment),
    stage: stages[segment.type],
    elapsedS,
    durationS,
    breath: breath.fullness,
    range: block.range,
    ...(after === null || segment.type !== 'setup' ? {} : { after }),
    ...(segment.side === null ? {} : { side: segment.side }),
    ...(segment.type === 'cycles' ? { cycleS: segment.cycleS } : {}),
    ...(segment.type === 'cycles' && segment.direction !== null
      ? { direction: segment.direction }
      : {}),
  };
}

/** Seconds that the way up out of the fold still takes once a routine is over; 0 = no fold. */
export function rollUpAfterS(routine: Routine): number {
  const last = routine.segments.at(-1);
  return last?.exercise === 'seated_forward_fold' ? rollUpS - rolledUpS(last) : 0;
}

/** What the figure does once the routine has been over for `sinceS` seconds. */
export function closingMoment(routine: Routine, last: Moment, sinceS: number): ExerciseMoment {
  const leftS = rollUpAfterS(routine);
  if (leftS === 0) return figureMoment(last);
  const elapsedS = rolledUpS(last.segment) + Math.min(sinceS, leftS);
  return { ...figureMoment(last), stage: 'roll_up', elapsedS, durationS: 0, breath: 0 };
}

/** How far the timeline itself has led up out of the fold, in seconds. */
function rolledUpS({ type, startS, endS }: Segment): number {
  return type === 'release' ? Math.min(rollUpS, endS - startS) : 0;
}

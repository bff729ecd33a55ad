import type { ExerciseId } from '../../../src/routines/routine';
import type { Timeline } from './timelines';
import { timelines } from './timelines';

/** The parts of a timeline from its beginning to the first of a stage. */
function upTo(name: string, stage: Timeline[number]['stage']): Timeline {
  const timeline = timelines[name] ?? [];
  return timeline.slice(0, timeline.findIndex((part) => part.stage === stage) + 1);
}

/** What a stranger is shown of each exercise: from taking the position to its one movement. */
export const blindTimelines: Readonly<Record<ExerciseId, Timeline>> = {
  safety_check: upTo('headTurns', 'cycles'),
  warmup: upTo('warmup', 'cycles'),
  rhomboid_release: upTo('officeReset', 'hold'),
  childs_pose: upTo('childsPose', 'hold'),
  shoulder_4dir: upTo('standingShoulders', 'cycles'),
  seated_forward_fold: upTo('foldTwice', 'hold'),
  side_lying_rotation: upTo('rotationRight', 'cycles'),
  band_row: upTo('bandRows', 'cycles'),
  pushup_wall: upTo('pushupWall', 'cycles'),
  pushup_counter: upTo('pushupCounter', 'cycles'),
  pushup_chair: upTo('pushupChair', 'cycles'),
  pushup_floor: upTo('pushupFloor', 'cycles'),
};

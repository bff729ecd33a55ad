import {
  bandlessRowCourse,
  bandRowCourse,
  seatedBandlessRowCourse,
  seatedBandRowCourse,
} from './bandRow';
import { childsPoseCourse, cushionedChildsPoseCourse, towelChildsPoseCourse } from './childsPose';
import type { Course } from './course';
import { headTurnsCourse } from './headTurns';
import {
  chairPushupCourse,
  counterPushupCourse,
  floorPushupCourse,
  wallPushupCourse,
} from './pushups';
import { discreetReleaseCourse } from './rhomboidDiscreet';
import { rhomboidReleaseCourse } from './rhomboidRelease';
import { seatedForwardFoldCourse } from './seatedForwardFold';
import { risenShouldersCourse, seatedShouldersCourse, shouldersCourse } from './shoulderDirections';
import { seatedTurnCourse } from './seatedTurn';
import { seatedWarmupCourse, warmupCourse } from './warmup';
import { sideLyingRotationCourse } from './sideLyingRotation';

/** All movements that the figure can show, by the ids of the protocol and their versions. */
export const courses = {
  head_turns: headTurnsCourse,
  warmup: warmupCourse,
  warmup_seated: seatedWarmupCourse,
  rhomboid_release: rhomboidReleaseCourse,
  rhomboid_release_discreet: discreetReleaseCourse,
  shoulder_4dir: shouldersCourse,
  shoulder_4dir_risen: risenShouldersCourse,
  shoulder_4dir_seated: seatedShouldersCourse,
  seated_forward_fold: seatedForwardFoldCourse,
  band_row: bandRowCourse,
  band_row_no_band: bandlessRowCourse,
  band_row_seated: seatedBandRowCourse,
  band_row_seated_no_band: seatedBandlessRowCourse,
  childs_pose: childsPoseCourse,
  childs_pose_cushion: cushionedChildsPoseCourse,
  childs_pose_towel: towelChildsPoseCourse,
  side_lying_rotation: sideLyingRotationCourse,
  seated_turn: seatedTurnCourse,
  pushup_wall: wallPushupCourse,
  pushup_counter: counterPushupCourse,
  pushup_chair: chairPushupCourse,
  pushup_floor: floorPushupCourse,
} as const satisfies Readonly<Record<string, Course>>;

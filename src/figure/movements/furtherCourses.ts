import { discreetReleaseCourse } from './rhomboidDiscreet';
import { headTurnsCourse } from './headTurns';
import {
  bandlessRowCourse,
  bandRowCourse,
  seatedBandlessRowCourse,
  seatedBandRowCourse,
} from './bandRow';
import { childsPoseCourse, cushionedChildsPoseCourse, towelChildsPoseCourse } from './childsPose';
import {
  chairPushupCourse,
  counterPushupCourse,
  floorPushupCourse,
  wallPushupCourse,
} from './pushups';
import { seatedTurnCourse } from './seatedTurn';
import { seatedWarmupCourse, warmupCourse } from './warmup';
import { sideLyingRotationCourse } from './sideLyingRotation';
import type { Course } from './course';

/** The movements of all other routines; a page loads them once it is on the screen. */
export const furtherCourses = {
  rhomboid_release_discreet: discreetReleaseCourse,
  head_turns: headTurnsCourse,
  warmup: warmupCourse,
  warmup_seated: seatedWarmupCourse,
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

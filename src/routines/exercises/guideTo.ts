import type { ExerciseId } from '../routine.js';
import { bandRowGuide } from './bandRowGuide.js';
import { chestRotationGuide } from './chestRotationGuide.js';
import { childsPoseGuide } from './childsPoseGuide.js';
import type { ExerciseGuide } from './exerciseGuide.js';
import { forwardFoldGuide } from './forwardFoldGuide.js';
import { fourDirectionsGuide } from './fourDirectionsGuide.js';
import { pushupGuide } from './pushupGuide.js';
import { rhomboidReleaseGuide } from './rhomboidReleaseGuide.js';
import { safetyCheckGuide } from './safetyCheckGuide.js';
import { warmupGuide } from './warmupGuide.js';

const guides: Readonly<Record<ExerciseId, ExerciseGuide>> = {
  safety_check: safetyCheckGuide,
  warmup: warmupGuide,
  rhomboid_release: rhomboidReleaseGuide,
  childs_pose: childsPoseGuide,
  shoulder_4dir: fourDirectionsGuide,
  seated_forward_fold: forwardFoldGuide,
  side_lying_rotation: chestRotationGuide,
  band_row: bandRowGuide,
  pushup_wall: pushupGuide('wall'),
  pushup_counter: pushupGuide('counter'),
  pushup_chair: pushupGuide('chair'),
  pushup_floor: pushupGuide('floor'),
};

/** All that there is to read about a movement. */
export function guideTo(exercise: ExerciseId): ExerciseGuide {
  return guides[exercise];
}

import { childsPoseCourse } from './childsPose';
import type { Course } from './course';
import { rhomboidReleaseCourse } from './rhomboidRelease';
import { seatedForwardFoldCourse } from './seatedForwardFold';
import { seatedShouldersCourse } from './shoulderDirections';
import { sideLyingRotationCourse } from './sideLyingRotation';

/** All movements that the figure can show, by the ids of the protocol and their versions. */
export const courses = {
  rhomboid_release: rhomboidReleaseCourse,
  shoulder_4dir_seated: seatedShouldersCourse,
  seated_forward_fold: seatedForwardFoldCourse,
  childs_pose: childsPoseCourse,
  side_lying_rotation: sideLyingRotationCourse,
} as const satisfies Readonly<Record<string, Course>>;

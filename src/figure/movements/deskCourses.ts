import { rhomboidReleaseCourse } from './rhomboidRelease';
import { seatedForwardFoldCourse } from './seatedForwardFold';
import { risenShouldersCourse, seatedShouldersCourse, shouldersCourse } from './shoulderDirections';
import type { Course } from './course';

/** The movements of the reset at the desk: what a page needs at once. */
export const deskCourses = {
  rhomboid_release: rhomboidReleaseCourse,
  shoulder_4dir: shouldersCourse,
  shoulder_4dir_risen: risenShouldersCourse,
  shoulder_4dir_seated: seatedShouldersCourse,
  seated_forward_fold: seatedForwardFoldCourse,
} as const satisfies Readonly<Record<string, Course>>;

import type { Pose } from './body/pose';
import { courses } from './movements/catalogue';
import type { Course, CourseMoment, KeyPose } from './movements/course';
import { breathing } from './movements/motion';

export type { Pose } from './body/pose';
export type { KeyPose, Stage } from './movements/course';

/** Movements that the figure can show. */
export type MovementId = keyof typeof courses;

/** An instant of a movement. */
export interface Moment extends CourseMoment {
  readonly movement: MovementId;
  /** 0 = lungs empty, 1 = full. */
  readonly breath: number;
}

/** How a movement runs. */
export const courseOf = (movement: MovementId): Course => courses[movement];

/** The body at an instant: eased like a person's motion, continuous, and breathing. */
export function poseAt(moment: Moment): Pose {
  const elapsedS = Math.max(0, moment.elapsedS);
  const pose = courseOf(moment.movement).poseAt({ ...moment, elapsedS });
  return breathing(pose, Math.min(1, Math.max(0, moment.breath)));
}

/** Two to four stills that tell the movement without motion. */
export function keyPoses(movement: MovementId): readonly KeyPose[] {
  return courseOf(movement).keyPoses;
}

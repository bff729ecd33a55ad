import type { Pose } from './body/pose';
import type { MovementId } from './movements/catalogue';
import { courseOf, isKnown } from './movements/catalogue';
import type { Course, CourseMoment, KeyPose } from './movements/course';
import { breathing } from './movements/motion';
import { partWay } from './movements/partWay';

export type { Pose } from './body/pose';
export type { MovementId } from './movements/catalogue';
export type { KeyPose, Stage } from './movements/course';

/** An instant of a movement. */
export interface Moment extends CourseMoment {
  readonly movement: MovementId;
  /** 0 = lungs empty, 1 = full. */
  readonly breath: number;
}

/** The body at an instant: eased like a person's motion, continuous, and breathing. */
export function poseAt(moment: Moment): Pose {
  const elapsedS = Math.max(0, moment.elapsedS);
  const pose = rangedPose(courseOf(moment.movement), { ...moment, elapsedS });
  return breathing(pose, Math.min(1, Math.max(0, moment.breath)));
}

function rangedPose(course: Course, moment: CourseMoment): Pose {
  const pose = course.poseAt(moment);
  const { range = 1, stage } = moment;
  if (range >= 1 || course.ownRange === true || stage !== 'cycles') return pose;
  return partWay(course.poseAt({ ...moment, elapsedS: 0 }), pose, range);
}

/**
 * Two to four stills that tell the movement without motion, `range` as in a moment; none as long as
 * the movement is not known.
 */
export function keyPoses(movement: MovementId, range = 1): readonly KeyPose[] {
  if (!isKnown(movement)) return [];
  const course = courseOf(movement);
  if (range >= 1) return course.keyPoses;
  const start = { stage: 'cycles', elapsedS: 0, durationS: 0 } as const;
  const usual = course.ownRange === true ? undefined : course.poseAt(start);
  return course.keyPoses.map((still) => {
    if (still.ranged !== undefined) return { ...still, pose: still.ranged(range) };
    const from = still.from ?? usual;
    return from === undefined ? still : { ...still, pose: partWay(from, still.pose, range) };
  });
}

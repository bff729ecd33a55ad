import type { Course } from './course';
import { deskCourses } from './deskCourses';
import type { furtherCourses } from './furtherCourses';

/** Movements that the figure can show, by the ids of the protocol and their versions. */
export type MovementId = keyof typeof deskCourses | keyof typeof furtherCourses;

const known = new Map<string, Course>(Object.entries(deskCourses));

/** Makes more movements known: a page begins with those of the desk and loads the others. */
export function addCourses(courses: Readonly<Partial<Record<MovementId, Course>>>): void {
  for (const [id, course] of Object.entries(courses)) known.set(id, course);
}

/** Whether a movement is known yet. */
export const isKnown = (movement: MovementId): boolean => known.has(movement);

/** How a movement runs; throws a RangeError for one that is not known yet. */
export function courseOf(movement: MovementId): Course {
  const course = known.get(movement);
  if (course === undefined) throw new RangeError(`The movement ${movement} is not loaded.`);
  return course;
}

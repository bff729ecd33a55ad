import { addCourses } from '../../../src/figure/movements/catalogue';
import { deskCourses } from '../../../src/figure/movements/deskCourses';
import { furtherCourses } from '../../../src/figure/movements/furtherCourses';
import { furtherProps } from '../../../src/figure/props/furtherProps';
import { addProps } from '../../../src/figure/props/prop';

addCourses(furtherCourses);
addProps(furtherProps);

/** All movements, known from here on. */
export const courses = { ...deskCourses, ...furtherCourses } as const;

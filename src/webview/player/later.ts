// What a page loads once it is on the screen: the reset at the desk needs none of it.
export { furtherCourses } from '../../figure/movements/furtherCourses.js';
export { furtherProps } from '../../figure/props/furtherProps.js';
export { aboutView, aboutWords } from './aboutView.js';
export { muscleInset } from '../figure/muscleView.js';
export { signsView } from './signsView.js';

// What a page loads once it is on the screen: the reset at the desk needs none of it.
export { furtherCourses } from '../../figure/movements/furtherCourses.js';
export { furtherProps } from '../../figure/props/furtherProps.js';
export { afterAnswerFor, afterOf, afterWords } from './afterView.js';
export { aboutView, aboutWords } from './aboutView.js';
export { discomfortView } from './discomfortView.js';
export { endView } from './endView.js';
export { gateView } from './gateView.js';
export { muscleInset } from '../figure/muscleView.js';
export { parseSafetyMessage } from '../../messages/safety.js';
export { safetyPage, safetyWordsOf } from './safety/safetyPage.js';

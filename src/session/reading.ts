// What there is to read about the movements, apart from what a routine needs to be played.
export { guideTo } from '../routines/exercises/guideTo.js';
export type { ExerciseGuide } from '../routines/exercises/exerciseGuide.js';

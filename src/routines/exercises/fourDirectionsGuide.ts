import type { ExerciseGuide } from './exerciseGuide.js';

const numbers = { cycles: 6, cycleS: 8, workS: 48, resetCycles: 3 };
/** Seconds for each of the four directions. */
const DIRECTION_S = numbers.cycleS / 4;

/** Shoulders up, back, down and forward, slowly. */
export const fourDirectionsGuide: ExerciseGuide = {
  id: 'shoulder_4dir',
  name: 'Four-direction shoulders',
  position: 'On your feet, ears above shoulders and shoulders above hips.',
  steps: [
    'Shrug: both shoulders go up, as if to touch your ears.',
    'Pull them behind you, without arching the back.',
    'Let them slide down, and the neck grows long.',
    'Bring them to the front, and the upper back becomes round.',
    `Give each direction ${DIRECTION_S} seconds. One flows into the next.`,
  ],
  dose: {
    numbers,
    words: [
      `${numbers.cycles} rounds of ${numbers.cycleS} seconds: ${numbers.workS} seconds in all.`,
      `In the upper-back reset: ${numbers.resetCycles} rounds.`,
    ],
  },
  mistakes: [
    {
      mistake: 'Hurrying, with jerks from one place to the next',
      better: 'Count two slow seconds for each.',
    },
    {
      mistake: 'Making it as large as it will go',
      better: 'Make it smaller and smoother. Smooth is what counts.',
    },
  ],
  options: [
    {
      when: 'You would rather sit',
      instead: 'Lay the forearms on the arm-rests and go about three quarters as far.',
    },
  ],
  askFirst: [],
  stopIf: [],
};

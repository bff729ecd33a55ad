import type { ExerciseGuide } from './exerciseGuide.js';

const numbers = { totalS: 30, cycles: 2 };

/** The 30-second check: turns of the head, and a look at what arms and hands tell. */
export const safetyCheckGuide: ExerciseGuide = {
  id: 'safety_check',
  name: '30-second check',
  position: 'On a chair or on your feet, whichever is easy.',
  steps: [
    'Make yourself long, with level eyes and loose shoulders.',
    'Let the head turn to the right, only as far as it goes without effort.',
    'Bring it back until you look ahead again.',
    'Do the same to the left, and return.',
    'Go around once more.',
    'Now ask your arms and hands: is anything numb, tingling or sore?',
  ],
  dose: {
    numbers,
    words: [
      `${numbers.totalS} seconds in all.`,
      `${numbers.cycles} slow rounds: right, middle, left, middle.`,
    ],
  },
  mistakes: [
    {
      mistake: 'Turning fast, or past the easy part',
      better: 'Slow down and turn less. Nothing is stretched here; you only look.',
    },
  ],
  options: [{ when: 'Your neck is stiff today', instead: 'A small turn tells you enough.' }],
  askFirst: [],
  stopIf: ['arm_hand_numb_tingle', 'arm_radiating_pain', 'head_turn_neuro', 'head_turn_dizzy'],
};

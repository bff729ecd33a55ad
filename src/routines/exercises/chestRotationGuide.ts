import type { ExerciseGuide } from './exerciseGuide.js';
import { askBeforeRounding } from './exerciseGuide.js';

const numbers = { repsPerSide: 8, repS: 10, sides: 2 };
/** Seconds of one turn: open, pause, return. */
const OPEN_S = 4;
const PAUSE_S = 2;

/** Lying on the side, the upper arm opens and the chest turns with it. */
export const chestRotationGuide: ExerciseGuide = {
  id: 'side_lying_rotation',
  name: 'Side-lying rotation',
  position: 'On your side, knees drawn up, with a pillow for the head.',
  steps: [
    'Begin on your left side. One knee lies on the other, and so do your hands, far out in front.',
    `Breathe out and let the upper arm float up and across, for ${OPEN_S} seconds. The chest goes with it; look at your hand.`,
    `Stay for ${PAUSE_S} seconds, wherever that is easy.`,
    `Let the arm come home with the in-breath, for ${OPEN_S} seconds again.`,
    `Do it ${numbers.repsPerSide} times. Then lie on the other side and begin again.`,
  ],
  dose: {
    numbers,
    words: [
      `${numbers.repsPerSide} times on each of ${numbers.sides} sides, ${numbers.repS} seconds each time.`,
    ],
  },
  mistakes: [
    { mistake: 'The upper knee slips away', better: 'Press a cushion between your knees.' },
    {
      mistake: 'Pushing the hand down',
      better: 'The hand may stay in the air. The floor is not the goal.',
    },
  ],
  options: [
    {
      when: 'A shoulder complains',
      instead: 'Bend the arm: the hand goes to your ribs, or behind your head.',
    },
    {
      when: 'The floor is no good',
      instead: 'Stay on a chair with crossed arms and turn just as slowly.',
    },
  ],
  askFirst: askBeforeRounding,
  stopIf: [],
};

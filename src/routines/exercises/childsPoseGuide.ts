import type { ExerciseGuide } from './exerciseGuide.js';
import { askBeforeHeadLow } from './exerciseGuide.js';

const numbers = {
  ...{ holdSMin: 30, holdSMax: 45, holdS: 45, holdSBeginner: 30 },
  ...{ holds: 2, restS: 15 },
};

/** Kneeling, with long arms and the forehead down. */
export const childsPoseGuide: ExerciseGuide = {
  id: 'childs_pose',
  name: "Child's pose",
  position: 'On your knees, with something soft under them.',
  steps: [
    'Kneel with the big toes touching and the knees slightly further apart than the hips.',
    'Let the hips sink back to the heels, as far as is comfortable.',
    'Put the hands on the floor in front of you, shoulder-wide.',
    'Step them forward, one after the other, until the arms are stretched out and the chest comes down.',
    'Keep a small bend in the elbows while the fingers reach and the back widens.',
    'Lay the forehead on the floor or on a towel. Let each breath go down into the belly.',
    'To get up, step the hands home and take your time.',
  ],
  dose: {
    numbers,
    words: [
      `Hold for ${numbers.holdS} seconds, ${numbers.holds} times, with ${numbers.restS} seconds of rest in between.`,
      `New to it? ${numbers.holdSBeginner} seconds are plenty. Come up when you have had enough.`,
      'Follow the breath pacer, or breathe as you like.',
    ],
  },
  mistakes: [
    {
      mistake: 'The elbows are stiff, and the shoulders pay for it',
      better: 'Bend them a little, until the shoulders feel at ease.',
    },
  ],
  options: [
    { when: 'A knee complains', instead: 'Lay a cushion on your calves and sit on it.' },
    { when: 'The forehead hangs in the air', instead: 'Rest it on a towel, as thick as you need.' },
    {
      when: 'Kneeling is no good',
      instead: 'Do the seated forward fold. “Without kneeling” swaps it for you.',
    },
    {
      when: 'You like some weight',
      instead:
        'A heavy blanket over the upper back is fine if you can shrug it off alone. Not with trouble breathing, and not in pregnancy.',
    },
  ],
  askFirst: askBeforeHeadLow,
  stopIf: [],
};

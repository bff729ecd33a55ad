import type { ExerciseGuide } from './exerciseGuide.js';

const numbers = { totalS: 60, holdS: 15, forwardCircles: 4, backwardCircles: 4 };

/** The first minute: hands behind the back, then circles. */
export const warmupGuide: ExerciseGuide = {
  id: 'warmup',
  name: 'Clasp-and-roll warm-up',
  position: 'On your feet with room behind you, or right at the front of a chair.',
  steps: [
    'Be upright and bring your hands together behind you, fingers laced.',
    'Let the shoulder blades come closer, until the arms lift off your back a little.',
    `Keep it for ${numbers.holdS} seconds and go on breathing. Then open the hands.`,
    `Roll the shoulders to the front in ${numbers.forwardCircles} slow rounds.`,
    `Roll them the other way, ${numbers.backwardCircles} times as well.`,
  ],
  dose: {
    numbers,
    words: [
      `${numbers.totalS} seconds in all.`,
      `A hold of ${numbers.holdS} seconds, ${numbers.forwardCircles} circles forward, ${numbers.backwardCircles} backward.`,
    ],
  },
  mistakes: [
    {
      mistake: 'Leaning back to lift the arms higher',
      better: 'Stay upright. A small lift is all it needs.',
    },
  ],
  options: [
    {
      when: 'Your hands do not reach each other',
      instead: 'Let a towel bridge the gap.',
    },
    {
      when: 'A shoulder complains',
      instead: 'Put the hands on your hips and only bring the blades closer.',
    },
    { when: 'You would rather sit', instead: 'Move to the front of the chair, so arms have room.' },
  ],
  askFirst: ['surgery'],
  stopIf: [],
};

import type { ExerciseGuide } from './exerciseGuide.js';
import { askBeforeRounding } from './exerciseGuide.js';

const numbers = { holdS: 20, holds: 3, restS: 10, weekendHoldS: 30 };

/** Joined hands reach forward and the upper back rounds. */
export const rhomboidReleaseGuide: ExerciseGuide = {
  id: 'rhomboid_release',
  name: 'Rhomboid release',
  position: 'On a chair, upright, both soles on the floor.',
  steps: [
    'Get comfortable on your chair and let the feet take some weight.',
    'Lace the fingers in front of you, then turn the palms away.',
    'Lower the chin a little. An egg would still fit under it.',
    'Push the hands away and let the upper back become round. The shoulder blades drift apart.',
    'Keep breathing while you are there. Come out as slowly as you went in.',
  ],
  dose: {
    numbers,
    words: [
      `Hold for ${numbers.holdS} seconds, ${numbers.holds} times, with ${numbers.restS} seconds of rest in between.`,
      'In the upper-back reset: once.',
      `At the weekend each hold lasts ${numbers.weekendHoldS} seconds.`,
      'Follow the breath pacer, or breathe as you like.',
    ],
  },
  mistakes: [
    {
      mistake: 'The head goes forward, and the neck does the work',
      better: 'Reach less far and let the back do the rounding.',
    },
  ],
  options: [
    {
      when: 'You are in a call',
      instead: 'Keep it tiny, with the hands in your lap. Nobody sees it or hears it.',
    },
    { when: 'A wrist complains', instead: 'Leave the palms as they are, or hold your forearms.' },
  ],
  askFirst: askBeforeRounding,
  stopIf: [],
};

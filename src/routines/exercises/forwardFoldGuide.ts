import type { ExerciseGuide } from './exerciseGuide.js';
import { askBeforeHeadLow } from './exerciseGuide.js';

const numbers = { resetHoldS: 30, holdS: 45, holds: 1 };

/** Folded over the thighs on a chair, with slow breaths. */
export const forwardFoldGuide: ExerciseGuide = {
  id: 'seated_forward_fold',
  name: 'Seated forward fold',
  position: 'On a chair that stays where it is, feet as wide as your hips.',
  steps: [
    'Leave a gap behind your back. If the chair has wheels, stand it against a wall.',
    'Tip forward from the hips, until the chest nears your legs.',
    'Lay the forearms down, or leave the arms hanging.',
    'Let gravity have the weight of your head. Breathe slowly, deep in the belly.',
    'Come up bone by bone, with the head at the very end. Sit for a little while before you get up.',
  ],
  dose: {
    numbers,
    words: [
      `In the upper-back reset: ${numbers.resetHoldS} seconds.`,
      `At the weekend: ${numbers.holds} hold of ${numbers.holdS} seconds.`,
      'In the place of child’s pose it is held as often as that.',
      'Follow the breath pacer, or breathe as you like.',
    ],
  },
  mistakes: [
    { mistake: 'Getting up in one go', better: 'Give the way up several breaths.' },
    {
      mistake: 'Rocking to get lower',
      better: 'Stay where it is easy, and let the out-breaths do the rest.',
    },
  ],
  options: [
    {
      when: 'You want less of it',
      instead: 'Cross your arms on the desk and rest your head on them.',
    },
  ],
  askFirst: askBeforeHeadLow,
  stopIf: [],
};

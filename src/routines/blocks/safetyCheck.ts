import { headTurns } from '../cycles.js';
import type { BlockPlan } from './block.js';
import { cycles, part } from './block.js';

/** Slow turns of the head, then a look at what arms and hands tell. */
export function safetyCheck(): BlockPlan {
  return {
    exercise: 'safety_check',
    variant: null,
    name: '30-second check',
    parts: [
      part('setup', 4, [
        'Sit or stand tall, look ahead',
        'Shoulders loose, both feet on the floor.',
      ]),
      cycles(2, headTurns, [
        'Turn the head slowly from side to side',
        'Only as far as it goes easily.',
      ]),
      part('notice', 2, [
        'Notice arms, hands and fingers',
        'Remember anything numb, tingling or painful.',
      ]),
    ],
  };
}

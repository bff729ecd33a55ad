import { rotation } from '../cycles.js';
import type { Side } from '../routine.js';
import type { BlockPlan, Part } from './block.js';
import { cycles, part } from './block.js';

/** Turns of the chest, eight to each side in three minutes: lying on the side, or seated. */
export function chestRotation({ seated }: { readonly seated: boolean }): BlockPlan {
  return {
    exercise: 'side_lying_rotation',
    variant: seated ? 'chair' : null,
    name: seated ? 'Seated turns' : 'Side-lying rotation',
    parts: [
      part('setup', 10, seated ? sitDown : lieDown, { gate: true, side: 'right' }),
      turns('right', seated),
      part('switch', 10, seated ? otherSide : rollOver, { side: 'left' }),
      turns('left', seated),
    ],
  };
}

const lieDown = [
  'Lie on your left side, knees bent',
  'A pillow under the head, arms ahead, palms together.',
] as const;
const sitDown = [
  'Sit tall, cross your arms',
  'Feet flat, a hand on each shoulder. The right side comes first.',
] as const;
const rollOver = [
  'Roll over to your right side',
  'Knees bent, arms ahead. Now the left arm opens.',
] as const;
const otherSide = ['Now the left side', 'Sit tall again, arms still crossed.'] as const;

function turns(side: Side, seated: boolean): Part {
  const said = seated
    ? ([`Turn to the ${side} and come back`, 'The chest turns; hips and knees stay.'] as const)
    : ([
        `Open to the ${side} and come back`,
        'Knees stay together; eyes follow the hand.',
      ] as const);
  return cycles(8, rotation(side, seated), said, { side });
}

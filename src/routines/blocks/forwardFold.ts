import type { BlockPlan } from './block.js';
import { hold, part, repeated, unlessEmpty } from './block.js';

/** How long and how often; seconds. */
interface Dose {
  readonly setupS: number;
  readonly holdS: number;
  readonly holds: number;
  readonly restS: number;
  readonly releaseS: number;
  readonly gate: boolean;
}

/** Fold over the thighs on a chair, and breathe. */
export function forwardFold({ setupS, holdS, holds, restS, releaseS, gate }: Dose): BlockPlan {
  const rest = part('rest', restS, ['Roll up and rest', 'Slowly, the head last; sit tall.']);
  const release = ['Start to roll up slowly', 'From the hips; the head comes last.'] as const;
  return {
    exercise: 'seated_forward_fold',
    variant: null,
    name: 'Seated forward fold',
    parts: [
      ...unlessEmpty(
        part('setup', setupS, ['Sit squarely, feet flat', 'On a chair that cannot roll away.'], {
          gate,
        }),
      ),
      ...repeated(
        holds,
        (count) =>
          hold(holdS, count, [
            'Fold forward, let the head hang',
            'Chest toward the thighs, arms loose. Breathe low and slow.',
          ]),
        rest,
      ),
      ...unlessEmpty(part('release', releaseS, release)),
    ],
  };
}

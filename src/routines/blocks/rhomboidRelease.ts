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
  /** Small and low, so that nobody in a call sees it. */
  readonly discreet: boolean;
  /** The person sits near the front edge of the chair as it begins. */
  readonly fromEdge: boolean;
}

/** Join the hands, reach, and let the upper back round. */
export function rhomboidRelease(dose: Dose): BlockPlan {
  const { setupS, holdS, holds, restS, releaseS, gate, discreet, fromEdge } = dose;
  const sit = fromEdge ? 'Sit back' : 'Sit tall';
  const setup = discreet
    ? ([`${sit}, join hands in your lap`, 'Hands low, elbows easy; no camera sees them.'] as const)
    : ([
        `${sit}, join hands, palms out`,
        'Hands at chest height. Nod a little, with room for an egg under the chin.',
      ] as const);
  const reach = discreet
    ? (['Slide the hands ahead, round your back', 'A small, quiet reach is enough.'] as const)
    : ([
        'Reach forward, round your upper back',
        'Let the shoulder blades glide apart. Feel it across the back, not in the neck.',
      ] as const);
  const rest = discreet
    ? (['Come back, rest the hands', 'Let the shoulders be heavy.'] as const)
    : (['Let go, shake out the arms', 'Let the shoulders drop.'] as const);
  return {
    exercise: 'rhomboid_release',
    variant: discreet ? 'discreet' : null,
    name: 'Rhomboid release',
    parts: [
      part('setup', setupS, setup, { gate }),
      ...repeated(holds, (count) => hold(holdS, count, reach), part('rest', restS, rest)),
      ...unlessEmpty(
        part('release', releaseS, ['Undo it slowly', 'Draw the hands back and let them go.']),
      ),
    ],
  };
}

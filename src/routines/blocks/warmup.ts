import { shoulderCircle } from '../cycles.js';
import type { BlockPlan } from './block.js';
import { cycles, part, plainHold } from './block.js';

/** The first minute of a session: fingers linked behind, blades together, then circles. */
export function warmup({ seated }: { readonly seated: boolean }): BlockPlan {
  return {
    exercise: 'warmup',
    variant: seated ? 'chair' : null,
    name: 'Clasp-and-roll warm-up',
    parts: [
      part('setup', 6, [
        seated ? 'Sit near the edge, fingers linked behind' : 'Stand tall, link fingers behind you',
        'Hands do not meet? Hold a towel between them.',
      ]),
      part('move', 4, [
        'Blades together, arms float away',
        'Let the chest open without leaning back.',
      ]),
      plainHold(15, ['Stay, and keep breathing', 'The blades work; the neck stays long.']),
      part('release', 3, ['Let go', 'Shake out the hands.']),
      cycles(
        4,
        shoulderCircle('forward'),
        ['Circle the shoulders forward', 'Slow and round, as large as feels easy.'],
        { direction: 'forward' },
      ),
      cycles(
        4,
        shoulderCircle('backward'),
        ['Circle the shoulders backward', 'The same circles, the other way around.'],
        { direction: 'backward' },
      ),
    ],
  };
}

import { shoulderDirections } from '../cycles.js';
import type { BlockPlan } from './block.js';
import { cycles, part } from './block.js';

/** How long and how often; seconds. */
interface Dose {
  readonly setupS: number;
  readonly times: number;
  readonly releaseS: number;
  readonly gate: boolean;
  /** In the chair: hands on the arm-rests, about three quarters of the range. */
  readonly seated: boolean;
  /** Something seated follows, and a person who stands has to get there. */
  readonly thenSit: boolean;
}

/** Shoulders up, back, down and forward, in slow rounds. */
export function fourDirections(dose: Dose): BlockPlan {
  const { setupS, times, releaseS, gate, seated, thenSit } = dose;
  const setup = seated
    ? ([
        'Hands on the arm-rests, sit tall',
        'No arm-rests? Rest the hands on your thighs.',
      ] as const)
    : (['Stand tall, arms loose', 'Ears over shoulders, shoulders over hips.'] as const);
  const range = seated
    ? 'About three quarters of your range, slow and smooth.'
    : 'Slow and smooth; control matters more than range.';
  const release =
    thenSit && !seated
      ? (['Let the shoulders settle, then sit', 'Feel for the chair behind you first.'] as const)
      : (['Let the shoulders settle', 'Wherever they like to rest.'] as const);
  return {
    exercise: 'shoulder_4dir',
    variant: seated ? 'chair' : null,
    name: 'Four-direction shoulders',
    parts: [
      part('setup', setupS, setup, { gate }),
      cycles(times, shoulderDirections, ['Move the shoulders in four directions', range]),
      part('release', releaseS, release),
    ],
  };
}

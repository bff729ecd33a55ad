import { pushup } from '../cycles.js';
import type { Level, Step } from '../ladder.js';
import { doses } from '../ladder.js';
import type { BlockPlan } from './block.js';
import { cycles, part, repeated, unlessEmpty } from './block.js';

/** Where on the ladder, and the seconds between and after the sets. */
interface Dose {
  readonly level: Level;
  readonly step: Step;
  readonly restS: number;
  readonly easeOutS: number;
}

/** What is said of each level: its name, how to get there, and what the chest goes to. */
const levels: Readonly<
  Record<
    Level,
    { readonly name: string; readonly setup: readonly [string, string]; readonly toward: string }
  >
> = {
  wall: {
    name: 'Wall push-up',
    setup: [
      'Hands on the wall, step back',
      'Hands at eye level, a little wider than the shoulders.',
    ],
    toward: 'wall',
  },
  counter: {
    name: 'Counter push-up',
    setup: ['Hands on the counter, step back', 'One that cannot move; body straight.'],
    toward: 'counter',
  },
  chair: {
    name: 'Chair push-up',
    setup: ['Hands on the seat, walk back', 'A sturdy chair without castors, against a wall.'],
    toward: 'seat',
  },
  floor: {
    name: 'Floor push-up',
    setup: [
      'Hands and toes on the floor',
      'Hands a little wider than the shoulders; body straight.',
    ],
    toward: 'floor',
  },
};

/** Push-ups at a level of the ladder, in the sets of its step. */
export function pushups({ level, step, restS, easeOutS }: Dose): BlockPlan {
  const { sets, reps } = doses[step];
  const { name, setup, toward } = levels[level];
  return {
    exercise: `pushup_${level}`,
    variant: null,
    name,
    parts: [
      part('setup', 10, setup, { gate: true }),
      ...repeated(
        sets,
        (count) =>
          cycles(
            reps,
            pushup(toward),
            ['Bend the elbows, then press back', 'Straight from head to heels; keep breathing.'],
            { count },
          ),
        part('rest', restS, ['Rest, arms loose', 'Breathe easily and shake out the arms.']),
      ),
      ...unlessEmpty(
        part('release', easeOutS, ['Ease out of it', 'Come away slowly and let the arms hang.']),
      ),
    ],
  };
}

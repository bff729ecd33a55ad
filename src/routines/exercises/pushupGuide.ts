import type { Level } from '../ladder.js';
import { doses } from '../ladder.js';
import type { Condition, ExerciseGuide, Option } from './exerciseGuide.js';
import { askBeforeRounding } from './exerciseGuide.js';

const numbers = {
  ...{ startSets: doses.A.sets, startReps: doses.A.reps },
  ...{ goalSets: doses.E.sets, goalReps: doses.E.reps },
  ...{ repS: 5, restS: 60 },
};
/** Seconds of one push-up: down and up, and the pause between them. */
const LOWER_S = 2;
const PAUSE_S = 1;

const askLowerDown: readonly Condition[] = [...askBeforeRounding, 'pregnancy', 'blood_pressure'];

/** What differs from level to level. */
const levels: Readonly<
  Record<
    Level,
    {
      readonly name: string;
      readonly position: string;
      readonly near: string;
      readonly askFirst: readonly Condition[];
    }
  >
> = {
  wall: {
    name: 'Wall push-up',
    position:
      'Facing a wall, 46 to 61 cm (18 to 24 in) away. Feet as wide as your hips, hands as high as your eyes and slightly wider than the shoulders.',
    near: 'the wall',
    askFirst: ['surgery'],
  },
  counter: {
    name: 'Counter push-up',
    position:
      'Facing a kitchen counter or a heavy desk that cannot move, 85 to 95 cm high. Hands on its edge.',
    near: 'the edge',
    askFirst: askLowerDown,
  },
  chair: {
    name: 'Chair push-up',
    position:
      'Facing a solid chair without wheels that has a wall behind it. Hands on its seat, at about 45 cm.',
    near: 'the seat',
    askFirst: askLowerDown,
  },
  floor: {
    name: 'Floor push-up',
    position: 'Face down, held up by hands and toes.',
    near: 'the floor',
    askFirst: askLowerDown,
  },
};

/** Push-ups at one level of the ladder. */
export function pushupGuide(level: Level): ExerciseGuide {
  const { name, position, near, askFirst } = levels[level];
  return {
    id: `pushup_${level}`,
    name,
    position,
    steps: [
      'Get into place. Head, hips and heels make one line.',
      `Bend the arms for ${LOWER_S} seconds, until the elbows make a corner and your chest has come near ${near}.`,
      `Wait there for ${PAUSE_S} second, and let the breath go on.`,
      `Push away for ${LOWER_S} seconds. On the way, the shoulder blades move toward each other and sink.`,
    ],
    dose: {
      numbers,
      words: [
        `To begin with: ${numbers.startSets} sets of ${numbers.startReps}.`,
        `The goal: ${numbers.goalSets} sets of ${numbers.goalReps}, each of them done well.`,
        `${numbers.repS} seconds each time, and ${numbers.restS} seconds of rest between the sets.`,
        'Once a day is enough.',
      ],
    },
    mistakes: [
      {
        mistake: 'The hips drop, or stay behind',
        better: 'Tighten the belly, or push against something higher.',
      },
      {
        mistake: 'The head gets there first',
        better: 'Look a little past your hands. The chest arrives first.',
      },
      {
        mistake: 'The breath stops',
        better: 'Breathe in on the way there, and out on the way back.',
      },
    ],
    options: [
      {
        when: 'Something pinches at the top of a shoulder',
        instead: 'Move the hands down, as low as your chest, or stand nearer.',
      },
      ...easier[level],
    ],
    askFirst,
    stopIf: [],
  };
}

const easier: Readonly<Record<Level, readonly Option[]>> = {
  wall: [],
  counter: [{ when: 'It is too much today', instead: 'Do them at the wall.' }],
  chair: [{ when: 'It is too much today', instead: 'Do them at a counter, or at the wall.' }],
  floor: [{ when: 'It is too much today', instead: 'Do them at a chair, a counter or the wall.' }],
};

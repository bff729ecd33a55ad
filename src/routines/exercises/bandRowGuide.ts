import type { ExerciseGuide } from './exerciseGuide.js';

const numbers = { sets: 2, reps: 8, repS: 5, restS: 20, effortMax: 4 };
/** Seconds of one row: pull and return, and the squeeze between them. */
const PULL_S = 2;
const SQUEEZE_S = 1;

/** Light pulls against a band. */
export const bandRowGuide: ExerciseGuide = {
  id: 'band_row',
  name: 'Band row',
  position: 'Facing an anchor as high as your chest, with a light band. Sit or stand.',
  steps: [
    'Look the band over and tug at its anchor, each time.',
    'Take an end in each hand, arms out, so that the band is barely tight.',
    `Draw the elbows past your ribs, for ${PULL_S} seconds.`,
    `Let the shoulder blades meet softly, for ${SQUEEZE_S} second.`,
    `Give way for ${PULL_S} seconds, until the arms are out in front again.`,
  ],
  dose: {
    numbers,
    words: [
      `${numbers.sets} sets of ${numbers.reps}, ${numbers.repS} seconds each time.`,
      `${numbers.restS} seconds of rest between the sets.`,
      `Light work: no more than ${numbers.effortMax} out of 10.`,
    ],
  },
  mistakes: [
    {
      mistake: 'The shoulders creep up',
      better: 'Let them sink, and take a lighter band if need be.',
    },
    {
      mistake: 'The body tilts backward to help',
      better: 'Stay upright. The arms do the pulling.',
    },
    { mistake: 'The band whips your arms away', better: 'Go with it, slowly, all the way.' },
  ],
  options: [
    {
      when: 'There is no band',
      instead: `Do it with empty hands, and wait for ${SQUEEZE_S} second with the blades together.`,
    },
  ],
  askFirst: ['surgery'],
  stopIf: [],
};

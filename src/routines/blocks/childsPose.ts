import type { ChildsPose } from '../plan.js';
import type { BlockPlan } from './block.js';
import { hold, part, repeated } from './block.js';

/** Kneel, sit back, walk the hands away and rest: two holds of 45 s in two minutes. */
export function childsPose(how: ChildsPose): BlockPlan {
  const rest = part('rest', 15, [
    'Come up to kneeling and rest',
    'Hands on the thighs, shoulders loose.',
  ]);
  return {
    exercise: 'childs_pose',
    variant: how === 'plain' ? null : how,
    name: names[how],
    parts: [
      part('setup', 10, setups[how], { gate: true }),
      ...repeated(
        2,
        (count) =>
          hold(45, count, [
            how === 'towel'
              ? 'Forehead on the towel, and breathe'
              : 'Rest the forehead and breathe',
            'Arms long, elbows soft, the breath low in the belly.',
          ]),
        rest,
      ),
      part('release', 5, ['Walk the hands back', 'Come up slowly, the head last.']),
    ],
  };
}

const names: Readonly<Record<ChildsPose, string>> = {
  plain: "Child's pose",
  cushion: "Child's pose on a cushion",
  towel: "Child's pose with a towel",
};

/** How to get into it: what is said, and how to do it well. */
const setups: Readonly<Record<ChildsPose, readonly [string, string]>> = {
  plain: [
    'Kneel, sit back, walk the hands out',
    'Big toes together, knees a little wider than the hips.',
  ],
  cushion: [
    'Kneel, sit on the cushion, walk hands out',
    'The cushion lies between calves and thighs; knees a little wider than the hips.',
  ],
  towel: [
    'Kneel, sit back, walk the hands out',
    'The folded towel lies where your forehead comes down.',
  ],
};

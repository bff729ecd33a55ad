import type { BlockPlan } from './block.js';
import { hold, part, repeated } from './block.js';

/** Kneel, sit back, walk the hands away and rest: two holds of 45 s in two minutes. */
export function childsPose(): BlockPlan {
  const rest = part('rest', 15, [
    'Come up to kneeling and rest',
    'Hands on the thighs, shoulders loose.',
  ]);
  return {
    exercise: 'childs_pose',
    variant: null,
    name: "Child's pose",
    parts: [
      part(
        'setup',
        10,
        [
          'Kneel, sit back, walk the hands out',
          'Big toes together, knees a little wider than the hips.',
        ],
        { gate: true },
      ),
      ...repeated(
        2,
        (count) =>
          hold(45, count, [
            'Rest the forehead and breathe',
            'Arms long, elbows soft, the breath low in the belly.',
          ]),
        rest,
      ),
      part('release', 5, ['Walk the hands back', 'Come up slowly, the head last.']),
    ],
  };
}

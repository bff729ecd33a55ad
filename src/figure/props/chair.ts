import type { Lump, Solid } from '../draw/shape';
import { ball, tube } from '../draw/solid';
import { vec } from '../body/vector';
import { slab } from './slab';

/**
 * A plain office chair on five glides, in world cm, for a person whose hip joints sit over the
 * origin. Seat 41 high and arm-rests 22 above it (EN 1335-1 asks 40-51 and 20-25).
 */
export const chair = {
  seatTop: 40.4,
  seatHalfWidth: 23,
  seatFront: 27,
  seatBack: -19,
  armRestTop: 62.4,
  armRestHalfWidth: 3.3,
  armRestX: 27,
  // They end before a folded body's arms, so that an arm that hangs beside one is seen to.
  armRestFront: 21,
  armRestBack: -1,
  backFront: -15.5,
  backTop: 78,
} as const;

function armRest(side: 1 | -1): Solid[] {
  const name = side > 0 ? 'Left' : 'Right';
  const x = chair.armRestX * side;
  const y = chair.armRestTop - 1.7;
  const w = chair.armRestHalfWidth - 1.7;
  return [
    {
      id: `chairPost${name}`,
      role: 'chair',
      sideways: side * 12,
      nearer: -2,
      groups: [
        ...tube([ball(vec(x, y - 1, 2), 1.8), ball(vec(x, 36.5, 0), 1.8)]),
        ...tube([ball(vec(x, 36.5, 0), 1.8), ball(vec(side * 16, 36, 0), 1.6)]),
      ],
    },
    {
      id: `armRest${name}`,
      role: 'cushion',
      sideways: side * 14,
      nearer: -2,
      groups: [
        [
          ball(vec(x - w, y, chair.armRestBack + 1.7), 1.7),
          ball(vec(x + w, y, chair.armRestBack + 1.7), 1.7),
          ball(vec(x - w, y, chair.armRestFront - 1.7), 1.7),
          ball(vec(x + w, y, chair.armRestFront - 1.7), 1.7),
        ],
      ],
    },
  ];
}

/** The chair's parts; they never move. */
export function chairSolids(): Solid[] {
  const seat = slab(
    chair.seatHalfWidth,
    [chair.seatTop, 34.4],
    [chair.seatBack, chair.seatFront],
    2.9,
  );
  const backAt = (y: number, z: number, half: number) => [
    ball(vec(half, y, z), 2.2),
    ball(vec(-half, y, z), 2.2),
  ];
  const star = Array.from({ length: 5 }, (_, i): Lump[] => {
    const angle = ((i * 72 + 36) * Math.PI) / 180;
    const x = Math.sin(angle) * 27;
    const z = Math.cos(angle) * 27 + 2;
    return [ball(vec(0, 9.5, 2), 2.6), ball(vec(x, 3, z), 2)];
  });
  return [
    {
      id: 'chairBase',
      role: 'chair',
      groups: [...star, ...tube([ball(vec(0, 9.5, 2), 3), ball(vec(0, 20, 2), 2.6)])],
      nearer: -12,
    },
    {
      id: 'chairColumn',
      role: 'chair',
      groups: [
        [ball(vec(0, 12, 2), 2.4), ball(vec(0, 33, 2), 2.4)],
        [ball(vec(-11, 34, 2), 1.6), ball(vec(11, 34, 2), 1.6), ball(vec(0, 31, 2), 3)],
      ],
      nearer: -11,
    },
    {
      id: 'chairSpine',
      role: 'chair',
      groups: tube([
        ball(vec(0, 34, -12), 2.2),
        ball(vec(0, 36, -20), 2.2),
        ball(vec(0, 48, -22), 2.1),
        ball(vec(0, 64, -21), 2),
      ]),
      nearer: -2,
    },
    { id: 'seat', role: 'cushion', groups: [seat], nearer: -9 },
    {
      id: 'backrest',
      role: 'cushion',
      groups: [
        [...backAt(52, -18, 14), ...backAt(62, -17.6, 18.5)],
        [...backAt(62, -17.6, 18.5), ...backAt(75, -19.5, 16)],
      ],
    },
    ...armRest(1),
    ...armRest(-1),
  ];
}

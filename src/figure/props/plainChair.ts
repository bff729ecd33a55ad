import { vec } from '../body/vector';
import type { Lump, Solid } from '../draw/shape';
import { ball, tube } from '../draw/solid';
import { slab } from './slab';
import { wall } from './wall';

/**
 * A sturdy chair on four legs without arm-rests, its seat toward the person and its back against the
 * wall; world cm. Seat 45 high (the protocol asks about 45).
 */
export const plainChair = {
  seatTop: 45,
  seatThick: 4,
  halfWidth: 23.5,
  seatFront: wall.face - 46,
  seatBack: wall.face - 4,
  backTop: 88,
} as const;

/** Its parts. Hands come down on it from above, so it is always painted before the body. */
export function plainChairSolids(): readonly Solid[] {
  const { seatTop, seatThick, halfWidth, seatFront, seatBack, backTop } = plainChair;
  const x = halfWidth - 2.4;
  const legAt = (side: 1 | -1, z: number, top: number): Lump[][] =>
    tube([ball(vec(side * x, 1.9, z), 1.9), ball(vec(side * x, top, z), 1.9)]);
  const under = seatTop - seatThick;
  const rail = (y: number): Lump[] => [
    ball(vec(-x, y - 4, seatBack - 0.4), 1.4),
    ball(vec(x, y - 4, seatBack - 0.4), 1.4),
    ball(vec(-x, y + 4, seatBack + 0.6), 1.4),
    ball(vec(x, y + 4, seatBack + 0.6), 1.4),
  ];
  return [
    {
      id: 'plainChairFar',
      role: 'chair',
      groups: [...legAt(1, seatFront + 3, under), ...legAt(1, seatBack - 1, backTop)],
      nearer: -285,
    },
    {
      id: 'plainChairRails',
      role: 'chair',
      groups: [rail(backTop - 6), rail(backTop - 21)],
      nearer: -280,
    },
    {
      id: 'plainChairNear',
      role: 'chair',
      groups: [...legAt(-1, seatFront + 3, under), ...legAt(-1, seatBack - 1, backTop)],
      nearer: -270,
    },
    {
      id: 'plainChairSeat',
      role: 'cushion',
      groups: [slab(halfWidth, [seatTop, under], [seatFront, seatBack + 1], 1.6)],
      nearer: -275,
    },
  ];
}

import { vec } from '../body/vector';
import type { Lump, Solid } from '../draw/shape';
import { ball } from '../draw/solid';
import { mat } from './mat';

/** A firm cushion on the calves of somebody who kneels, world cm: higher under the seat. */
const cushion = { halfWidth: 21, bottom: mat.top + 11.4, back: -27, front: 4, r: 3.4 } as const;
/** Thickness at its back, under the seat, and at its front, where the thighs press it flat. */
const thick = { back: 10, front: 6.9 } as const;

/** The cushion between calves and thighs. */
export function cushionSolids(): Solid[] {
  const { halfWidth, bottom, back, front, r } = cushion;
  const corner = (x: number, height: number, z: number): Lump => ball(vec(x, height, z), r, 0.9);
  const lumps = [halfWidth - r, r - halfWidth].flatMap((x) => [
    corner(x, bottom + r, back + r),
    corner(x, bottom + thick.back - r, back + r),
    corner(x, bottom + r, front - r),
    corner(x, bottom + thick.front - r, front - r),
  ]);
  return [{ id: 'cushion', role: 'cloth', groups: [lumps] }];
}

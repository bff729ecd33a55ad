import { vec } from '../body/vector';
import type { Lump } from '../draw/shape';
import { ball } from '../draw/solid';

/** A block with round edges of radius `r`, as wide to both sides, in world cm: one hull group. */
export function slab(
  halfWidth: number,
  [top, bottom]: readonly [number, number],
  [back, front]: readonly [number, number],
  r: number,
): Lump[] {
  const lumps: Lump[] = [];
  for (const x of [-halfWidth + r, halfWidth - r]) {
    for (const y of [top - r, bottom + r]) {
      for (const z of [back + r, front - r]) lumps.push(ball(vec(x, y, z), r, 0.9));
    }
  }
  return lumps;
}

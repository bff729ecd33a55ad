import type { Solid } from '../draw/shape';
import { slab } from './slab';

/** A free piece of wall ahead of the person, in world cm: its face, and what is drawn of it. */
export const wall = { face: 70, halfWidth: 50, height: 184, depth: 7 } as const;

/** The wall and its skirting. Nobody is ever behind it, so it is always painted first. */
export function wallSolids(): readonly Solid[] {
  const { face, halfWidth, height, depth } = wall;
  return [
    {
      id: 'wall',
      role: 'wall',
      groups: [slab(halfWidth, [height, 0], [face, face + depth], 0.5)],
      nearer: -300,
    },
    {
      id: 'wallSkirting',
      role: 'cushion',
      groups: [slab(halfWidth, [9, 0], [face - 1.4, face + 1], 0.5)],
      nearer: -290,
    },
  ];
}

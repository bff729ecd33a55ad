import type { Solid } from '../draw/shape';
import { slab } from './slab';

/**
 * A kitchen counter that stands ahead of the person, in world cm: 90 high (the protocol asks 85-95),
 * its top with a lip over the doors.
 */
export const counter = { top: 90, edge: 40, depth: 56, halfWidth: 46, lip: 3, thick: 4 } as const;

/** Its parts. Nobody is ever behind it, so it is always painted first. */
export function counterSolids(): readonly Solid[] {
  const { top, edge, depth, halfWidth, lip, thick } = counter;
  const doors = edge + lip;
  const body = halfWidth - 2;
  return [
    {
      id: 'counterPlinth',
      role: 'chair',
      flat: true,
      groups: [slab(body - 3, [10, 0], [doors + 5, edge + depth - 2], 0.5)],
      nearer: -300,
    },
    {
      id: 'counterBody',
      role: 'wall',
      groups: [slab(body, [top - thick, 9], [doors, edge + depth - 1], 0.5)],
      nearer: -295,
    },
    {
      id: 'counterTop',
      role: 'chair',
      groups: [slab(halfWidth, [top, top - thick], [edge, edge + depth], 1)],
      nearer: -290,
    },
  ];
}

import { vec } from '../body/vector';
import type { Solid } from '../draw/shape';
import { ball } from '../draw/solid';
import { mat } from './mat';

/** A pillow under the head of somebody who lies on a side, world cm; `x` on the head's side. */
export const pillow = {
  x: 57,
  top: mat.top + 15,
  halfLength: 13,
  halfBreadth: 20,
  z: -11,
} as const;

/** The pillow; side +1 for a head on the person's left, -1 for the right. */
export function pillowSolids(side: 1 | -1): Solid[] {
  const r = 4.6;
  const corners = [pillow.halfLength - r, r - pillow.halfLength].flatMap((x) =>
    [pillow.halfBreadth - r, r - pillow.halfBreadth].map((z) =>
      ball(vec(side * (pillow.x + x), mat.top + r, pillow.z + z), r, 0.9),
    ),
  );
  const top = corners.map(({ at }) =>
    ball(vec(at.x * 0.995, pillow.top - 3.4, at.z * 0.86), 3.4, 0.94),
  );
  // The head lies in it, so that it is always painted before the head.
  return [{ id: 'pillow', role: 'cushion', groups: [[...corners, ...top]], nearer: -30 }];
}

import { vec } from '../body/vector';
import type { Lump, Solid } from '../draw/shape';
import { ball } from '../draw/solid';
import { mat } from './mat';

/** A towel on the mat under the forehead, world cm: folded, or folded once more. */
export const towel = {
  z: 45,
  folded: { height: 4, halfWidth: 15, halfDepth: 10 },
  twice: { height: 8.4, halfWidth: 12.5, halfDepth: 9 },
} as const;

/** The towel in layers, so that it is seen to be folded; its fold is on the person's right. */
export function towelSolids(how: 'folded' | 'twice'): Solid[] {
  const { height, halfWidth, halfDepth } = towel[how];
  const layers = how === 'folded' ? 2 : 4;
  const r = height / layers / 2;
  return Array.from({ length: layers }, (_, layer): Solid => {
    const y = mat.top + r * (2 * layer + 1);
    // Each layer a little shorter than the one below it.
    const inset = r + layer * 0.3;
    const corners = [halfWidth - inset, inset - halfWidth].flatMap((x) =>
      [halfDepth - inset, inset - halfDepth].map((z): Lump =>
        ball(vec(x, y, towel.z + z), r, 0.86),
      ),
    );
    return {
      id: `towel${layer}`,
      role: 'cloth',
      groups: [corners],
      // Head and hands lie on it: it is painted before them, from its lowest layer up.
      nearer: -30 + layer,
    };
  });
}

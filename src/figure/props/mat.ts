import { vec } from '../body/vector';
import type { Solid } from '../draw/shape';
import { ball } from '../draw/solid';

/** Exercise mats in world cm, somewhat over 1 thick: along the person's z axis, or across it. */
export const mat = {
  top: 1.2,
  along: { halfWidth: 31, back: -66, front: 106 },
  /** As far behind the person as ahead: there is room to roll over. */
  across: { halfWidth: 86, back: -70, front: 48 },
} as const;

interface Extent {
  readonly halfWidth: number;
  readonly back: number;
  readonly front: number;
}

function sheetSolids({ halfWidth, back, front }: Extent): Solid[] {
  const r = mat.top / 2;
  const corners = [halfWidth - r, r - halfWidth].flatMap((x) =>
    [back + r, front - r].map((z) => ball(vec(x, r, z), r, 1)),
  );
  const sheet = corners.map(({ at }) => ball(vec(at.x, mat.top, at.z), 0, 1));
  return [
    { id: 'matEdge', role: 'mat', flat: true, groups: [corners] },
    { id: 'mat', role: 'mat', groups: [sheet] },
  ];
}

/** The mat on the floor under somebody who kneels. */
export const matSolids = (): Solid[] => sheetSolids(mat.along);

/** The mat on the floor under somebody who lies on a side. */
export const matAcrossSolids = (): Solid[] => sheetSolids(mat.across);

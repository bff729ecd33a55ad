import type { Camera, Spot } from './camera';
import { projectBlob } from './camera';
import { lightOn, litSpot } from './light';
import { hullPath } from './outline';
import { paintedOnce } from './painted';
import type { Item, Lump, Role, Shape, Solid } from './shape';

/** How much of a lump is lit when it does not say. */
const usualKeep = 0.86;

const shadeOf: Record<Solid['role'], Role> = {
  skin: 'skinShade',
  top: 'topShade',
  trousers: 'trousersShade',
  shoe: 'shoeShade',
  hair: 'hairShade',
  chair: 'chairShade',
  cushion: 'cushionShade',
  cloth: 'clothShade',
  band: 'bandShade',
  mat: 'matShade',
  wall: 'wallShade',
};

/** A solid as two shapes: its whole outline in shade, and its lit side over it. */
export const paintSolid = (solid: Solid, camera: Camera): Item =>
  paintedOnce(solid, camera, () => paint(solid, camera));

function paint(solid: Solid, camera: Camera): Item {
  const light = lightOn(camera);
  let outline = '';
  let lit = '';
  let depth = 0;
  let count = 0;
  // Neighbouring groups share lumps: each is projected once.
  const known = new Map<Lump, Spot>();
  const lastIn = new Map<Lump, readonly Lump[]>();
  for (const group of solid.groups) for (const lump of group) lastIn.set(lump, group);
  for (const group of solid.groups) {
    const covered = group.map((lump) => lastIn.get(lump) !== group);
    const spots = group.map((lump) => {
      const seen = known.get(lump) ?? projectBlob(camera, lump);
      known.set(lump, seen);
      depth += seen.depth;
      return seen;
    });
    count += spots.length;
    outline += hullPath(spots, covered);
    if (solid.flat) continue;
    const bright = spots.map((spot, i) => litSpot(spot, light, group[i]?.keep ?? usualKeep));
    lit += hullPath(bright, covered);
  }
  const base: Shape = {
    id: solid.id,
    d: outline,
    role: shadeOf[solid.role],
  };
  const shapes = solid.flat ? [base] : [base, { id: `${solid.id}Lit`, d: lit, role: solid.role }];
  return {
    depth: depth / count + (solid.nearer ?? 0) + camera.toward.x * (solid.sideways ?? 0),
    shapes,
  };
}

/** A ball. */
export const ball = (at: Lump['at'], r: number, keep?: number): Lump =>
  keep === undefined ? { at, r } : { at, r, keep };

/** Neighbours in a row as hull groups: a tube that follows the row. */
export function tube(lumps: readonly Lump[]): Lump[][] {
  const groups: Lump[][] = [];
  lumps.forEach((lump, i) => {
    const next = lumps[i + 1];
    if (next) groups.push([lump, next]);
  });
  return groups;
}

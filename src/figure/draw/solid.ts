import type { Camera, ReusedSpot } from './camera';
import { newSpot, projectInto } from './camera';
import { probesFor } from './hull';
import { lightOn, lightUp } from './light';
import { hullPaths } from './outline';
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

/** The lumps of the solid at hand, each once, and how they look: written over by the next solid. */
const lumps: Lump[] = [];
const spots: ReusedSpot[] = [];

function projectLumps(groups: Solid['groups'], camera: Camera): void {
  const light = lightOn(camera);
  lumps.length = 0;
  for (const group of groups) {
    for (const lump of group) {
      const at = lumps.indexOf(lump);
      const known = at < 0 ? undefined : spots[at];
      if (known) {
        known.hulls += 1;
        continue;
      }
      const spot = (spots[lumps.length] ??= newSpot());
      lumps.push(lump);
      projectInto(spot, camera, lump);
      lightUp(spot, light, lump.keep ?? usualKeep);
    }
  }
}

function paint(solid: Solid, camera: Camera): Item {
  const { id, groups } = solid;
  projectLumps(groups, camera);
  const probes = probesFor(spots, lumps.length);
  let outline = '';
  let lit = '';
  let depth = 0;
  let count = 0;
  for (const group of groups) {
    const seen = group.map((lump) => spots[lumps.indexOf(lump)] ?? newSpot());
    for (const spot of seen) depth += spot.depth;
    count += seen.length;
    const [path, litPath] = hullPaths(seen, probes);
    outline += path;
    lit += litPath;
  }
  const base: Shape = { id, d: outline, role: shadeOf[solid.role] };
  const shapes = solid.flat ? [base] : [base, { id: `${id}Lit`, d: lit, role: solid.role }];
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

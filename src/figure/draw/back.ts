import { spineLevel } from '../body/bones';
import type { Skeleton } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import { dot, place } from '../body/vector';
import type { Camera } from './camera';
import { project, projectBlob } from './camera';
import { hullPaths, linePath } from './outline';
import type { Shape } from './shape';
import { ball } from './solid';

const fade = (facing: number, from: number, to: number) =>
  Math.min(1, Math.max(0, (facing - from) / (to - from)));

/**
 * The two blades as they lift the shirt: inner edge 16 cm long, 10 cm wide (von Schroeder 2001:
 * 15.5 x 10.6), drawn where the back is seen.
 */
export function bladeShapes(skeleton: Skeleton, camera: Camera): Shape[] {
  const chest = skeleton.spine[spineLevel.T6] ?? skeleton.pelvis;
  const seen = fade(-dot(chest.z, camera.toward), 0.5, 0.75);
  if (seen === 0) return [];
  const shapes: Shape[] = [];
  for (const [name, side] of [
    ['Left', 1],
    ['Right', -1],
  ] as const) {
    const { blade } = skeleton.girdles[name === 'Left' ? 'left' : 'right'];
    const at = (x: number, y: number, z = -1): Vec3 => place(blade, side * x, y, z);
    const body = [ball(at(-8.2, -4), 1.5), ball(at(-8.8, -13.8), 1.5), ball(at(-3.2, -5), 1.8)];
    const crest = [at(-8.8, -5), at(-6, -3.6, -1.4), at(-2.4, -2, -1.2)];
    const spots = body.map((lump) => projectBlob(camera, lump));
    const outward = dot(blade.x, camera.right) * side > 0 ? 1 : -1;
    for (const spot of spots) {
      spot.litX += outward;
      spot.litY += 1;
    }
    const [d, lit] = hullPaths(spots);
    shapes.push(
      { id: `blade${name}`, d, role: 'topShade', opacity: 0.8 * seen },
      { id: `blade${name}Lit`, d: lit, role: 'top', opacity: seen },
      {
        id: `blade${name}Crest`,
        d: linePath(crest.map((p) => project(camera, p))),
        role: 'topShade',
        strokeWidth: 40,
        opacity: 0.7 * seen,
      },
    );
  }
  return shapes;
}

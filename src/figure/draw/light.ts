import type { Camera, Spot } from './camera';

/** Where the light comes from in the picture: from above, on the side that the person faces. */
export const lightOn = (camera: Camera): readonly [number, number] =>
  camera.right.z >= 0 ? [0.5, 0.87] : [-0.5, 0.87];

/**
 * The lit side of a projected ellipsoid: shrunk by `keep` and pushed toward the light until it
 * touches the outline there, so that a crescent of shade is left on the other side.
 */
export function litSpot(spot: Spot, light: readonly [number, number], keep: number): Spot {
  const sx = spot.xx * light[0] + spot.xy * light[1];
  const sy = spot.xy * light[0] + spot.yy * light[1];
  const radius = Math.sqrt(light[0] * sx + light[1] * sy);
  const push = radius > 1e-9 ? (1 - keep) / radius : 0;
  const shrink = keep * keep;
  return {
    x: spot.x + sx * push,
    y: spot.y + sy * push,
    xx: spot.xx * shrink,
    xy: spot.xy * shrink,
    yy: spot.yy * shrink,
    depth: spot.depth,
  };
}

/** Grown or shrunk about a picture point, then shifted toward the light: a lit side. */
export function litAbout(
  spots: readonly Spot[],
  about: Spot,
  k: number,
  shift: readonly [number, number],
): Spot[] {
  return spots.map((spot) => ({
    ...spot,
    x: about.x + (spot.x - about.x) * k + shift[0],
    y: about.y + (spot.y - about.y) * k + shift[1],
    xx: spot.xx * k * k,
    xy: spot.xy * k * k,
    yy: spot.yy * k * k,
  }));
}

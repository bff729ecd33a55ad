import type { Camera, ReusedSpot, Spot } from './camera';

/** Where the light comes from in the picture: from above, on the side that the person faces. */
export const lightOn = (camera: Camera): readonly [number, number] =>
  camera.right.z >= 0 ? [0.5, 0.87] : [-0.5, 0.87];

/**
 * Gives a spot its lit side: shrunk to `keep` and pushed toward the light until it touches the
 * outline there, so that a crescent of shade is left on the other side.
 */
export function lightUp(spot: ReusedSpot, light: readonly [number, number], keep: number): void {
  const sx = spot.xx * light[0] + spot.xy * light[1];
  const sy = spot.xy * light[0] + spot.yy * light[1];
  const radius = Math.sqrt(light[0] * sx + light[1] * sy);
  const push = radius > 1e-9 ? (1 - keep) / radius : 0;
  spot.litX = spot.x + sx * push;
  spot.litY = spot.y + sy * push;
  spot.keep = keep;
}

/** Gives spots one lit side: shrunk to `keep` about a picture point, then shifted toward the light. */
export function lightUpAbout(
  spots: readonly ReusedSpot[],
  about: Spot,
  keep: number,
  shift: readonly [number, number],
): void {
  for (const spot of spots) {
    spot.litX = about.x + (spot.x - about.x) * keep + shift[0];
    spot.litY = about.y + (spot.y - about.y) * keep + shift[1];
    spot.keep = keep;
  }
}

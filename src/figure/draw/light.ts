import type { Camera, Reused, Spot } from './camera';
import type { LitEllipse, Shrinking } from './hull';

/** Where the light comes from in the picture: from above, on the side that the person faces. */
export const lightOn = (camera: Camera): readonly [number, number] =>
  camera.right.z >= 0 ? [0.5, 0.87] : [-0.5, 0.87];

/** A projected ellipsoid with its lit side. */
export type LitSpot = Spot & LitEllipse;

/**
 * Gives a spot its lit side: shrunk to `keep` and pushed toward the light until it touches the
 * outline there, so that a crescent of shade is left on the other side.
 */
export function lightUp(
  spot: Reused<LitSpot>,
  light: readonly [number, number],
  keep: number,
): void {
  const sx = spot.xx * light[0] + spot.xy * light[1];
  const sy = spot.xy * light[0] + spot.yy * light[1];
  const radius = Math.sqrt(light[0] * sx + light[1] * sy);
  const push = radius > 1e-9 ? (1 - keep) / radius : 0;
  spot.litX = spot.x + sx * push;
  spot.litY = spot.y + sy * push;
  spot.keep = keep;
}

/** Shrunk to `k` about a picture point, then shifted toward the light: a lit side. */
export const litAbout = (about: Spot, k: number, shift: readonly [number, number]): Shrinking => ({
  k,
  x: about.x * (1 - k) + shift[0],
  y: about.y * (1 - k) + shift[1],
});

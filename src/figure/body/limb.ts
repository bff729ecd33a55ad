import type { Vec3 } from './vector';
import {
  add,
  along,
  angleBetween,
  cross,
  distance,
  reject,
  scale,
  sub,
  turn,
  unit,
} from './vector';

/** A limb of two bones: where its middle joint and its end came to lie, in cm. */
export interface Limb {
  readonly root: Vec3;
  readonly middle: Vec3;
  readonly end: Vec3;
}

/** Never quite straight, so that the middle joint keeps a side to bend to. */
const longestReach = 0.9995;

/**
 * Two-bone inverse kinematics: root fixed, end at the target or as near to it as the bones (cm)
 * reach, the middle joint on the side of `pole`. Bone lengths are kept exactly.
 */
export function bendLimb(root: Vec3, target: Vec3, a: number, b: number, pole: Vec3): Limb {
  const shortest = Math.abs(a - b) + 1e-3;
  const wanted = distance(root, target);
  const reach = Math.min(Math.max(wanted, shortest), (a + b) * longestReach);
  const line = unit(sub(target, root));
  const end = along(root, line, reach);
  const foot = (a * a - b * b + reach * reach) / (2 * reach);
  const height = Math.sqrt(Math.max(0, a * a - foot * foot));
  const side = unit(reject(pole, line));
  return { root, middle: add(along(root, line, foot), scale(side, height)), end };
}

/** The wish, or what is nearest to it within `mostDeg` of the direction `from`: a joint's limit. */
export function withinReach(wish: Vec3, from: Vec3, mostDeg: number): Vec3 {
  const angle = angleBetween(wish, from);
  if (angle <= mostDeg) return wish;
  return turn(unit(from), unit(cross(from, wish)), mostDeg);
}

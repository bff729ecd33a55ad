import type { Ellipse } from './hull';
import { polygonPaths, probesFor } from './hull';
import { px } from './px';

const isRound = (spot: Ellipse): boolean => spot.xy === 0 && spot.xx === spot.yy && !spot.cuts;

/** A lone ellipse, from the axes of its covariance. */
function ellipsePath(x: number, y: number, xx: number, xy: number, yy: number): string {
  const mean = (xx + yy) / 2;
  const spread = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
  const [long, short] = [Math.sqrt(mean + spread), Math.sqrt(Math.max(0, mean - spread))];
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [dx, dy] = [long * Math.cos(angle), long * Math.sin(angle)];
  const tilt = Math.round((-angle * 180) / Math.PI);
  const arc = `A${px(long)} ${px(short)} ${tilt} 0 0 `;
  const start = `${px(x + dx)} ${px(-y - dy)}`;
  return `M${start}${arc}${px(x - dx)} ${px(-y + dy)}${arc}${start}z`;
}

/** Hull of two circles: two arcs and their tangents. Most of a limb is made of these. */
function capsulePath(
  ax: number,
  ay: number,
  ra: number,
  bx: number,
  by: number,
  rb: number,
): string {
  const dx = bx - ax;
  const dy = by - ay;
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart <= Math.abs(ra - rb) + 1e-6) {
    return ra > rb
      ? ellipsePath(ax, ay, ra * ra, 0, ra * ra)
      : ellipsePath(bx, by, rb * rb, 0, rb * rb);
  }
  // The tangents touch both circles in these directions, one on either side of the line a to b.
  const c = (ra - rb) / apart;
  const s = Math.sqrt(1 - c * c);
  const [ux, uy] = [dx / apart, dy / apart];
  const [nx, ny] = [ux * c + uy * s, uy * c - ux * s];
  const [mx, my] = [ux * c - uy * s, uy * c + ux * s];
  const start = `${px(ax + ra * nx)} ${px(-ay - ra * ny)}`;
  return (
    `M${start}L${px(bx + rb * nx)} ${px(-by - rb * ny)}` +
    `A${px(rb)} ${px(rb)} 0 ${c < 0 ? 1 : 0} 0 ${px(bx + rb * mx)} ${px(-by - rb * my)}` +
    `L${px(ax + ra * mx)} ${px(-ay - ra * my)}A${px(ra)} ${px(ra)} 0 ${c > 0 ? 1 : 0} 0 ${start}z`
  );
}

/**
 * Paths of the convex hull of projected ellipsoids, probed in these directions, and of that of their
 * lit sides. Hulls that overlap in one path run the same way round, so a non-zero fill unites them.
 */
export function hullPaths(
  spots: readonly Ellipse[],
  probes = probesFor(spots),
): readonly [string, string] {
  const [a, b] = spots;
  if (a && spots.length === 1 && !a.cuts) {
    const { x, y, xx, xy, yy, litX, litY, keep } = a;
    const shrink = keep * keep;
    return [
      ellipsePath(x, y, xx, xy, yy),
      ellipsePath(litX, litY, xx * shrink, xy * shrink, yy * shrink),
    ];
  }
  if (a && b && spots.length === 2 && isRound(a) && isRound(b)) {
    const [ra, rb] = [Math.sqrt(a.xx), Math.sqrt(b.xx)];
    return [
      capsulePath(a.x, a.y, ra, b.x, b.y, rb),
      capsulePath(a.litX, a.litY, ra * a.keep, b.litX, b.litY, rb * b.keep),
    ];
  }
  return polygonPaths(spots, probes);
}

/** Path of their hull alone. */
export const hullPath = (spots: readonly Ellipse[]): string => hullPaths(spots)[0];

/** Path through picture points (cm, y up): a smooth line by quadratic midpoints, or closed. */
export function linePath(points: readonly { x: number; y: number }[], closed = false): string {
  const at = (p: { x: number; y: number }) => `${px(p.x)} ${px(-p.y)}`;
  const middle = (a: { x: number; y: number }, b: { x: number; y: number }) => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
  });
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return '';
  if (points.length < 3) return `M${points.map(at).join('L')}`;
  let path = `M${at(closed ? middle(last, first) : first)}`;
  points.forEach((point, i) => {
    const next = points[i + 1] ?? (closed ? first : undefined);
    if (next)
      path += `Q${at(point)} ${at(closed || i + 2 < points.length ? middle(point, next) : next)}`;
  });
  return path + (closed ? 'z' : '');
}

import type { Ellipse, LitEllipse } from './hull';
import { litPolygonPaths, polygonPath } from './hull';
import { px } from './px';

const isRound = (spot: Ellipse): boolean => spot.xy === 0 && spot.xx === spot.yy && !spot.cuts;

/** A lone ellipse, from the axes of its covariance. */
function ellipsePath({ x, y, xx, xy, yy }: Ellipse): string {
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

function circlePath(x: number, y: number, r: number): string {
  const arc = `A${px(r)} ${px(r)} 0 0 0 `;
  const [left, right, middle] = [px(x - r), px(x + r), px(-y)];
  return `M${right} ${middle}${arc}${left} ${middle}${arc}${right} ${middle}z`;
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
    return ra > rb ? circlePath(ax, ay, ra) : circlePath(bx, by, rb);
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
 * Path of the convex hull of projected ellipsoids. Hulls that overlap in one path run the same way
 * round, so a non-zero fill unites them.
 */
export function hullPath(spots: readonly Ellipse[]): string {
  const [a, b] = spots;
  if (a && spots.length === 1 && !a.cuts) return ellipsePath(a);
  if (a && b && spots.length === 2 && isRound(a) && isRound(b)) {
    return capsulePath(a.x, a.y, Math.sqrt(a.xx), b.x, b.y, Math.sqrt(b.xx));
  }
  return polygonPath(spots);
}

/** One of the hulls of a path that is probed in these directions, and that of its lit sides. */
export function litHullPaths(
  spots: readonly LitEllipse[],
  probes: readonly number[],
): readonly [string, string] {
  const [a, b] = spots;
  if (a && spots.length === 1) return [ellipsePath(a), ellipsePath(litSideOf(a))];
  if (a && b && spots.length === 2 && isRound(a) && isRound(b)) {
    const [ra, rb] = [Math.sqrt(a.xx), Math.sqrt(b.xx)];
    return [
      capsulePath(a.x, a.y, ra, b.x, b.y, rb),
      capsulePath(a.litX, a.litY, ra * a.keep, b.litX, b.litY, rb * b.keep),
    ];
  }
  return litPolygonPaths(spots, probes);
}

function litSideOf({ xx, xy, yy, litX, litY, keep }: LitEllipse): Ellipse {
  const shrink = keep * keep;
  return { x: litX, y: litY, xx: xx * shrink, xy: xy * shrink, yy: yy * shrink };
}

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

import type { Cut, Spot } from './camera';

/** Path units in one cm: whole numbers keep the path text short and exact enough for 4K. */
export const unitsPerCm = 100;

/** Directions in which an outline is probed, as x, y pairs; more for bigger parts. */
function directions(count: number): readonly number[] {
  return Array.from({ length: count * 2 }, (_, i) => {
    const angle = ((i >> 1) / count) * 2 * Math.PI;
    return i % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
  });
}

const fine = directions(36);
const medium = directions(24);
const coarse = directions(14);

/** A picture coordinate as path text writes it. */
const px = (cm: number): number => Math.round(cm * unitsPerCm);

const isKept = (cuts: readonly Cut[], dx: number, dy: number, radius: number): boolean =>
  cuts.every(({ gx, gy, least }) => gx * dx + gy * dy > least * radius);

const isRound = (spot: Spot): boolean => spot.xy === 0 && spot.xx === spot.yy && !spot.cuts;

/** A lone ellipsoid: an exact ellipse from the axes of its covariance. */
function ellipsePath({ x, y, xx, xy, yy }: Spot): string {
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

function circlePath({ x, y, xx }: Spot): string {
  const r = Math.sqrt(xx);
  const arc = `A${px(r)} ${px(r)} 0 0 0 `;
  const [left, right, middle] = [px(x - r), px(x + r), px(-y)];
  return `M${right} ${middle}${arc}${left} ${middle}${arc}${right} ${middle}z`;
}

/** Hull of two circles: two arcs and their tangents. Most of a limb is made of these. */
function capsulePath(a: Spot, b: Spot): string {
  const [ra, rb] = [Math.sqrt(a.xx), Math.sqrt(b.xx)];
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart <= Math.abs(ra - rb) + 1e-6) return circlePath(ra > rb ? a : b);
  // The tangents touch both circles in these directions, one on either side of the line a to b.
  const c = (ra - rb) / apart;
  const s = Math.sqrt(1 - c * c);
  const [ux, uy] = [dx / apart, dy / apart];
  const [nx, ny] = [ux * c + uy * s, uy * c - ux * s];
  const [mx, my] = [ux * c - uy * s, uy * c + ux * s];
  const at = (spot: Spot, r: number, x: number, y: number) =>
    `${px(spot.x + r * x)} ${px(-spot.y - r * y)}`;
  return (
    `M${at(a, ra, nx, ny)}L${at(b, rb, nx, ny)}` +
    `A${px(rb)} ${px(rb)} 0 ${c < 0 ? 1 : 0} 0 ${at(b, rb, mx, my)}` +
    `L${at(a, ra, mx, my)}A${px(ra)} ${px(ra)} 0 ${c > 0 ? 1 : 0} 0 ${at(a, ra, nx, ny)}z`
  );
}

/**
 * Path of the convex hull of projected ellipsoids: in each direction the farthest support point.
 * Hulls that overlap in one path run the same way round, so a non-zero fill unites them. `covered`
 * tells for each spot whether a hull that follows in the path has all of it: its arc is then left
 * out between its first and its last point, since what is cut off lies in that hull.
 */
export function hullPath(spots: readonly Spot[], covered?: readonly boolean[]): string {
  const [a, b] = spots;
  if (a && spots.length === 1 && !a.cuts) return ellipsePath(a);
  if (a && b && spots.length === 2 && isRound(a) && isRound(b)) return capsulePath(a, b);
  let widest = 0;
  for (const spot of spots) widest = Math.max(widest, spot.xx + spot.yy);
  const probes = widest > 70 ? fine : widest > 6 ? medium : coarse;
  let path = '';
  let lastX = 0;
  let lastY = 0;
  /** The latest point, not yet written: it may turn out to be in the midst of a covered arc. */
  let x1 = 0;
  let y1 = 0;
  let owner = -1;
  let isMidArc = false;
  for (let i = 0; i < probes.length; i += 2) {
    const dx = probes[i] ?? 0;
    const dy = probes[i + 1] ?? 0;
    let best = -Infinity;
    let x = 0;
    let y = 0;
    let by = -1;
    for (let k = 0; k < spots.length; k++) {
      const spot = spots[k];
      if (spot === undefined) continue;
      const sx = spot.xx * dx + spot.xy * dy;
      const sy = spot.xy * dx + spot.yy * dy;
      const radius = Math.sqrt(dx * sx + dy * sy);
      const support = spot.x * dx + spot.y * dy + radius;
      if (support > best && (!spot.cuts || isKept(spot.cuts, dx, dy, radius))) {
        best = support;
        by = k;
        const share = radius > 1e-9 ? 1 / radius : 0;
        x = spot.x + sx * share;
        y = spot.y + sy * share;
      }
    }
    const nextX = px(x);
    const nextY = px(-y);
    const goesOn = by === owner && covered?.[by] === true;
    if (i === 0) path = `M${nextX} ${nextY}l`;
    else if (!(goesOn && isMidArc) && (x1 !== lastX || y1 !== lastY)) {
      path += `${x1 - lastX} ${y1 - lastY} `;
      lastX = x1;
      lastY = y1;
    }
    if (i === 0) [lastX, lastY] = [nextX, nextY];
    isMidArc = goesOn;
    owner = by;
    x1 = nextX;
    y1 = nextY;
  }
  return `${path}${x1 - lastX} ${y1 - lastY}z`;
}

/** Path through picture points (cm, y up): a smooth line by quadratic midpoints, or closed. */
export function linePath(points: readonly { x: number; y: number }[], closed = false): string {
  const at = (p: { x: number; y: number }) =>
    `${Math.round(p.x * unitsPerCm)} ${Math.round(-p.y * unitsPerCm)}`;
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

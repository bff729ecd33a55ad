import { px } from './px';

/** A plane through an ellipsoid, seen from a probe direction: kept where gx dx + gy dy > least r. */
export interface Cut {
  readonly gx: number;
  readonly gy: number;
  readonly least: number;
}

/** An ellipse in the picture (cm, y up), by its covariance; the lit side of it is an ellipse too. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  /** Only support points on the kept side of these planes belong to the body. */
  readonly cuts?: readonly Cut[];
}

/** An ellipse with its lit side: shrunk to `keep`, and its middle moved to `litX`, `litY`. */
export interface LitEllipse extends Ellipse {
  readonly litX: number;
  readonly litY: number;
  readonly keep: number;
  /** How many hulls of the same path have it, and how many of them have been drawn. */
  readonly hulls: number;
  drawn: number;
  /** Which pieces of its outline the first of them has cut off, as bits; and of its lit side. */
  cut: number;
  litCut: number;
}

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

/** The directions for a part of the picture; all hulls of one path have the same. */
export function probesFor(spots: readonly Ellipse[], count = spots.length): readonly number[] {
  let widest = 0;
  for (let k = 0; k < count; k++) {
    const spot = spots[k];
    if (spot) widest = Math.max(widest, spot.xx + spot.yy);
  }
  return widest > 70 ? fine : widest > 10 ? medium : coarse;
}

/**
 * A polygon that is written corner by corner. Of an arc that may be cut off only the first and the
 * last corner are written.
 */
function createPolygon() {
  const steps: number[] = [];
  let startX = 0;
  let startY = 0;
  let writtenX = 0;
  let writtenY = 0;
  /** The latest corner, which is written once it can't be in the midst of such an arc any more. */
  let x = 0;
  let y = 0;
  let isFirst = true;
  let isMidArc = false;
  const write = () => {
    if (x === writtenX && y === writtenY) return;
    steps.push(x - writtenX, y - writtenY);
    writtenX = x;
    writtenY = y;
  };
  /** The next corner in cm; `isCut` tells whether the edge to it may be cut off. */
  const add = (xCm: number, yCm: number, isCut: boolean) => {
    if (isFirst) {
      startX = writtenX = px(xCm);
      startY = writtenY = px(-yCm);
    } else if (!(isCut && isMidArc)) write();
    isFirst = false;
    isMidArc = isCut;
    x = px(xCm);
    y = px(-yCm);
  };
  /** Path text of the corners so far; the next one begins another polygon. */
  const take = () => {
    write();
    const text = `M${startX} ${startY}l${steps.join(' ')}z`;
    steps.length = 0;
    isFirst = true;
    return text;
  };
  return { add, take };
}

const whole = createPolygon();
const lit = createPolygon();

function isKept(cuts: readonly Cut[], dx: number, dy: number, radius: number): boolean {
  for (const { gx, gy, least } of cuts) if (gx * dx + gy * dy <= least * radius) return false;
  return true;
}

/** Path of the convex hull of ellipses: in each direction the farthest support point. */
export const polygonPath = (spots: readonly Ellipse[]): string => shrunkPolygonPaths(spots)[0];

/** A picture point at `k` times its distance from the origin, moved by x and y (cm). */
export interface Shrinking {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The same, and beside it that outline shrunk: the lit side of what has one light all over. */
export function shrunkPolygonPaths(
  spots: readonly Ellipse[],
  shrinking?: Shrinking,
): readonly [string, string] {
  const probes = probesFor(spots);
  for (let i = 0; i < probes.length; i += 2) {
    const dx = probes[i] ?? 0;
    const dy = probes[i + 1] ?? 0;
    let farthest = -Infinity;
    let x = 0;
    let y = 0;
    for (const spot of spots) {
      const sx = spot.xx * dx + spot.xy * dy;
      const sy = spot.xy * dx + spot.yy * dy;
      const radius = Math.sqrt(dx * sx + dy * sy);
      const support = spot.x * dx + spot.y * dy + radius;
      if (support <= farthest || (spot.cuts && !isKept(spot.cuts, dx, dy, radius))) continue;
      farthest = support;
      const share = radius > 1e-9 ? 1 / radius : 0;
      x = spot.x + sx * share;
      y = spot.y + sy * share;
    }
    whole.add(x, y, false);
    if (shrinking) lit.add(x * shrinking.k + shrinking.x, y * shrinking.k + shrinking.y, false);
  }
  return [whole.take(), shrinking ? lit.take() : ''];
}

/** Two edges of an outline are one bit, and so all of them fit into a small whole number. */
const bitOf = (edge: number): number => 1 << (edge >> 1);

/**
 * Whether an edge from an ellipse to itself may be cut off. The first hull that has an ellipse cuts
 * what it likes, and so do others; only the last one leaves what the first has cut. So each point
 * of the ellipse is left in one of these two, since pieces of two arcs don't overlap.
 */
const mayCut = ({ hulls, drawn }: LitEllipse, isCutByFirst: boolean): boolean =>
  hulls > 1 && !(drawn === hulls - 1 && isCutByFirst);

/**
 * Paths of the hull of ellipses and of that of their lit sides: both have their support points in the
 * same direction of an ellipse, so it is looked for once. What other hulls of the path have as well
 * is cut off.
 */
export function litPolygonPaths(
  spots: readonly LitEllipse[],
  probes: readonly number[],
): readonly [string, string] {
  let before: LitEllipse | undefined;
  let litBefore: LitEllipse | undefined;
  for (let i = 0; i < probes.length; i += 2) {
    const dx = probes[i] ?? 0;
    const dy = probes[i + 1] ?? 0;
    const bit = bitOf(i >> 1);
    let farthest = -Infinity;
    let radius = 0;
    let by: LitEllipse | undefined;
    let litFarthest = -Infinity;
    let litRadius = 0;
    let litBy: LitEllipse | undefined;
    for (const spot of spots) {
      const r = Math.sqrt(spot.xx * dx * dx + 2 * spot.xy * dx * dy + spot.yy * dy * dy);
      const support = spot.x * dx + spot.y * dy + r;
      if (support > farthest) {
        farthest = support;
        radius = r;
        by = spot;
      }
      const litSupport = spot.litX * dx + spot.litY * dy + r * spot.keep;
      if (litSupport > litFarthest) {
        litFarthest = litSupport;
        litRadius = r;
        litBy = spot;
      }
    }
    if (!by || !litBy) continue;
    const isCut = by === before && mayCut(by, (by.cut & bit) !== 0);
    if (isCut && by.drawn === 0) by.cut |= bit;
    const share = radius > 1e-9 ? 1 / radius : 0;
    whole.add(
      by.x + (by.xx * dx + by.xy * dy) * share,
      by.y + (by.xy * dx + by.yy * dy) * share,
      isCut,
    );
    const isLitCut = litBy === litBefore && mayCut(litBy, (litBy.litCut & bit) !== 0);
    if (isLitCut && litBy.drawn === 0) litBy.litCut |= bit;
    const litShare = litRadius > 1e-9 ? litBy.keep / litRadius : 0;
    lit.add(
      litBy.litX + (litBy.xx * dx + litBy.xy * dy) * litShare,
      litBy.litY + (litBy.xy * dx + litBy.yy * dy) * litShare,
      isLitCut,
    );
    before = by;
    litBefore = litBy;
  }
  for (const spot of spots) spot.drawn += 1;
  return [whole.take(), lit.take()];
}

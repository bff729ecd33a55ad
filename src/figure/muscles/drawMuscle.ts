import type { Vec3 } from '../body/vector';
import { mix } from '../body/vector';
import type { Camera, Spot } from '../draw/camera';
import { project } from '../draw/camera';
import { linePath } from '../draw/outline';
import type { Muscle } from './muscle';
import type { Half } from './surface';

/** One side of a muscle in a picture, as path data. */
export interface DrawnMuscle {
  readonly outline: string;
  /** Lines from where the muscle starts to where it pulls. */
  readonly fibres: string;
}

type Rows = readonly (readonly Vec3[])[];

/** Around the sheet: along its origin, down its last fibre, back along its insertion. */
function around(rows: Rows): Vec3[] {
  const first = rows[0] ?? [];
  const last = rows.at(-1) ?? [];
  const between = rows.slice(1, -1);
  const corner = (row: readonly Vec3[]) => [...row.slice(0, 1), ...row, ...row.slice(-1)];
  return [
    // A corner that is there twice stays one when the line is smoothed.
    ...corner(first),
    ...between.flatMap((row) => row.slice(-1)),
    ...corner(last).reverse(),
    ...between.flatMap((row) => row.slice(0, 1)).reverse(),
  ];
}

/** The point of a row at a share of its way, by its columns. */
function onRow(row: readonly Vec3[], share: number): Vec3 | undefined {
  const at = share * (row.length - 1);
  const before = row[Math.floor(at)];
  const after = row[Math.ceil(at)];
  return before && after && mix(before, after, at - Math.floor(at));
}

/** Fibres stop a little before both ends, so that they do not smear the outline, share of a step. */
const inset = 0.1;

function fibre(rows: Rows, share: number): Vec3[] {
  const line = rows.map((row) => onRow(row, share)).filter((at) => at !== undefined);
  const [first, second] = line;
  const [last, previous] = [line.at(-1), line.at(-2)];
  if (!first || !second || !last || !previous) return line;
  return [mix(first, second, inset), ...line.slice(1, -1), mix(last, previous, inset)];
}

/** Picture points in an order that runs the same way round for all: then overlaps stay filled. */
function wound(points: readonly Spot[]): readonly Spot[] {
  let area = 0;
  points.forEach((at, i) => {
    const next = points[(i + 1) % points.length] ?? at;
    area += at.x * next.y - next.x * at.y;
  });
  return area < 0 ? [...points].reverse() : points;
}

/** One side of a muscle as a camera sees it. */
export function drawMuscle(muscle: Muscle, half: Half, camera: Camera): DrawnMuscle {
  const rows = muscle.rows(half);
  const spots = (points: readonly Vec3[]) => points.map((at) => project(camera, at));
  const shares = Array.from({ length: muscle.fibres }, (_, i) => (i + 0.5) / muscle.fibres);
  return {
    outline: linePath(wound(spots(around(rows))), true),
    fibres: shares.map((share) => linePath(spots(fibre(rows, share)))).join(''),
  };
}

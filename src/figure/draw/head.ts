import type { Frame, Vec3 } from '../body/vector';
import { add, direct, dot, place, scale, sub } from '../body/vector';
import type { Blob, Camera, ReusedSpot, Spot } from './camera';
import { project, projectBlob } from './camera';
import { faceShapes } from './face';
import { lightOn, lightUpAbout } from './light';
import type { Cut } from './hull';
import { hullPath, hullPaths } from './outline';
import type { Shape } from './shape';
import { paintSolid } from './solid';
import { ellipsoid } from './trunk';

/**
 * Head in its own frame (origin at the top of the neck, cm): breadth 15.6, length 20, chin to crown
 * 23, the upper half of ANSUR II (2012: means 14.9, 19.4, 22.4), since hair and small screens both
 * ask for it.
 */
const skull = { y: 7.1, z: 1.6, w: 7.8, h: 9.3, d: 9.7 } as const;

type Triple = readonly [number, number, number];
interface Plane {
  readonly normal: Triple;
  readonly offset: number;
}

/** Two planes through the skull bound the hair: over the brow, and behind the ears. */
const overBrow: Plane = { normal: [0, 0.95, -0.312], offset: 3.5 };
const behindEars: Plane = { normal: [0, 0.3, -0.954], offset: 1.1 };
const hairPlanes = [
  { id: 'hairTop', plane: overBrow },
  { id: 'hairBack', plane: behindEars },
] as const;
const hairThicknessCm = 1;

/** Where the two planes meet on the bare skull, from its middle; mirrored for the other side. */
const temple = (() => {
  const [, ay, az] = overBrow.normal;
  const [, by, bz] = behindEars.normal;
  const det = ay * bz - az * by;
  const y = (overBrow.offset * bz - az * behindEars.offset) / det;
  const z = (ay * behindEars.offset - overBrow.offset * by) / det;
  const x = skull.w * Math.sqrt(Math.max(0, 1 - (y / skull.h) ** 2 - (z / skull.d) ** 2));
  return { x, y: y + skull.y, z: z + skull.z };
})();

/** The skull grown by `extra` cm, with hair a little higher on the crown than on the sides. */
function skullBlob(head: Frame, extra: number): Blob {
  return ellipsoid(
    head,
    [0, skull.y + extra * 0.3, skull.z - extra * 0.85],
    [skull.w + extra * 0.75, skull.h + extra, skull.d + extra],
  );
}

/** How a plane of the head cuts a blob, seen by the outline's probes. */
function cutOf(
  blob: Blob,
  head: Frame,
  { normal, offset }: Plane,
  camera: Camera,
  keep: 1 | -1,
): Cut {
  const world = direct(head, normal[0], normal[1], normal[2]);
  const origin = place(head, 0, skull.y, skull.z);
  let gx = 0;
  let gy = 0;
  for (const axis of blob.axes ?? []) {
    const along = dot(axis, world) * keep;
    gx += dot(axis, camera.right) * along;
    gy += dot(axis, camera.up) * along;
  }
  return { gx, gy, least: (offset - dot(sub(blob.at, origin), world)) * keep };
}

/** The disc in which a plane of the head (its normal without a sideways part) cuts an ellipsoid. */
function discOf(blob: Blob, head: Frame, { normal, offset }: Plane): Blob {
  const [w, h, d] = blob.axes ?? [];
  const world = direct(head, normal[0], normal[1], normal[2]);
  const origin = place(head, 0, skull.y, skull.z);
  if (!w || !h || !d) return blob;
  const distance = offset - dot(sub(blob.at, origin), world);
  const [nh, nd] = [dot(h, world), dot(d, world)];
  const reach = Math.hypot(nh, nd);
  const u = Math.max(-1, Math.min(1, distance / reach));
  const size = Math.sqrt(1 - u * u);
  const middle = add(blob.at, add(scale(h, (nh / reach) * u), scale(d, (nd / reach) * u)));
  const slope = add(scale(h, (-nd / reach) * size), scale(d, (nh / reach) * size));
  return { at: middle, r: 0, axes: [scale(w, size), slope, { x: 0, y: 0, z: 0 }] };
}

function cutSpot(blob: Blob, camera: Camera, cuts: readonly Cut[]): ReusedSpot {
  const spot = projectBlob(camera, blob);
  spot.cuts = cuts;
  return spot;
}

/** Skull in front of both planes, as spots for one hull. */
function faceSpots(head: Frame, camera: Camera): Spot[] {
  const bare = skullBlob(head, 0);
  const rims = [discOf(bare, head, overBrow), discOf(bare, head, behindEars)] as const;
  return [
    cutSpot(bare, camera, [
      cutOf(bare, head, overBrow, camera, -1),
      cutOf(bare, head, behindEars, camera, -1),
    ]),
    cutSpot(rims[0], camera, [cutOf(rims[0], head, behindEars, camera, -1)]),
    cutSpot(rims[1], camera, [cutOf(rims[1], head, overBrow, camera, -1)]),
    project(camera, place(head, temple.x, temple.y, temple.z)),
    project(camera, place(head, -temple.x, temple.y, temple.z)),
  ];
}

function ear(head: Frame, side: 1 | -1, camera: Camera): Shape[] {
  const outer = ellipsoid(head, [7.7 * side, 3.4, -0.2], [1, 3.2, 2], 0.9);
  const inner = ellipsoid(head, [8.3 * side, 3.6, 0.1], [0.6, 2.3, 1.2]);
  const name = side > 0 ? 'earLeft' : 'earRight';
  return [
    ...paintSolid({ id: name, role: 'skin', groups: [[outer]] }, camera).shapes,
    { id: `${name}Inner`, d: hullPath([projectBlob(camera, inner)]), role: 'skinShade' },
  ];
}

/** The head: hair and face in the order in which this view sees them, then the nearer ear. */
export function headShapes(head: Frame, camera: Camera): Shape[] {
  const under: Shape[] = [];
  const over: Shape[] = [];
  const light = lightOn(camera);
  const centre = project(camera, place(head, 0, skull.y, skull.z));
  const hairy = skullBlob(head, hairThicknessCm);
  for (const { id, plane } of hairPlanes) {
    const spots = [
      cutSpot(hairy, camera, [cutOf(hairy, head, plane, camera, 1)]),
      projectBlob(camera, discOf(hairy, head, plane)),
    ];
    const normal: Vec3 = direct(head, plane.normal[0], plane.normal[1], plane.normal[2]);
    const layer = dot(normal, camera.toward) > 0 ? over : under;
    lightUpAbout(spots, centre, 0.9, [light[0] * 0.75, light[1] * 0.75]);
    const [d, lit] = hullPaths(spots);
    layer.push({ id, d, role: 'hairShade' });
    layer.push({ id: `${id}Lit`, d: lit, role: 'hair' });
  }
  // Both shades below both lit sides: the two pieces of hair are one.
  const hairOrder = (shapes: Shape[]) => [
    ...shapes.filter(({ role }) => role === 'hairShade'),
    ...shapes.filter(({ role }) => role === 'hair'),
  ];
  const sideways = dot(head.x, camera.toward);
  const nearSide = sideways > 0 ? 1 : -1;
  const bothEars = Math.abs(sideways) < 0.72;
  return [
    ...(bothEars ? ear(head, nearSide > 0 ? -1 : 1, camera) : []),
    ...hairOrder(under),
    ...faceShapes(head, faceSpots(head, camera), camera),
    ...hairOrder(over),
    ...ear(head, nearSide, camera),
  ];
}

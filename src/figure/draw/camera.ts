import type { Vec3 } from '../body/vector';
import type { Orbit } from '../body/pose';
import { add, cross, dot, sub, turn, unit, vec } from '../body/vector';
import type { Ellipse } from './hull';

/** Where the picture is taken from, and the part of the world (cm) that it shows. */
export interface View {
  readonly name: 'main' | 'inset' | 'hands';
  /** 0 = from the front, 90 = from the person's left, -90 = from the right, 180 = from behind. */
  readonly azimuthDeg: number;
  /** Height of the camera over the horizon. */
  readonly elevationDeg: number;
  /** The world point in the middle of the picture, cm. */
  readonly target: Vec3;
  /** Width and height of what is seen at the target, cm. */
  readonly widthCm: number;
  readonly heightCm: number;
}

/** A camera: unit axes of the picture, and the distance to the target in cm. */
export interface Camera {
  readonly name: View['name'];
  readonly right: Vec3;
  readonly up: Vec3;
  /** From the target to the camera. */
  readonly toward: Vec3;
  readonly target: Vec3;
}

/** A projected ellipsoid: its ellipse in picture cm (y up), and its depth toward the viewer. */
export interface Spot extends Ellipse {
  readonly depth: number;
}

/** An ellipsoid in world cm: a ball, or three half axes. */
export interface Blob {
  readonly at: Vec3;
  readonly r: number;
  readonly axes?: readonly [Vec3, Vec3, Vec3];
}

/** Far enough that nothing is distorted, near enough that a hand held out looks nearer. */
const cameraDistanceCm = 520;

/** The camera of a view. */
export function cameraOf(view: View): Camera {
  const azimuth = (view.azimuthDeg * Math.PI) / 180;
  const elevation = (view.elevationDeg * Math.PI) / 180;
  const flat = Math.cos(elevation);
  const toward = vec(Math.sin(azimuth) * flat, Math.sin(elevation), Math.cos(azimuth) * flat);
  const right = unit(cross(vec(0, 1, 0), toward));
  return { name: view.name, right, up: cross(toward, right), toward, target: view.target };
}

/** The view from further around an upright axis. */
export function orbited(view: View, { axis, deg }: Orbit): View {
  const target = add(axis, turn(sub(view.target, axis), vec(0, 1, 0), deg));
  return { ...view, azimuthDeg: view.azimuthDeg + deg, target };
}

/** Depth of a world point toward the viewer, cm from the target. */
export const depthOf = (camera: Camera, at: Vec3): number =>
  dot(sub(at, camera.target), camera.toward);

/** A world point in the picture: x right, y up, cm at the target's distance. */
export function project(camera: Camera, at: Vec3): Spot {
  return projectBlob(camera, { at, r: 0 });
}

/** An ellipsoid in the picture. */
export function projectBlob(camera: Camera, blob: Blob): ReusedSpot {
  const spot = newSpot();
  projectInto(spot, camera, blob);
  return spot;
}

/** A spot that is used again and again. */
export type ReusedSpot = { -readonly [Key in keyof Spot]: Spot[Key] };

/** What is no whole number yet says so from the start, as engines keep the two apart. */
export const newSpot = (): ReusedSpot => ({
  x: NaN,
  y: NaN,
  xx: NaN,
  xy: NaN,
  yy: NaN,
  depth: NaN,
  cuts: null,
  litX: NaN,
  litY: NaN,
  keep: NaN,
  hulls: 1,
  drawn: 0,
  cut: 0,
  litCut: 0,
});

/**
 * The same, written over what was in `spot`, and lit all over: a picture has hundreds of blobs, thirty
 * times a second.
 */
export function projectInto(spot: ReusedSpot, camera: Camera, { at, r, axes }: Blob): void {
  const { right, up, toward, target } = camera;
  // Number by number, since what is made is cleared away again.
  const ox = at.x - target.x;
  const oy = at.y - target.y;
  const oz = at.z - target.z;
  const depth = ox * toward.x + oy * toward.y + oz * toward.z;
  const zoom = cameraDistanceCm / (cameraDistanceCm - depth);
  spot.x = (ox * right.x + oy * right.y + oz * right.z) * zoom;
  spot.y = (ox * up.x + oy * up.y + oz * up.z) * zoom;
  spot.depth = depth;
  spot.litX = spot.x;
  spot.litY = spot.y;
  spot.keep = 1;
  spot.hulls = 1;
  spot.drawn = spot.cut = spot.litCut = 0;
  if (!axes) {
    spot.xx = spot.yy = (r * zoom) ** 2;
    spot.xy = 0;
    return;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const axis of axes) {
    const u = dot(axis, right) * zoom;
    const v = dot(axis, up) * zoom;
    xx += u * u;
    xy += u * v;
    yy += v * v;
  }
  spot.xx = xx;
  spot.xy = xy;
  spot.yy = yy;
}

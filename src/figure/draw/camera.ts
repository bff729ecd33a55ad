import type { Vec3 } from '../body/vector';
import type { Orbit } from '../body/pose';
import { add, cross, dot, sub, turn, unit, vec } from '../body/vector';

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

/** A projected ellipsoid: centre in picture cm (y up) and its covariance; depth toward the viewer. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  readonly depth: number;
  /** Only support points on the kept side of these planes belong to the body. */
  readonly cuts?: readonly Cut[];
}

/** A plane through an ellipsoid, seen from a probe direction: kept where gx dx + gy dy > least r. */
export interface Cut {
  readonly gx: number;
  readonly gy: number;
  readonly least: number;
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
export function projectBlob(camera: Camera, blob: Blob): Spot {
  const { at } = blob;
  const { right, up, toward, target } = camera;
  // Number by number: a picture projects hundreds of blobs, and what is made is cleared away again.
  const [ox, oy, oz] = [at.x - target.x, at.y - target.y, at.z - target.z];
  const depth = ox * toward.x + oy * toward.y + oz * toward.z;
  const zoom = cameraDistanceCm / (cameraDistanceCm - depth);
  const x = (ox * right.x + oy * right.y + oz * right.z) * zoom;
  const y = (ox * up.x + oy * up.y + oz * up.z) * zoom;
  if (!blob.axes) {
    const spread = (blob.r * zoom) ** 2;
    return { x, y, xx: spread, xy: 0, yy: spread, depth };
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const axis of blob.axes) {
    const u = dot(axis, right) * zoom;
    const v = dot(axis, up) * zoom;
    xx += u * u;
    xy += u * v;
    yy += v * v;
  }
  return { x, y, xx, xy, yy, depth };
}

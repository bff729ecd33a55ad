/** A point or direction in centimetres: x to the person's left, y up, z ahead of the person. */
export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A right-handed orthonormal frame: origin in cm, axes to the left, along the bone, and ahead. */
export interface Frame {
  readonly at: Vec3;
  readonly x: Vec3;
  readonly y: Vec3;
  readonly z: Vec3;
}

/** A vector from its three coordinates. */
export const vec = (x: number, y: number, z: number): Vec3 => ({ x, y, z });

/** a + b. */
export const add = (a: Vec3, b: Vec3): Vec3 => vec(a.x + b.x, a.y + b.y, a.z + b.z);

/** a - b. */
export const sub = (a: Vec3, b: Vec3): Vec3 => vec(a.x - b.x, a.y - b.y, a.z - b.z);

/** a stretched by k. */
export const scale = (a: Vec3, k: number): Vec3 => vec(a.x * k, a.y * k, a.z * k);

/** a + b * k, the step taken most often here. */
export const along = (a: Vec3, b: Vec3, k: number): Vec3 =>
  vec(a.x + b.x * k, a.y + b.y * k, a.z + b.z * k);

/** Dot product. */
export const dot = (a: Vec3, b: Vec3): number => a.x * b.x + a.y * b.y + a.z * b.z;

/** Cross product, right-handed. */
export const cross = (a: Vec3, b: Vec3): Vec3 =>
  vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);

/** Length in cm. */
const length = (a: Vec3): number => Math.sqrt(dot(a, a));

/** Distance in cm. */
export const distance = (a: Vec3, b: Vec3): number => length(sub(a, b));

/** The direction of a; the zero vector stays zero. */
export function unit(a: Vec3): Vec3 {
  const size = length(a);
  return size < 1e-9 ? a : scale(a, 1 / size);
}

/** From a (u = 0) to b (u = 1) in a straight line. */
export const mix = (a: Vec3, b: Vec3, u: number): Vec3 =>
  vec(a.x + (b.x - a.x) * u, a.y + (b.y - a.y) * u, a.z + (b.z - a.z) * u);

/** The part of a that is square to the unit direction n. */
export const reject = (a: Vec3, n: Vec3): Vec3 => along(a, n, -dot(a, n));

/** The mirror image in the body's mid-plane. */
export const mirror = (a: Vec3): Vec3 => vec(-a.x, a.y, a.z);

/** v turned about the unit axis by an angle in degrees (Rodrigues). */
export function turn(v: Vec3, axis: Vec3, angleDeg: number): Vec3 {
  if (angleDeg === 0) return v;
  const angle = (angleDeg * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const side = cross(axis, v);
  const k = dot(axis, v) * (1 - c);
  return vec(
    v.x * c + side.x * s + axis.x * k,
    v.y * c + side.y * s + axis.y * k,
    v.z * c + side.z * s + axis.z * k,
  );
}

/** Angle between two directions, 0 to 180 degrees. */
export function angleBetween(a: Vec3, b: Vec3): number {
  const cosine = dot(unit(a), unit(b));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

/** The frame turned about its own axes in degrees: nod ahead, then turn to the left, then lean left. */
export function bend(frame: Frame, nodDeg: number, twistDeg = 0, leanDeg = 0): Frame {
  let { x, y, z } = frame;
  if (nodDeg !== 0) [y, z] = [turn(y, x, nodDeg), turn(z, x, nodDeg)];
  if (twistDeg !== 0) [x, z] = [turn(x, y, twistDeg), turn(z, y, twistDeg)];
  if (leanDeg !== 0) [x, y] = [turn(x, z, -leanDeg), turn(y, z, -leanDeg)];
  return { at: frame.at, x, y, z };
}

/** A point given in the frame's own coordinates, in world coordinates. */
export const place = (frame: Frame, x: number, y: number, z: number): Vec3 =>
  vec(
    frame.at.x + frame.x.x * x + frame.y.x * y + frame.z.x * z,
    frame.at.y + frame.x.y * x + frame.y.y * y + frame.z.y * z,
    frame.at.z + frame.x.z * x + frame.y.z * y + frame.z.z * z,
  );

/** A direction given in the frame's own coordinates, in world coordinates. */
export const direct = (frame: Frame, x: number, y: number, z: number): Vec3 =>
  sub(place(frame, x, y, z), frame.at);

/** The frame moved to another origin. */
export const moved = (frame: Frame, at: Vec3): Frame => ({ ...frame, at });

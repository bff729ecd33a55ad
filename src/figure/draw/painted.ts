import type { Vec3 } from '../body/vector';
import type { Camera } from './camera';
import type { Item, Lump, Solid } from './shape';

/** A solid as it was painted last from a camera. */
interface Painted {
  readonly solid: Solid;
  readonly camera: Camera;
  readonly item: Item;
}

/** By the view's name and the solid's id. What comes out is the same with and without it. */
const latest = new Map<string, Painted>();

/**
 * What `paint` makes of a solid, or what it made the last time where nothing has moved since: in
 * most frames the legs stand, and the hands lie still on the knees.
 */
export function paintedOnce(solid: Solid, camera: Camera, paint: () => Item): Item {
  const key = `${camera.name}/${solid.id}`;
  const last = latest.get(key);
  if (last && isSameCamera(last.camera, camera) && isSameSolid(last.solid, solid)) return last.item;
  const item = paint();
  latest.set(key, { solid, camera, item });
  return item;
}

const isSamePlace = (a: Vec3, b: Vec3): boolean => a.x === b.x && a.y === b.y && a.z === b.z;

const isSameCamera = (a: Camera, b: Camera): boolean =>
  isSamePlace(a.toward, b.toward) && isSamePlace(a.target, b.target);

function isSameSolid(a: Solid, b: Solid): boolean {
  return (
    a.role === b.role &&
    a.flat === b.flat &&
    a.nearer === b.nearer &&
    a.sideways === b.sideways &&
    isSameList(a.groups, b.groups, (one, other) => isSameList(one, other, isSameLump))
  );
}

function isSameLump(a: Lump, b: Lump): boolean {
  if (a === b) return true;
  const isSame = isSamePlace(a.at, b.at) && a.r === b.r && a.keep === b.keep;
  return isSame && isSameList(a.axes ?? [], b.axes ?? [], isSamePlace);
}

function isSameList<One>(
  a: readonly One[],
  b: readonly One[],
  isSame: (one: One, other: One) => boolean,
): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i], b[i]];
    if (one === undefined || other === undefined || !isSame(one, other)) return false;
  }
  return true;
}

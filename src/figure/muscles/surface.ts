import type { Limb } from '../body/limb';
import type { Skeleton } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import { add, cross, mix, place, scale, sub, unit } from '../body/vector';
import { trunkRing } from '../draw/trunk';

/** Landmarks of one half of the body, in world cm, wherever the body has moved them. */
export interface Half {
  /** On the skin of the back, `outCm` from the middle line, at a level of the spine. */
  back(level: number, outCm: number): Vec3;
  /** On the skin of chest and belly, the same way. */
  front(level: number, outCm: number): Vec3;
  /** On the neck, `angle` around from the middle of its back, in radians. */
  neck(level: number, angle: number): Vec3;
  /** In the blade's frame (origin at the acromion): outward, up its inner edge, toward the ribs. */
  blade(out: number, up: number, deep: number): Vec3;
  /** In the head's frame: outward, up, ahead. */
  head(out: number, up: number, ahead: number): Vec3;
  /** Along the collar-bone, 0 = at the breastbone, 1 = at the acromion, `up` cm above it. */
  collarBone(share: number, up: number): Vec3;
  /** On the upper arm: `share` of the way to the elbow, `out` across it, behind it or ahead. */
  arm(share: number, out: number, face: 'back' | 'front'): Vec3;
  wrist(): Vec3;
  knee(): Vec3;
}

/** How far the round neck lies around the line of its joints, cm. */
const neckShape = { r: 5.3, ahead: 1.6 } as const;
/** Half of an upper arm's thickness, cm. */
const armRadius = 4.6;

/** Levels of the spine as the skeleton counts them, for vertebrae by name. */
export const vertebra = {
  C: (n: number) => 9 + (7 - n) / 2,
  T: (n: number) => 3 + (12 - n) / 2,
  L: (n: number) => 3 - n * 0.6,
} as const;

/** A point of the spine's frames at a level between two of them. */
function atLevel(body: Skeleton, level: number, x: number, z: number): Vec3 {
  const below = Math.min(11, Math.max(0, Math.floor(level)));
  const [a, b] = [body.spine[below] ?? body.pelvis, body.spine[below + 1] ?? body.pelvis];
  return mix(place(a, x, 0, z), place(b, x, 0, z), level - below);
}

function onTrunk(body: Skeleton, level: number, x: number, face: 1 | -1): Vec3 {
  const { w, d, ahead } = trunkRing(level);
  const bow = Math.sqrt(Math.max(0, 1 - (x / w) ** 2));
  return atLevel(body, level, x, ahead + face * d * bow);
}

function onArm({ root, middle }: Limb, body: Skeleton, out: Vec3, face: 1 | -1, share: number) {
  const bone = unit(sub(middle, root));
  // Square to the bone and to the body's width: behind the arm or ahead of it.
  const ahead = unit(cross(body.pelvis.x, scale(bone, -1)));
  return add(add(mix(root, middle, share), scale(ahead, face * armRadius)), out);
}

/** The landmarks of one side; +1 = the person's left. */
export function halfOf(body: Skeleton, side: 1 | -1): Half {
  const name = side === 1 ? 'left' : 'right';
  const { blade, sternum, acromion } = body.girdles[name];
  return {
    back: (level, outCm) => onTrunk(body, level, side * outCm, -1),
    front: (level, outCm) => onTrunk(body, level, side * outCm, 1),
    neck: (level, angle) =>
      atLevel(
        body,
        level,
        side * neckShape.r * Math.sin(angle),
        neckShape.ahead - neckShape.r * Math.cos(angle),
      ),
    blade: (out, up, deep) => place(blade, side * out, up, deep),
    head: (out, up, ahead) => place(body.head, side * out, up, ahead),
    collarBone: (share, up) => add(mix(sternum, acromion, share), scale(blade.y, up)),
    arm: (share, out, face) =>
      onArm(
        body.arms[name],
        body,
        scale(body.pelvis.x, side * out),
        face === 'back' ? -1 : 1,
        share,
      ),
    wrist: () => body.arms[name].end,
    knee: () => body.legs[name].middle,
  };
}

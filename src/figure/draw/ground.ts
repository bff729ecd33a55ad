import type { Pose, PropName } from '../body/pose';
import type { Skeleton } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import { mix, vec } from '../body/vector';
import { mat } from '../props/mat';
import type { Camera } from './camera';
import { projectBlob } from './camera';
import { hullPath } from './outline';
import type { Shape } from './shape';

/** Mats lie under everything else. */
export const isMat = (name: PropName) => name === 'mat' || name === 'matAcross';

const isLeanedOn = (name: PropName) => name === 'wall' || name === 'counter';

/** The ground under the body: where its middle lies, cm, and how far it reaches from there. */
function groundOf(pose: Pose, body: Skeleton): { at: Vec3; halfX: number; halfZ: number } {
  if (pose.props.some(isLeanedOn)) {
    // Who leans on something may walk: the shadow goes with the feet.
    const { left, right } = body.toes;
    return { at: vec(0, 0, (left.at.z + right.at.z) / 2 - 2), halfX: 28, halfZ: 25 };
  }
  if (!pose.props.some(isMat)) return { at: vec(0, 0, 8), halfX: 36, halfZ: 50 };
  const touching = [body.head.at, pose.hips];
  for (const side of ['left', 'right'] as const) {
    const { root, end } = body.arms[side];
    // A raised hand has no shadow of its own: its part shrinks to the shoulder as it rises.
    const low = Math.min(1, Math.max(0, (40 - end.y) / 30));
    touching.push(mix(root, end, low), body.legs[side].middle, body.legs[side].end);
  }
  const xs = touching.map(({ x }) => x);
  const zs = touching.map(({ z }) => z);
  const [left, right] = [Math.max(...xs), Math.min(...xs)];
  const [front, back] = [Math.max(...zs), Math.min(...zs)];
  const widest = pose.props.includes('mat') ? mat.along.halfWidth - 1 : Infinity;
  return {
    at: vec((left + right) / 2, mat.top, (front + back) / 2),
    halfX: Math.min((left - right) / 2 + 10, widest),
    halfZ: (front - back) / 2 + 14,
  };
}

/** The soft shadow on the floor under chair and feet, or on the mat under the body. */
export function floorShape(pose: Pose, body: Skeleton, camera: Camera): Shape {
  const { at, halfX, halfZ } = groundOf(pose, body);
  const disc = {
    at,
    r: 0,
    axes: [vec(halfX, 0, 0), vec(0, 0.01, 0), vec(0, 0, halfZ)] as const,
  };
  const role = pose.props.some(isMat) ? 'shadow' : 'floor';
  return { id: 'floor', d: hullPath([projectBlob(camera, disc)]), role };
}

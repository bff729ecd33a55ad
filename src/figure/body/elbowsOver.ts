import type { Arm, Pose } from './pose';
import { skeletonOf } from './skeleton';
import type { Limb } from './limb';
import type { Vec3 } from './vector';
import { add, dot, reject, scale, sub, unit, vec } from './vector';

const up = vec(0, 1, 0);

/** The way the elbow points so that it stays `leastCm` over the floor; as it was where it does. */
function lifted({ root, middle, end }: Limb, leastCm: number): Vec3 | null {
  if (middle.y >= leastCm) return null;
  const line = unit(sub(end, root));
  const foot = add(root, scale(line, dot(sub(middle, root), line)));
  const out = sub(middle, foot);
  const radius = Math.sqrt(dot(out, out));
  const highest = reject(up, line);
  const top = unit(highest);
  const cosine = (leastCm - foot.y) / (radius * dot(top, up));
  const side = unit(reject(out, top));
  const c = Math.min(1, cosine);
  return add(scale(top, c), scale(side, Math.sqrt(1 - c * c)));
}

/** The pose with its elbows no lower than that, cm: on a floor an elbow slides, and never sinks. */
export function elbowsOver(pose: Pose, leastCm: number): Pose {
  const { arms } = skeletonOf(pose);
  const keep = (arm: Arm, limb: Limb): Arm => {
    const elbow = lifted(limb, leastCm);
    return elbow === null ? arm : { ...arm, elbow };
  };
  return {
    ...pose,
    arms: { left: keep(pose.arms.left, arms.left), right: keep(pose.arms.right, arms.right) },
  };
}

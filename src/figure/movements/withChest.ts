import type { Arm, Pose, Sides } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import type { Frame, Vec3 } from '../body/vector';
import { add, dot, place, sub } from '../body/vector';

/** The spine's frame that carries ribs, shoulder girdles and what lies on the chest: T2. */
const chestOf = (pose: Pose): Frame => {
  const { spine, pelvis } = skeletonOf(pose);
  return spine[8] ?? pelvis;
};

/**
 * Arms that lie on the chest, as they lie in one pose, in another: they turn and bend with it, as
 * one with the ribs. The girdles must be the same in both.
 */
export function armsWithChest(lying: Pose, now: Pose): Sides<Arm> {
  const from = chestOf(lying);
  const to = chestOf(now);
  const carry = (v: Vec3): Vec3 =>
    sub(place(to, dot(v, from.x), dot(v, from.y), dot(v, from.z)), to.at);
  const arm = (one: Arm): Arm => ({
    ...one,
    wrist: add(to.at, carry(sub(one.wrist, from.at))),
    elbow: carry(one.elbow),
    fingers: carry(one.fingers),
    palm: carry(one.palm),
  });
  return { left: arm(lying.arms.left), right: arm(lying.arms.right) };
}

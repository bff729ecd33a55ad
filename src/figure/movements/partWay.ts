import type { Pose } from '../body/pose';
import { blendPose } from '../body/pose';

/**
 * The pose on the way from one pose to another: a range of 0.75 goes three quarters of the way. It
 * is still felt in the same place, so the mark stays whole.
 */
export function partWay(from: Pose, to: Pose, range: number): Pose {
  if (range >= 1) return to;
  const at = { trunk: range, chest: range, head: range, girdle: range, arms: range };
  return { ...blendPose(from, to, at), felt: to.felt };
}

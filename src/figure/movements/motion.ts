import type { Pose, Progress } from '../body/pose';
import { blendPose } from '../body/pose';
import { vec } from '../body/vector';

/** Parts of the body that can move at their own time. */
type Part = keyof Progress;

/** One motion inside a stage: these parts go to their place in `to` between two seconds. */
export interface Motion {
  readonly parts: readonly Part[];
  readonly fromS: number;
  readonly toS: number;
  readonly to: Pose;
}

const clamp01 = (u: number) => Math.min(1, Math.max(0, u));

/** Minimum-jerk course of a human reach, 0 to 1 (Flash & Hogan 1985). */
export function ease(u: number): number {
  const t = clamp01(u);
  return t * t * t * (10 + t * (6 * t - 15));
}

/** 0 outside the span, 1 inside, with soft edges of `edgeS` seconds. */
export const during = (atS: number, fromS: number, toS: number, edgeS = 0.3): number =>
  ease((atS - fromS) / edgeS) * ease((toS - atS) / edgeS);

/** The pose at a second: motions are laid over each other in order, so that overlaps stay smooth. */
export function perform(start: Pose, motions: readonly Motion[], atS: number): Pose {
  let pose = start;
  for (const { parts, fromS, toS, to } of motions) {
    const u = ease((atS - fromS) / (toS - fromS));
    if (u === 0) continue;
    const at = (part: Part) => (parts.includes(part) ? u : 0);
    pose = blendPose(pose, to, {
      trunk: at('trunk'),
      chest: at('chest'),
      head: at('head'),
      girdle: at('girdle'),
      arms: at('arms'),
    });
  }
  return pose;
}

/** Hands that float ride on the breath by this much in cm at full lungs. */
const rideCm = { y: 0.7, z: -0.5 } as const;

/** The pose with air in the lungs (0 to 1): ribs, shoulders and floating hands go with it. */
export function breathing(pose: Pose, breath: number): Pose {
  const { left, right } = pose.arms;
  const ride = (arm: typeof left) => ({
    ...arm,
    wrist: vec(
      arm.wrist.x,
      arm.wrist.y + rideCm.y * breath * arm.carried,
      arm.wrist.z + rideCm.z * breath * arm.carried,
    ),
  });
  return { ...pose, breath, arms: { left: ride(left), right: ride(right) } };
}

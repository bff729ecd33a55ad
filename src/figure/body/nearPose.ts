import type { Pose } from './pose';

/** No point of the body is moved further than this by what counts as the same pose, about, in cm. */
const NEAR_CM = 0.03;
/** An angle, in degrees, that moves nothing further than that: heads are half a metre from the hips. */
const NEAR_DEG = 0.03;
/** A part of a unit vector, such as the way that fingers point. */
const NEAR_PART = 0.001;
/** How strongly something is marked, which nobody can tell apart either. */
const NEAR_SHARE = 0.02;

const limits: Readonly<Record<string, number>> = {
  ...{ hips: NEAR_CM, wrist: NEAR_CM, ankle: NEAR_CM, points: NEAR_CM, axis: NEAR_CM },
  ...{ breath: NEAR_CM, felt: NEAR_SHARE, strength: NEAR_SHARE, deg: NEAR_DEG },
};

const limitOf = (name: string): number | undefined =>
  limits[name] ?? (name.endsWith('Deg') ? NEAR_DEG : undefined);

/**
 * Whether two poses of a movement look the same: a tenth of a pixel apart, as a page shows them. In a
 * hold only the breath moves, and most frames of a screen show no more of it.
 */
export const isNearPose = (a: Pose, b: Pose): boolean => isNear(a, b, NEAR_PART);

function isNear(a: unknown, b: unknown, limit: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= limit;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) =>
    isNear(
      (a as Readonly<Record<string, unknown>>)[name],
      (b as Readonly<Record<string, unknown>>)[name],
      limitOf(name) ?? limit,
    ),
  );
}

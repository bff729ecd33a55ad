import assert from 'node:assert/strict';
import type { Pose } from '../../../src/figure/body/pose';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { MovementId, Stage } from '../../../src/figure/movement';
import { poseAt } from '../../../src/figure/movement';

/** The stages of the office reset in order, with their lengths in seconds. */
export const officeReset: readonly { movement: MovementId; stage: Stage; durationS: number }[] = [
  { movement: 'rhomboid_release', stage: 'setup', durationS: 5 },
  { movement: 'rhomboid_release', stage: 'hold', durationS: 20 },
  { movement: 'rhomboid_release', stage: 'release', durationS: 5 },
  { movement: 'shoulder_4dir_seated', stage: 'setup', durationS: 3 },
  { movement: 'shoulder_4dir_seated', stage: 'cycles', durationS: 24 },
  { movement: 'shoulder_4dir_seated', stage: 'release', durationS: 3 },
  { movement: 'seated_forward_fold', stage: 'hold', durationS: 30 },
  { movement: 'seated_forward_fold', stage: 'roll_up', durationS: 0 },
];

/** One frame of the reset. */
export interface Frame {
  readonly name: string;
  readonly movement: MovementId;
  readonly stage: Stage;
  readonly atS: number;
  readonly pose: Pose;
  readonly body: Skeleton;
}

const framesPerSecond = 30;

/** Lungs that fill and empty every 5 s, as the player may have them. */
const breathAt = (atS: number) => 0.5 - 0.5 * Math.cos((atS / 5) * 2 * Math.PI);

/** Asserts, and says what was wrong only then: there are a million of these. */
export function check(ok: boolean, complaint: () => string): void {
  if (!ok) throw new assert.AssertionError({ message: complaint() });
}

/** Every frame of every stage at 30 frames per second, breathing or with a fixed breath. */
export function everyFrame(fixedBreath?: number): Frame[] {
  const frames: Frame[] = [];
  let startS = 0;
  for (const { movement, stage, durationS } of officeReset) {
    const lastS = durationS === 0 ? 9 : durationS;
    for (let i = 0; i <= lastS * framesPerSecond; i += 1) {
      const elapsedS = i / framesPerSecond;
      const breath = fixedBreath ?? breathAt(startS + elapsedS);
      const pose = poseAt({ movement, stage, elapsedS, durationS, breath, cycleS: 8 });
      const name = `${movement} ${stage} ${elapsedS.toFixed(2)} s`;
      frames.push({ name, movement, stage, atS: startS + elapsedS, pose, body: skeletonOf(pose) });
    }
    startS += lastS;
  }
  return frames;
}

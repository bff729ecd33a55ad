import './courses';
import type { Pose } from '../../../src/figure/body/pose';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { MovementId, Stage } from '../../../src/figure/movement';
import { poseAt } from '../../../src/figure/movement';
import type { Timeline } from './timelines';

/** One frame of a timeline. */
export interface Frame {
  readonly name: string;
  readonly movement: MovementId;
  readonly stage: Stage;
  readonly atS: number;
  readonly pose: Pose;
  readonly body: Skeleton;
}

/** Lungs that fill and empty every 5 s, as the player may have them. */
const breathAt = (atS: number) => 0.5 - 0.5 * Math.cos((atS / 5) * 2 * Math.PI);

/** How a timeline is looked at. */
interface Look {
  readonly breath?: number;
  readonly framesPerSecond?: number;
  /** Share of the range; all of it when absent. */
  readonly range?: number;
}

/** Every frame of a timeline, breathing or with a fixed breath. */
export function everyFrame(
  timeline: Timeline,
  { breath, framesPerSecond = 30, range = 1 }: Look = {},
): Frame[] {
  const frames: Frame[] = [];
  let startS = 0;
  for (const part of timeline) {
    const lastS = part.durationS === 0 ? 9 : part.durationS;
    for (let i = 0; i <= lastS * framesPerSecond; i += 1) {
      const elapsedS = i / framesPerSecond;
      const atS = startS + elapsedS;
      const pose = poseAt({ ...part, elapsedS, range, breath: breath ?? breathAt(atS) });
      const name = `${part.movement} ${part.stage} ${elapsedS.toFixed(2)} s`;
      const { movement, stage } = part;
      frames.push({ name, movement, stage, atS, pose, body: skeletonOf(pose) });
    }
    startS += lastS;
  }
  return frames;
}

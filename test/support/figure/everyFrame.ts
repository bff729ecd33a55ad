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

/** Every frame of a timeline, breathing or with a fixed breath; none is held on to. */
export function* eachFrame(
  timeline: Timeline,
  { breath, framesPerSecond = 30, range = 1 }: Look = {},
): Generator<Frame, void> {
  let startS = 0;
  for (const part of timeline) {
    const lastS = part.durationS === 0 ? 9 : part.durationS;
    for (let i = 0; i <= lastS * framesPerSecond; i += 1) {
      const elapsedS = i / framesPerSecond;
      const atS = startS + elapsedS;
      const pose = poseAt({ ...part, elapsedS, range, breath: breath ?? breathAt(atS) });
      const name = `${part.movement} ${part.stage} ${elapsedS.toFixed(2)} s`;
      const { movement, stage } = part;
      yield { name, movement, stage, atS, pose, body: skeletonOf(pose) };
    }
    startS += lastS;
  }
}

/** All of them, to go to and fro in. */
export function everyFrame(timeline: Timeline, look: Look = {}): Frame[] {
  return [...eachFrame(timeline, look)];
}

/** The same instants of a timeline looked at in two ways. */
export function* twoWays(
  timeline: Timeline,
  one: Look,
  other: Look,
): Generator<[Frame, Frame], void> {
  const others = eachFrame(timeline, other);
  for (const frame of eachFrame(timeline, one)) {
    const next = others.next();
    if (next.done === true) throw new Error('the other way has fewer frames');
    yield [frame, next.value];
  }
}

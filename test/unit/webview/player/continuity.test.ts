import assert from 'node:assert/strict';
import { skeletonOf } from '../../../../src/figure/body/skeleton.js';
import { distance } from '../../../../src/figure/body/vector.js';
import { poseAt } from '../../../../src/figure/movement.js';
import type { ExerciseId, Routine, Segment } from '../../../../src/session/playback.js';
import { momentAt, routineOf } from '../../../../src/session/playback.js';
import { figureMoment } from '../../../../src/webview/player/movements.js';
import { check } from '../../../support/check.js';
import '../../../support/figure/courses.js';
import { seenJoints } from '../../../support/figure/joints.js';
import { everyPlan } from '../../../support/routines/everyPlan.js';

/** A calm person's hand at its fastest, and how often it is looked at here. */
const fastestCmPerS = 120;
const framesPerSecond = 5;

type Joints = ReturnType<typeof seenJoints>;

/** The joints in a segment, `elapsedS` into it; at its very end still its own. */
function jointsAt(routine: Routine, segment: Segment, elapsedS: number): Joints {
  const lastS = segment.endS - segment.startS;
  const within = momentAt(
    routine,
    (segment.startS + Math.min(elapsedS, lastS - 1e-3)) * 1000,
    'off',
  );
  const pose = poseAt({ ...figureMoment(within), elapsedS, breath: 0 });
  return seenJoints(pose, skeletonOf(pose));
}

function farthest(a: Joints, b: Joints): number {
  return Math.max(...[...a].map(([joint, at]) => distance(at, b.get(joint)!)));
}

/** What a segment shows: two of the same need to be looked at once. */
function keyOf(routine: Routine, segment: Segment): string {
  return JSON.stringify(figureMoment(momentAt(routine, segment.startS * 1000, 'off')));
}

/** Seconds of a segment that differ from each other: of cycles the first two. */
function shownS(segment: Segment): number {
  const lengthS = segment.endS - segment.startS;
  return segment.type === 'cycles' ? Math.min(lengthS, 2 * segment.cycleS) : lengthS;
}

/** Every plan, at the whole range and with all of it smaller. */
const plans = everyPlan().flatMap((plan) => {
  const all = routineOf(plan).blocks.map(({ exercise }): ExerciseId => exercise);
  return [plan, { ...plan, smaller: all }];
});

describe('the figure in every routine', function () {
  this.timeout(60_000);

  it('moves without a jump in every segment', () => {
    const seen = new Set<string>();
    for (const plan of plans) {
      const routine = routineOf(plan);
      for (const segment of routine.segments) {
        const key = keyOf(routine, segment);
        if (seen.has(key)) continue;
        seen.add(key);
        let before: Joints | null = null;
        for (let i = 0; i <= shownS(segment) * framesPerSecond; i += 1) {
          const now = jointsAt(routine, segment, i / framesPerSecond);
          const moved = before === null ? 0 : farthest(before, now);
          check(moved < fastestCmPerS / framesPerSecond, () => `${key} ${i}: ${moved} cm`);
          before = now;
        }
      }
    }
    assert.ok(seen.size > 60);
  });

  it('goes on from one segment to the next, but where the routine waits for the person', () => {
    const seen = new Set<string>();
    for (const plan of plans) {
      const routine = routineOf(plan);
      routine.segments.slice(1).forEach((next, i) => {
        const ending = routine.segments[i]!;
        const key = `${keyOf(routine, ending)} > ${keyOf(routine, next)}`;
        if (next.gate || seen.has(key)) return;
        seen.add(key);
        const end = jointsAt(routine, ending, ending.endS - ending.startS);
        const gap = farthest(end, jointsAt(routine, next, 0));
        check(gap < 0.05, () => `${plan.routine}: ${gap.toFixed(1)} cm, ${key}`);
      });
    }
    assert.ok(seen.size > 60);
  });
});

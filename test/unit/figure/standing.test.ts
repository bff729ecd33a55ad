import assert from 'node:assert/strict';
import '../../support/figure/courses';
import { mirrorPose } from '../../../src/figure/body/pose';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { angleBetween, distance, dot, mix, place, sub } from '../../../src/figure/body/vector';
import { keyPoses, poseAt } from '../../../src/figure/movement';
import { check } from '../../support/check';
import { everyFrame } from '../../support/figure/everyFrame';
import { kept } from '../../support/figure/kept';
import { timelines } from '../../support/figure/timelines';

const sides = ['left', 'right'] as const;
/** How far a point lies from the axis of the hips, 1 = on their surface (half sizes of the cloth). */
function fromHips(body: Skeleton, point: Vec3): number {
  const out = sub(point, place(body.pelvis, 0, 0, 0.5));
  return Math.hypot(dot(out, body.pelvis.x) / 16.6, dot(out, body.pelvis.z) / 11.5);
}

describe('standing movements', () => {
  const names = ['warmup', 'standingShoulders', 'bandRows'];
  const frames = kept(() => names.flatMap((name) => everyFrame(timelines[name]!)));

  it('reach every goal, on feet that stay where they are', () => {
    const feet = frames()[0]!.body.legs;
    for (const { name, pose, body } of frames()) {
      for (const side of sides) {
        const gap = distance(pose.arms[side].wrist, body.arms[side].end);
        check(gap < 0.1, () => `${name} ${side} wrist ${gap}`);
        check(distance(pose.legs[side].ankle, body.legs[side].end) < 0.1, () => `${name} ankle`);
        check(distance(feet[side].end, body.legs[side].end) < 0.5, () => `${name} foot`);
      }
    }
  });

  it('pass no arm through the hips', () => {
    for (const { name, body } of frames()) {
      for (const side of sides) {
        const { middle, end } = body.arms[side];
        for (let i = 0; i <= 10; i += 1) {
          const far = fromHips(body, mix(middle, end, i / 10));
          check(far > 1.1, () => `${name} ${side} ${far.toFixed(2)}`);
        }
      }
    }
  });

  it('link the fingers behind the back in the hold, clear of it', () => {
    const held = frames().filter(
      ({ movement, stage }) => movement === 'warmup' && stage === 'hold',
    );
    assert.ok(held.length > 100);
    for (const { name, body } of held) {
      const { left, right } = body.hands;
      const apart = distance(left.fingers[1]![0]!, right.fingers[1]![0]!);
      check(apart < 4.5, () => `${name}: knuckles ${apart} apart`);
      for (const hand of [left, right])
        for (const finger of hand.fingers)
          for (const joint of finger) check(joint.z < -14, () => `${name} finger ${joint.z}`);
    }
  });

  it('row with the elbows behind the ribs and close to them, and the blades together', () => {
    const [long, pull] = keyPoses('band_row').map(({ pose }) => skeletonOf(pose));
    for (const side of sides) {
      const { root, middle, end } = long!.arms[side];
      const elbowDeg = angleBetween(sub(middle, root), sub(end, middle));
      assert.ok(elbowDeg < 40, `arms long: ${elbowDeg}, ${JSON.stringify([root, end])}`);
      const elbow = pull!.arms[side].middle;
      assert.ok(elbow.z < pull!.girdles[side].shoulder.z - 8, `elbow ${elbow.z} behind`);
      assert.ok(Math.abs(elbow.x) < 27, `elbow ${elbow.x} beside the ribs`);
    }
    const width = ({ girdles }: typeof pull & object) =>
      distance(girdles.left.blade.at, girdles.right.blade.at);
    assert.ok(width(pull!) < width(long!));
  });

  it('circle forward over the top and ahead, and backward over the top and back', () => {
    for (const direction of ['forward', 'backward'] as const) {
      const at = (elapsedS: number) =>
        poseAt({
          movement: 'warmup',
          stage: 'cycles',
          elapsedS,
          durationS: 16,
          cycleS: 4,
          direction,
          breath: 0,
        }).girdle.left;
      const top = at(8);
      assert.ok(top.elevationDeg > at(6).elevationDeg + 20);
      const after = at(8.5).protractionDeg - top.protractionDeg;
      assert.ok(direction === 'forward' ? after > 10 : after < -10, `${direction}: ${after}`);
    }
  });

  it('take the whole range standing, and three quarters of it on the chair', () => {
    const standing = keyPoses('shoulder_4dir');
    keyPoses('shoulder_4dir_seated').forEach(({ name, pose }, i) => {
      const full = standing[i]!.pose.girdle.left;
      const { left } = pose.girdle;
      assert.ok(Math.abs(left.elevationDeg - full.elevationDeg * 0.75) < 1e-9, name);
      assert.ok(Math.abs(left.protractionDeg - full.protractionDeg * 0.75) < 1e-9, name);
    });
  });
});

describe('head turns', () => {
  it('are mirror images to the right and to the left, the right one first', () => {
    const [right, , left] = keyPoses('head_turns').map(({ pose }) => pose);
    assert.deepEqual(skeletonOf(mirrorPose(right!)).head, skeletonOf(left!).head);
    const nose = skeletonOf(right!).head.z;
    assert.ok(nose.x < -0.6 && nose.z > 0.3, 'the nose points to the right, not behind');
    const first = poseAt({
      movement: 'head_turns',
      stage: 'cycles',
      elapsedS: 2.9,
      durationS: 24,
      cycleS: 12,
      breath: 0,
    });
    assert.ok(skeletonOf(first).head.z.x < -0.6);
  });
});

import assert from 'node:assert/strict';
import '../../support/figure/courses';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { angleBetween, distance, mirror, mix } from '../../../src/figure/body/vector';
import { poseAt } from '../../../src/figure/movement';
import { check } from '../../support/check';
import { everyFrame } from '../../support/figure/everyFrame';
import { kept } from '../../support/figure/kept';
import { timelines } from '../../support/figure/timelines';

const at = (elapsedS: number, side: 'left' | 'right', range = 1): Skeleton =>
  skeletonOf(
    poseAt({
      ...{ movement: 'seated_turn', stage: 'cycles', durationS: 80, cycleS: 10 },
      ...{ elapsedS, side, range, breath: 0 },
    }),
  );
const chestTurn = (body: Skeleton, from: Skeleton) =>
  angleBetween(body.spine[8]!.z, from.spine[8]!.z);
const along = (a: Vec3, b: Vec3) => Array.from({ length: 9 }, (_, i) => mix(a, b, i / 8));

describe('seated turns', () => {
  const frames = kept(() => everyFrame(timelines['seatedTurn']!, { framesPerSecond: 10 }));
  const turning = () => frames().filter(({ stage }) => stage === 'cycles' || stage === 'switch');

  it('go to the side that is said, 4 s there, 2 s there, 4 s back', () => {
    for (const side of ['left', 'right'] as const) {
      const [middle, open] = [at(0, side), at(4, side)];
      assert.ok(side === 'left' ? open.spine[8]!.z.x > 0.4 : open.spine[8]!.z.x < -0.4, side);
      assert.ok(chestTurn(open, middle) > 25 && chestTurn(open, middle) < 40);
      assert.deepEqual(at(6, side), open);
      assert.deepEqual(at(10, side), middle);
      const share = chestTurn(at(4, side, 0.75), middle) / chestTurn(open, middle);
      assert.ok(Math.abs(share - 0.75) < 0.02, `${share}`);
    }
  });

  it('are the same to both sides: the trunk in a mirror', () => {
    for (let s = 0; s <= 10; s += 0.5) {
      const [left, right] = [at(s, 'left'), at(s, 'right')];
      left.spine.forEach((frame, i) =>
        assert.ok(distance(mirror(frame.at), right.spine[i]!.at) < 1e-9),
      );
      const shoulders = [left.girdles.left.shoulder, right.girdles.right.shoulder] as const;
      assert.ok(distance(mirror(shoulders[0]), shoulders[1]) < 1e-9);
    }
  });

  it('leave pelvis and legs where they are, and the hands on the shoulders', () => {
    const start = turning()[0]!.body;
    const held = (body: Skeleton) => [
      distance(body.hands.left.fingers[1]![2]!, body.girdles.right.shoulder),
      distance(body.hands.right.fingers[1]![2]!, body.girdles.left.shoulder),
    ];
    for (const { name, body } of turning()) {
      check(distance(start.pelvis.at, body.pelvis.at) < 1e-9, () => `${name} pelvis`);
      for (const side of ['left', 'right'] as const) {
        check(distance(start.legs[side].middle, body.legs[side].middle) < 1e-9, () => name);
        check(distance(start.legs[side].end, body.legs[side].end) < 1e-9, () => name);
      }
      held(body).forEach((gap) => check(gap > 4 && gap < 12, () => `${name} hand ${gap}`));
    }
  });

  it('cross the arms without passing one through the other', () => {
    for (const { name, body } of frames()) {
      const forearms = (['left', 'right'] as const).map((side) =>
        along(body.arms[side].middle, body.hands[side].fingers[1]![0]!),
      );
      let least = Infinity;
      for (const p of forearms[0]!)
        for (const q of forearms[1]!) least = Math.min(least, distance(p, q));
      check(least > 4.5, () => `${name}: ${least.toFixed(1)} cm apart`);
    }
  });
});

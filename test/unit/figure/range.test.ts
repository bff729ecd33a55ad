import assert from 'node:assert/strict';
import type { Pose } from '../../../src/figure/body/pose';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { distance } from '../../../src/figure/body/vector';
import type { MovementId } from '../../../src/figure/movement';
import { keyPoses, poseAt } from '../../../src/figure/movement';
import { courses } from '../../support/figure/courses';
import { check } from '../../support/check';
import { eachFrame, twoWays } from '../../support/figure/everyFrame';
import { checkLimits } from '../../support/figure/jointLimits';
import { seenJoints } from '../../support/figure/joints';
import { timelines } from '../../support/figure/timelines';

const sides = ['left', 'right'] as const;
const range = 0.75;
const framesPerSecond = 15;
const fastestCmPerS = 120;

/** How far a pose bends the upper back and moves the blades, in degrees. */
const bendOf = ({ thoracic, girdle }: Pose): number =>
  Math.abs(thoracic.aheadDeg) +
  Math.abs(thoracic.twistDeg) +
  Math.abs(girdle.right.elevationDeg) +
  Math.abs(girdle.right.protractionDeg);

const at = (movement: MovementId, stage: 'hold' | 'cycles', elapsedS: number, share?: number) =>
  poseAt({
    ...{ movement, stage, elapsedS, durationS: 20, breath: 0 },
    ...(share === undefined ? {} : { range: share }),
  });

for (const [title, timeline] of Object.entries(timelines))
  describe(`three quarters of the range: ${title}`, function () {
    this.timeout(20_000);
    const smaller = { framesPerSecond, range, breath: 0.3 };
    const frames = () => eachFrame(timeline, smaller);

    it('reaches every goal, and moves without jumps within stages and across them', () => {
      let before = new Map<string, Vec3>();
      let beforeS = -1;
      for (const { name, atS, pose, body } of frames()) {
        for (const side of sides) {
          const gap = distance(pose.arms[side].wrist, body.arms[side].end);
          check(gap < 0.1, () => `${name} ${side} wrist ${gap}`);
          check(distance(pose.legs[side].ankle, body.legs[side].end) < 0.1, () => `${name} ankle`);
        }
        const now = seenJoints(pose, body);
        const allowed = atS === beforeS ? 0.02 : fastestCmPerS / framesPerSecond;
        for (const [what, place] of now) {
          const was = before.get(what);
          if (was) {
            check(distance(was, place) < allowed, () => `${name} ${what} ${distance(was, place)}`);
          }
        }
        before = now;
        beforeS = atS;
      }
    });

    it('stays inside the joint limits', () => {
      for (const frame of frames()) checkLimits(frame);
    });

    it('leaves the feet where they are in the whole range', () => {
      const whole = { framesPerSecond, breath: 0.3 };
      for (const [{ name, body }, { body: other }] of twoWays(timeline, smaller, whole)) {
        for (const side of sides) {
          // The balls of the feet: heels come up further where a body leans further.
          const ball = other.toes[side].at;
          check(distance(ball, body.toes[side].at) < 0.5, () => `${name} ${side} foot`);
        }
      }
    });
  });

describe('the range of a movement', () => {
  it('is whole where nothing is said of it, to the last digit', () => {
    for (const [title, timeline] of Object.entries(timelines)) {
      for (const part of timeline) {
        const moment = { ...part, elapsedS: 1.3, breath: 0.2 };
        assert.deepEqual(poseAt({ ...moment, range: 1 }), poseAt(moment), title);
      }
    }
    for (const movement of Object.keys(courses) as MovementId[]) {
      assert.equal(keyPoses(movement, 1), keyPoses(movement));
    }
  });

  it('shrinks every hold to its share of the way', () => {
    const holds = ['rhomboid_release', 'rhomboid_release_discreet', 'seated_forward_fold'] as const;
    for (const movement of holds) {
      const start = at(movement, 'hold', 0);
      const whole = at(movement, 'hold', 12);
      const eased = at(movement, 'hold', 12, range);
      const share =
        (eased.thoracic.aheadDeg - start.thoracic.aheadDeg) /
        (whole.thoracic.aheadDeg - start.thoracic.aheadDeg);
      assert.ok(Math.abs(share - range) < 1e-9, `${movement}: ${share}`);
      assert.equal(eased.felt, whole.felt);
    }
  });

  it('shrinks every cycle where it is widest', () => {
    for (const movement of Object.keys(courses) as MovementId[]) {
      const seconds = Array.from({ length: 40 }, (_, i) => i / 4);
      const widest = (share: number) =>
        Math.max(
          ...seconds.map((s) => {
            const pose = at(movement, 'cycles', s, share);
            const rest = at(movement, 'cycles', 0, share);
            return (
              distance(pose.arms.right.wrist, rest.arms.right.wrist) +
              Math.abs(bendOf(pose) - bendOf(rest)) +
              Math.abs(pose.neck.twistDeg + pose.head.twistDeg)
            );
          }),
        );
      const whole = widest(1);
      // Movements without cycles stay in their hold there.
      if (whole < 1) continue;
      const part = widest(range) / whole;
      assert.ok(part > 0.6 && part < 0.9, `${movement}: ${part.toFixed(3)}`);
    }
  });

  it("child's pose: the hands walk less far, stay on the mat, and stay put in the hold", () => {
    const left = (atS: number) => at('childs_pose', 'hold', atS, range).arms.left.wrist;
    const whole = at('childs_pose', 'hold', 3).arms.left.wrist;
    const eased = left(3);
    assert.ok(eased.z < whole.z - 5 && eased.z > whole.z - 10, `${eased.z}`);
    assert.ok(Math.abs(eased.y - whole.y) < 1e-9);
    assert.deepEqual(left(9), eased);
  });

  it('is smaller in the stills too: those that show the movement at its widest', () => {
    for (const movement of Object.keys(courses) as MovementId[]) {
      const whole = keyPoses(movement);
      const eased = keyPoses(movement, range);
      assert.deepEqual(
        eased.map(({ name, label }) => [name, label]),
        whole.map(({ name, label }) => [name, label]),
      );
      const moved = whole.filter(({ pose }, i) => {
        const from = skeletonOf(pose);
        const to = skeletonOf(eased[i]!.pose);
        return distance(from.girdles.right.shoulder, to.girdles.right.shoulder) > 0.3;
      });
      const widest = movement === 'head_turns' ? [] : whole.filter(({ pose }) => pose.felt === 1);
      for (const still of widest) assert.ok(moved.includes(still), `${movement} ${still.name}`);
    }
  });
});

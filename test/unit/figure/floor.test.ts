import assert from 'node:assert/strict';
import '../../support/figure/courses';
import { mirrorPose } from '../../../src/figure/body/pose';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import { angleBetween, distance, mirror, place, sub } from '../../../src/figure/body/vector';
import { poseAt } from '../../../src/figure/movement';
import { mat } from '../../../src/figure/props/mat';
import { towel } from '../../../src/figure/props/towel';
import { check } from '../../support/check';
import { everyFrame } from '../../support/figure/everyFrame';
import { joints, seenJoints } from '../../support/figure/joints';
import { kept } from '../../support/figure/kept';
import { timelines } from '../../support/figure/timelines';
import { viewsFor } from '../../../src/figure/views';

const sides = ['left', 'right'] as const;

/** The lowest point of the skull in its mid-plane. */
function skullBottom({ head }: Skeleton): number {
  const ring = Array.from({ length: 72 }, (_, i) => (i * Math.PI) / 36);
  return Math.min(
    ...ring.map((a) => place(head, 0, 7.1 + 9.3 * Math.cos(a), 1.6 + 9.7 * Math.sin(a)).y),
  );
}

const framesOf = (name: string) => everyFrame(timelines[name]!, { framesPerSecond: 10 });
const childsPoses = ['childsPose', 'childsPoseCushion', 'childsPoseTowel'] as const;
/** How high what the forehead rests on is at the full range, cm. */
const restHeights = {
  childsPose: mat.top,
  childsPoseCushion: mat.top,
  childsPoseTowel: mat.top + towel.folded.height,
} as const;

describe('floor movements', function () {
  this.timeout(20_000);
  const lying = ['rotationRight', 'rotationLeft', 'rollOver'];
  const frames = kept(() => [...childsPoses, ...lying].flatMap(framesOf));

  it('reach every goal', () => {
    for (const { name, pose, body } of frames()) {
      for (const side of sides) {
        const gap = distance(pose.arms[side].wrist, body.arms[side].end);
        check(gap < 0.1, () => `${name} ${side} wrist ${gap}`);
        check(distance(pose.legs[side].ankle, body.legs[side].end) < 0.1, () => `${name} ankle`);
      }
    }
  });

  it('put nothing through the floor or the mat', () => {
    for (const { name, body } of frames()) {
      for (const [what, at] of joints(body)) {
        // The point of the toes lies on the sole, which may stand on the mat.
        const least = what.includes('toes') ? -0.1 : what.includes('wrist') ? 2 : 4;
        const flesh = /finger|thumb/.test(what) ? 0.7 : least;
        check(at.y > mat.top + flesh, () => `${name} ${what} at ${at.y.toFixed(2)}`);
      }
    }
  });

  for (const name of childsPoses)
    describe(`child's pose: ${name}`, () => {
      const kneeling = framesOf(name);

      it('knees and feet stay where they are, and the hands in the hold', () => {
        const start = kneeling[0]!.body;
        const hold = kneeling.filter(({ stage }) => stage === 'hold');
        for (const { name, body } of kneeling) {
          for (const side of sides) {
            check(
              distance(start.legs[side].middle, body.legs[side].middle) < 0.5,
              () => `${name} knee`,
            );
            check(distance(start.legs[side].end, body.legs[side].end) < 0.5, () => `${name} ankle`);
          }
        }
        for (const { name, body } of hold) {
          for (const side of sides) {
            const planted = hold[0]!.body.hands[side].fingers[1]![3]!;
            check(distance(planted, body.hands[side].fingers[1]![3]!) < 0.5, () => `${name} hand`);
          }
        }
      });

      it("both sides are alike but for the hands' steps, which alternate", () => {
        let leads = 0;
        for (const { name, stage, pose, body } of kneeling) {
          check(
            body.spine.every(({ at }) => Math.abs(at.x) < 1e-9),
            () => `${name} spine`,
          );
          const { left, right } = pose.arms;
          if (left.wrist.z !== right.wrist.z) leads += 1;
          const all = joints(body);
          for (const [what, at] of all) {
            const isArm = /elbow|wrist|finger|thumb/.test(what);
            if (!what.startsWith('left') || (isArm && stage !== 'hold')) continue;
            const other = all.get(what.replace('left', 'right'))!;
            check(distance(mirror(at), other) < 1e-9, () => `${name} ${what}`);
          }
        }
        assert.ok(leads > 40);
      });

      it('forehead down, elbows soft, chest breathing, back marked', () => {
        const part = timelines[name]![1]!;
        const [empty, full] = [
          everyFrame([part], { breath: 0, framesPerSecond: 10 }),
          everyFrame([part], { breath: 1, framesPerSecond: 10 }),
        ];
        empty.forEach(({ name: frame, pose, body }, i) => {
          const other = full[i]!.body;
          for (const one of [body, other]) {
            const gap = skullBottom(one) - restHeights[name];
            check(Math.abs(gap) < 1, () => `${frame} forehead ${gap}`);
          }
          const { root, middle, end } = body.arms.left;
          const elbow = angleBetween(sub(middle, root), sub(end, middle));
          check(elbow > 12 && elbow < 45, () => `${frame} elbow ${elbow}`);
          const rise = distance(body.girdles.left.acromion, other.girdles.left.acromion);
          check(rise > 0.35 && rise < 3, () => `${frame} breath ${rise}`);
          check(pose.felt > 0, () => frame);
        });
      });

      it('the rest is spent on the heels, back upright', () => {
        const rest = timelines[name]![2]!;
        assert.equal(rest.stage, 'rest');
        const pose = poseAt({ ...rest, elapsedS: 6, breath: 0 });
        const body = skeletonOf(pose);
        assert.equal(pose.felt, 0);
        assert.ok(body.head.at.y > 80);
      });
    });

  it("child's pose: at a smaller range the forehead rests on a thicker fold of the towel", () => {
    for (const name of childsPoses) {
      const part = timelines[name]![1]!;
      for (const breath of [0, 1]) {
        const pose = poseAt({ ...part, elapsedS: 9, breath, range: 0.75 });
        const gap = skullBottom(skeletonOf(pose)) - mat.top - towel.twice.height;
        assert.ok(gap > -1 && gap < 2, `${name} ${gap}`);
        assert.ok(pose.props.includes('towelThick'));
      }
    }
  });

  it("child's pose: a cushion between calves and thighs, and hips that much higher", () => {
    const hips = (name: string) =>
      everyFrame([timelines[name]![1]!], { framesPerSecond: 1 })[0]!.body.legs.left;
    const [plain, raised] = [hips('childsPose'), hips('childsPoseCushion')];
    const higher = raised.root.y - plain.root.y;
    assert.ok(higher > 6 && higher < 11, `${higher}`);
    const knee = (leg: typeof plain) =>
      angleBetween(sub(leg.middle, leg.root), sub(leg.end, leg.middle));
    assert.ok(knee(raised) < knee(plain) - 10, 'the knees bend less');
  });

  it('side-lying: to the left is to the right in a mirror, exactly', () => {
    const left = everyFrame(timelines['rotationLeft']!, { framesPerSecond: 10 });
    everyFrame(timelines['rotationRight']!, { framesPerSecond: 10 }).forEach(
      ({ name, pose, body }, i) => {
        const other = left[i]!;
        // The other pillow, and the camera from the other side.
        const { props, ...mirrored } = mirrorPose(pose);
        const { orbit, ...opened } = other.pose;
        assert.deepEqual({ ...opened, props }, { ...mirrored, props }, name);
        assert.equal(orbit?.deg, -2 * viewsFor('side_lying_rotation')[0]!.azimuthDeg, name);
        const all = joints(other.body);
        for (const [what, at] of joints(body)) {
          const twin = what.startsWith('left')
            ? what.replace('left', 'right')
            : what.replace('right', 'left');
          check(distance(mirror(at), all.get(twin)!) < 1e-9, () => `${name} ${what}`);
        }
      },
    );
  });

  it('side-lying: pelvis, legs and lower hand stay, the knees stacked', () => {
    const turning = framesOf('rotationRight').filter(({ stage }) => stage === 'cycles');
    const start = turning[0]!.body;
    for (const { name, body } of turning) {
      for (const side of sides) {
        check(
          distance(start.legs[side].middle, body.legs[side].middle) < 0.5,
          () => `${name} knee`,
        );
        check(distance(start.legs[side].end, body.legs[side].end) < 0.5, () => `${name} ankle`);
      }
      check(distance(start.arms.left.end, body.arms.left.end) < 0.5, () => `${name} lower hand`);
      const { left, right } = body.legs;
      const apart = right.middle.y - left.middle.y;
      check(apart > 10 && apart < 15, () => `${name} knees ${apart} apart`);
    }
  });

  it('side-lying: rolls over on the back, legs and head last where the other side begins', () => {
    const part = timelines['rollOver']![1]!;
    const bodies = everyFrame([part], { framesPerSecond: 10, breath: 0 });
    const chestUp = bodies.filter(({ body }) => body.spine[6]!.z.y > 0.95);
    assert.ok(chestUp.length > 2, 'lies on the back on the way');
    assert.ok(
      bodies.every(({ body }) => body.head.at.y < 40),
      'stays down',
    );
    const last = bodies.at(-1)!;
    const next = timelines['rollOver']![2]!;
    const first = poseAt({ ...next, elapsedS: 0, breath: 0 });
    const there = seenJoints(first, skeletonOf(first));
    for (const [what, at] of seenJoints(last.pose, last.body)) {
      check(
        distance(at, there.get(what)!) < 0.02,
        () => `${what} ${distance(at, there.get(what)!)}`,
      );
    }
  });

  it('side-lying: opens in 4 s, pauses for 2 s, and is back after 10 s, palms together', () => {
    const at = (elapsedS: number) =>
      skeletonOf(
        poseAt({
          movement: 'side_lying_rotation',
          stage: 'cycles',
          elapsedS,
          durationS: 80,
          breath: 0,
        }),
      );
    const [closed, open] = [at(0), at(4)];
    const facing = (body: Skeleton) => angleBetween(body.spine[8]!.z, closed.spine[8]!.z);
    assert.ok(facing(open) > 30 && facing(open) < 50);
    assert.ok(open.arms.right.end.y > 60 && open.arms.right.end.z < -40);
    assert.deepEqual(at(6).arms.right, open.arms.right);
    assert.deepEqual(at(10), closed);
    assert.ok(distance(closed.arms.left.end, closed.arms.right.end) < 7);
    assert.ok(open.head.z.y > 0.5, 'the face turns up after the hand');
  });
});

import assert from 'node:assert/strict';
import { bones, limits } from '../../../src/figure/body/bones';
import type { Pose } from '../../../src/figure/body/pose';
import { mirrorPose } from '../../../src/figure/body/pose';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { angleBetween, distance, dot, mirror, place, sub } from '../../../src/figure/body/vector';
import type { MovementId, Stage } from '../../../src/figure/movement';
import { keyPoses, poseAt } from '../../../src/figure/movement';
import { drawScene } from '../../../src/figure/scene';
import { viewsFor } from '../../../src/figure/views';
import { mat } from '../../../src/figure/props/mat';
import { check } from './everyFrame';

const sides = ['left', 'right'] as const;

interface Part {
  readonly movement: MovementId;
  readonly stage: Stage;
  readonly durationS: number;
  readonly side?: 'left' | 'right';
}

/** Child's pose as the player runs it: two holds and the rest between them. */
const childsPose: readonly Part[] = [
  { movement: 'childs_pose', stage: 'setup', durationS: 10 },
  { movement: 'childs_pose', stage: 'hold', durationS: 45 },
  { movement: 'childs_pose', stage: 'rest', durationS: 15 },
  { movement: 'childs_pose', stage: 'hold', durationS: 45 },
  { movement: 'childs_pose', stage: 'release', durationS: 5 },
];

/** Two repetitions on each side. */
const rotation = (side: 'left' | 'right'): readonly Part[] => [
  { movement: 'side_lying_rotation', stage: 'setup', durationS: 3, side },
  { movement: 'side_lying_rotation', stage: 'cycles', durationS: 20, side },
  { movement: 'side_lying_rotation', stage: 'release', durationS: 3, side },
];

interface Frame extends Part {
  readonly name: string;
  readonly elapsedS: number;
  readonly pose: Pose;
  readonly body: Skeleton;
}

const breathAt = (atS: number) => 0.5 - 0.5 * Math.cos((atS / 5) * 2 * Math.PI);

/** All frames of a course at 10 frames per second, breathing or with a fixed breath. */
function framesOf(course: readonly Part[], fixedBreath?: number): Frame[] {
  return course.flatMap((part) =>
    Array.from({ length: part.durationS * 10 + 1 }, (_, i): Frame => {
      const elapsedS = i / 10;
      const pose = poseAt({ ...part, elapsedS, breath: fixedBreath ?? breathAt(elapsedS) });
      const name = `${part.movement} ${part.stage} ${elapsedS} s`;
      return { ...part, name, elapsedS, pose, body: skeletonOf(pose) };
    }),
  );
}

/** Every joint of a skeleton by name. */
function joints(body: Skeleton): Map<string, Vec3> {
  const all = new Map<string, Vec3>();
  body.spine.forEach((frame, i) => all.set(`spine ${i}`, frame.at));
  for (const side of sides) {
    all.set(`${side} shoulder`, body.arms[side].root).set(`${side} elbow`, body.arms[side].middle);
    all.set(`${side} wrist`, body.arms[side].end).set(`${side} knee`, body.legs[side].middle);
    all.set(`${side} ankle`, body.legs[side].end).set(`${side} hip`, body.legs[side].root);
    all.set(`${side} toes`, place(body.feet[side], 0, -bones.ankleHeight, 16));
    body.hands[side].fingers.forEach((finger, i) =>
      finger.forEach((joint, j) => all.set(`${side} finger ${i}.${j}`, joint)),
    );
    body.hands[side].thumb.forEach((joint, j) => all.set(`${side} thumb ${j}`, joint));
  }
  return all;
}

/** Lengths of the bones by name. */
function lengths(body: Skeleton): Map<string, number> {
  const all = new Map<string, number>();
  body.spine
    .slice(1)
    .forEach(({ at }, i) => all.set(`spine ${i}`, distance(body.spine[i]!.at, at)));
  for (const side of sides) {
    const { sternum, acromion, shoulder } = body.girdles[side];
    all.set(`${side} clavicle`, distance(sternum, acromion));
    all.set(`${side} glenoid`, distance(acromion, shoulder));
    for (const [what, { root, middle, end }] of [
      ['arm', body.arms[side]],
      ['leg', body.legs[side]],
    ] as const) {
      all.set(`${side} ${what} upper`, distance(root, middle));
      all.set(`${side} ${what} lower`, distance(middle, end));
    }
  }
  return all;
}

function within(value: number, [least, most]: readonly [number, number], what: string) {
  check(value >= least - 1e-6 && value <= most + 1e-6, () => `${what}: ${value.toFixed(1)}`);
}

/** The lowest point of the skull in its mid-plane. */
function skullBottom({ head }: Skeleton): number {
  const ring = Array.from({ length: 72 }, (_, i) => (i * Math.PI) / 36);
  return Math.min(
    ...ring.map((a) => place(head, 0, 7.1 + 9.3 * Math.cos(a), 1.6 + 9.7 * Math.sin(a)).y),
  );
}

/** Points that a path goes through; relative `l` as hulls use it, the rest absolute. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLlQAz])([^MLlQAz]*)/g)) {
    const all = (rest ?? '').trim().split(' ').filter(Boolean).map(Number);
    const numbers = command === 'A' ? all.slice(5) : all;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x = command === 'l' ? x + numbers[i]! : numbers[i]!;
      y = command === 'l' ? y + numbers[i + 1]! : numbers[i + 1]!;
      points.push([x, y]);
    }
  }
  return points;
}

const courses: readonly (readonly Part[])[] = [childsPose, rotation('right'), rotation('left')];

describe('floor movements', function () {
  this.timeout(30_000);
  const frames = courses.flatMap((course) => framesOf(course));
  const kneeling = frames.filter(({ movement }) => movement === 'childs_pose');

  it('keep every bone at its length to 0.1 %', () => {
    const first = lengths(frames[0]!.body);
    for (const { name, body } of frames) {
      for (const [what, size] of lengths(body)) {
        check(Math.abs(size / first.get(what)! - 1) < 0.001, () => `${name} ${what}: ${size}`);
      }
    }
  });

  it('stay inside the joint limits', () => {
    for (const { name, pose, body } of frames) {
      within(pose.lumbar.aheadDeg, limits.lumbar, `${name} lumbar`);
      within(pose.thoracic.aheadDeg, limits.thoracic, `${name} thoracic`);
      within(pose.neck.aheadDeg, limits.neck, `${name} neck`);
      within(pose.head.aheadDeg, limits.nod, `${name} nod`);
      for (const side of sides) {
        within(pose.girdle[side].elevationDeg, limits.elevation, `${name} elevation`);
        within(pose.girdle[side].protractionDeg, limits.protraction, `${name} protraction`);
        const { root, middle, end } = body.arms[side];
        const forearm = sub(end, middle);
        within(angleBetween(sub(middle, root), forearm), limits.elbow, `${name} elbow`);
        const { ahead, palm } = body.hands[side];
        const wrist = angleBetween(forearm, ahead) * (dot(forearm, palm) > 0 ? 1 : -1);
        within(wrist, limits.wrist, `${name} wrist`);
        const leg = body.legs[side];
        const thigh = sub(leg.middle, leg.root);
        within(180 - angleBetween(thigh, body.pelvis.y), limits.hip, `${name} hip`);
        within(angleBetween(thigh, sub(leg.end, leg.middle)), limits.knee, `${name} knee`);
      }
    }
  });

  it('reach every goal', () => {
    for (const { name, pose, body } of frames) {
      for (const side of sides) {
        const gap = distance(pose.arms[side].wrist, body.arms[side].end);
        check(gap < 0.1, () => `${name} ${side} wrist ${gap}`);
        check(distance(pose.legs[side].ankle, body.legs[side].end) < 0.1, () => `${name} ankle`);
      }
    }
  });

  it('put nothing through the floor or the mat', () => {
    for (const { name, body } of frames) {
      for (const [what, at] of joints(body)) {
        const flesh = /finger|thumb/.test(what) ? 0.7 : /toes|wrist/.test(what) ? 2 : 4;
        check(at.y > mat.top + flesh, () => `${name} ${what} at ${at.y.toFixed(2)}`);
      }
    }
  });

  it('move every joint without jumps, across stages too', () => {
    for (const course of courses) {
      let before: Frame | undefined;
      for (const frame of framesOf(course, 0.3)) {
        const was = before && joints(before.body);
        const allowed = frame.elapsedS === 0 ? 0.02 : 12;
        for (const [what, at] of joints(frame.body)) {
          const step = distance(was?.get(what) ?? at, at);
          check(step < allowed, () => `${frame.name} ${what} ${step}`);
        }
        before = frame;
      }
    }
  });

  it('fit inside the main picture, with less than 100 shapes', () => {
    for (const { name, movement, pose } of frames.filter((_, i) => i % 5 === 0)) {
      const { viewBox, shapes } = drawScene(pose, viewsFor(movement)[0]!);
      const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
      check(shapes.length < 100, () => `${name}: ${shapes.length}`);
      assert.equal(new Set(shapes.map(({ id }) => id)).size, shapes.length, name);
      for (const { id, d } of shapes) {
        check(d.startsWith('M') && !/NaN|Infinity|undefined/.test(d), () => `${name} ${id}: ${d}`);
        for (const [x, y] of pointsOf(d)) {
          check(x >= left && x <= left + width, () => `${name} ${id} x ${x}`);
          check(y >= top && y <= top + height, () => `${name} ${id} y ${y}`);
        }
      }
    }
  });

  it('have two to four stills, told apart by name', () => {
    for (const movement of new Set(frames.map((frame) => frame.movement))) {
      const names = keyPoses(movement).map(({ name }) => name);
      assert.ok(names.length >= 2 && names.length <= 4);
      assert.equal(new Set(names).size, names.length);
    }
  });

  it("child's pose: knees and feet stay where they are, and the hands in the hold", () => {
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

  it("child's pose: both sides are alike but for the hands' steps, which alternate", () => {
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

  it("child's pose: forehead on the mat, elbows soft, chest breathing, back marked", () => {
    const part = childsPose[1]!;
    const [empty, full] = [framesOf([part], 0), framesOf([part], 1)];
    empty.forEach(({ name, pose, body }, i) => {
      const other = full[i]!.body;
      for (const one of [body, other]) {
        const gap = skullBottom(one) - mat.top;
        check(Math.abs(gap) < 1, () => `${name} forehead ${gap}`);
      }
      const { root, middle, end } = body.arms.left;
      const elbow = angleBetween(sub(middle, root), sub(end, middle));
      check(elbow > 12 && elbow < 45, () => `${name} elbow ${elbow}`);
      const rise = distance(body.girdles.left.acromion, other.girdles.left.acromion);
      check(rise > 0.35 && rise < 3, () => `${name} breath ${rise}`);
      check(pose.felt > 0, () => name);
    });
  });

  it("child's pose: the rest is spent on the heels, back upright", () => {
    const { body, pose } = kneeling.find(
      ({ stage, elapsedS }) => stage === 'rest' && elapsedS === 6,
    )!;
    assert.equal(pose.felt, 0);
    assert.ok(body.head.at.y > 80);
  });

  it('side-lying: to the left is to the right in a mirror, exactly', () => {
    const left = framesOf(rotation('left'));
    framesOf(rotation('right')).forEach(({ name, pose, body }, i) => {
      const other = left[i]!;
      const { props, ...mirrored } = mirrorPose(pose);
      assert.deepEqual({ ...other.pose, props }, { ...mirrored, props }, name);
      const all = joints(other.body);
      for (const [what, at] of joints(body)) {
        const twin = what.startsWith('left')
          ? what.replace('left', 'right')
          : what.replace('right', 'left');
        check(distance(mirror(at), all.get(twin)!) < 1e-9, () => `${name} ${what}`);
      }
    });
  });

  it('side-lying: pelvis, legs and lower hand stay, the knees stacked', () => {
    const turning = framesOf(rotation('right'));
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

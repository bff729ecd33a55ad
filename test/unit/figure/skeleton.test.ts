import assert from 'node:assert/strict';
import { bones } from '../../../src/figure/body/bones';
import type { Pose } from '../../../src/figure/body/pose';
import { mirrorPose } from '../../../src/figure/body/pose';
import type { Vec3 } from '../../../src/figure/body/vector';
import { distance, mirror } from '../../../src/figure/body/vector';
import { check } from '../../support/check';
import { eachFrame, twoWays } from '../../support/figure/everyFrame';
import { checkLimits } from '../../support/figure/jointLimits';
import { joints, seenJoints } from '../../support/figure/joints';
import { timelines } from '../../support/figure/timelines';

const sides = ['left', 'right'] as const;
const framesPerSecond = 15;
/** A calm person's hand, at its fastest. */
const fastestCmPerS = 120;

/** Whether both sides are asked to do the same. */
function isEven(pose: Pose): boolean {
  const mirrored = mirrorPose(pose);
  return (['pelvis', 'thoracic', 'neck', 'head', 'girdle', 'arms', 'legs'] as const).every((part) =>
    isSame(pose[part], mirrored[part]),
  );
}

/** Whether two values have the same content; here zero has no sign. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

for (const [title, timeline] of Object.entries(timelines))
  describe(`skeleton: ${title}`, function () {
    this.timeout(20_000);
    const frames = () => eachFrame(timeline, { framesPerSecond });

    it('keeps every bone at its length to 0.1 %', () => {
      const first = new Map<string, number>();
      for (const { name, body } of frames()) {
        const measured: [string, number][] = [];
        const measure = (what: string, a: Vec3, b: Vec3) => measured.push([what, distance(a, b)]);
        body.spine.forEach((frame, i) => {
          const next = body.spine[i + 1];
          if (next) measure(`spine ${i}`, frame.at, next.at);
        });
        for (const side of sides) {
          const girdle = body.girdles[side];
          measure(`${side} clavicle`, girdle.sternum, girdle.acromion);
          measure(`${side} glenoid`, girdle.acromion, girdle.shoulder);
          measure(`${side} upper arm`, body.arms[side].root, body.arms[side].middle);
          measure(`${side} forearm`, body.arms[side].middle, body.arms[side].end);
          measure(`${side} thigh`, body.legs[side].root, body.legs[side].middle);
          measure(`${side} shank`, body.legs[side].middle, body.legs[side].end);
          body.hands[side].fingers.forEach((finger, i) =>
            finger.slice(1).forEach((joint, j) => measure(`${side} ${i}.${j}`, finger[j]!, joint)),
          );
        }
        for (const [what, size] of measured) {
          const before = first.get(what) ?? size;
          first.set(what, before);
          check(
            Math.abs(size / before - 1) < 0.001,
            () => `${name} ${what}: ${size} not ${before}`,
          );
        }
      }
      assert.ok(Math.abs(first.get('left thigh')! - bones.thigh) < 0.05);
      assert.ok(Math.abs(first.get('left upper arm')! - bones.upperArm) < 0.05);
      assert.ok(Math.abs(first.get('left clavicle')! - bones.clavicle) < 0.05);
    });

    it('stays inside the joint limits', () => {
      for (const frame of frames()) checkLimits(frame);
    });

    it('is mirror-exact', () => {
      for (const { name, body, pose } of frames()) {
        // What is not done on both sides alike has tests of its own.
        if (!isEven(pose)) continue;
        const all = joints(body);
        for (const [what, at] of all) {
          const other = what.startsWith('left')
            ? all.get(what.replace('left', 'right'))
            : undefined;
          // Laced fingers lie in each other's gaps: there left and right must differ.
          if (!other || what.includes('finger')) continue;
          check(distance(mirror(at), other) < 1e-9, () => `${name} ${what}`);
        }
        for (const frame of body.spine) check(Math.abs(frame.at.x) < 1e-9, () => name);
      }
    });

    it('moves every joint without jumps: no faster than a calm person, across stages too', () => {
      let before = new Map<string, Vec3>();
      let beforeS = -1;
      for (const { name, atS, pose, body } of eachFrame(timeline, {
        framesPerSecond,
        breath: 0.3,
      })) {
        const now = seenJoints(pose, body);
        // Where stages meet, two frames share an instant and must show the same body.
        const allowed = atS === beforeS ? 0.02 : fastestCmPerS / framesPerSecond;
        for (const [what, at] of now) {
          const was = before.get(what);
          if (was) check(distance(was, at) < allowed, () => `${name} ${what} ${distance(was, at)}`);
        }
        before = now;
        beforeS = atS;
      }
    });

    it('breathes in the holds: shoulders rise and the chest moves, a little', () => {
      const holds = timeline.filter(({ stage }) => stage === 'hold');
      const [empty, full] = [0, 1].map((breath) => ({ framesPerSecond, breath }));
      for (const [{ name, body }, other] of twoWays(holds, empty!, full!)) {
        const rise = distance(body.girdles.left.acromion, other.body.girdles.left.acromion);
        check(rise > 0.35 && rise < 3, () => `${name}: ${rise}`);
      }
    });
  });

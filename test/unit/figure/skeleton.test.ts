import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { bones, limits } from '../../../src/figure/body/bones';
import type { Pose } from '../../../src/figure/body/pose';
import { mirrorPose } from '../../../src/figure/body/pose';
import type { Vec3 } from '../../../src/figure/body/vector';
import { angleBetween, distance, dot, mirror, sub } from '../../../src/figure/body/vector';
import { check, everyFrame } from '../../support/figure/everyFrame';
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
    isDeepStrictEqual(plain(pose[part]), plain(mirrored[part])),
  );
}

/** The same without negative zeros. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function within(value: number, [least, most]: readonly [number, number], what: string) {
  check(value >= least - 1e-6 && value <= most + 1e-6, () => `${what}: ${value.toFixed(1)}`);
}

for (const [title, timeline] of Object.entries(timelines))
  describe(`skeleton: ${title}`, function () {
    this.timeout(20_000);
    const frames = everyFrame(timeline, { framesPerSecond });

    it('keeps every bone at its length to 0.1 %', () => {
      const first = new Map<string, number>();
      for (const { name, body } of frames) {
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
      for (const { name, pose, body } of frames) {
        within(pose.lumbar.aheadDeg, limits.lumbar, `${name} lumbar`);
        within(pose.thoracic.aheadDeg, limits.thoracic, `${name} thoracic`);
        within(pose.neck.aheadDeg, limits.neck, `${name} neck`);
        within(pose.head.aheadDeg, limits.nod, `${name} nod`);
        const turned = pose.neck.twistDeg + pose.head.twistDeg;
        within(turned, limits.headTurn, `${name} turn of the head`);
        for (const side of sides) {
          within(pose.girdle[side].elevationDeg, limits.elevation, `${name} elevation`);
          within(pose.girdle[side].protractionDeg, limits.protraction, `${name} protraction`);
          const { root, middle, end } = body.arms[side];
          const elbow = angleBetween(sub(middle, root), sub(end, middle));
          within(elbow, limits.elbow, `${name} elbow`);
          const hand = body.hands[side];
          const wrist = angleBetween(sub(end, middle), hand.ahead);
          const bentBack = dot(sub(end, middle), hand.palm) > 0;
          const bearing = pose.arms[side].bearing ?? 0;
          const furthest = limits.wrist[1] + (limits.wristBearing[1] - limits.wrist[1]) * bearing;
          within(bentBack ? wrist : -wrist, [limits.wrist[0], furthest], `${name} wrist`);
          const leg = body.legs[side];
          const thigh = sub(leg.middle, leg.root);
          within(180 - angleBetween(thigh, body.pelvis.y), limits.hip, `${name} hip`);
          within(angleBetween(thigh, sub(leg.end, leg.middle)), limits.knee, `${name} knee`);
          within(pose.legs[side].toesUpDeg ?? 0, limits.toes, `${name} toes`);
        }
      }
    });

    it('is mirror-exact', () => {
      for (const { name, body, pose } of frames) {
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
      const calm = everyFrame(timeline, { framesPerSecond, breath: 0.3 });
      let before = new Map<string, Vec3>();
      let beforeS = -1;
      for (const { name, atS, pose, body } of calm) {
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
      const full = everyFrame(timeline, { framesPerSecond, breath: 1 });
      everyFrame(timeline, { framesPerSecond, breath: 0 }).forEach(({ name, stage, body }, i) => {
        if (stage !== 'hold') return;
        const other = full[i]!.body;
        const rise = distance(body.girdles.left.acromion, other.girdles.left.acromion);
        check(rise > 0.35 && rise < 3, () => `${name}: ${rise}`);
      });
    });
  });

import { bones } from '../../../src/figure/body/bones';
import type { Vec3 } from '../../../src/figure/body/vector';
import { distance, mix } from '../../../src/figure/body/vector';
import { chair } from '../../../src/figure/props/chair';
import { check } from '../../support/check';
import { everyFrame } from '../../support/figure/everyFrame';
import { kept } from '../../support/figure/kept';
import { officeReset, timelines } from '../../support/figure/timelines';

const sides = ['left', 'right'] as const;

/** Distance in cm from a point to a box given by its corners. */
function toBox(p: Vec3, low: Vec3, high: Vec3): number {
  const out = (v: number, a: number, b: number) => Math.max(a - v, 0, v - b);
  return Math.hypot(out(p.x, low.x, high.x), out(p.y, low.y, high.y), out(p.z, low.z, high.z));
}

const along = (a: Vec3, b: Vec3) => Array.from({ length: 11 }, (_, i) => mix(a, b, i / 10));

/** Least distance between two bones, sampled, cm. */
function apart(a: readonly Vec3[], b: readonly Vec3[]): number {
  let least = Infinity;
  for (const p of a) for (const q of b) least = Math.min(least, distance(p, q));
  return least;
}

describe('contact with the chair', function () {
  this.timeout(20_000);
  const seated = [officeReset, timelines['discreetRelease']!];
  const frames = kept(() => [
    ...seated.flatMap((timeline) => everyFrame(timeline)),
    // A smaller range takes other ways past the chair.
    ...seated.flatMap((timeline) => everyFrame(timeline, { range: 0.75, framesPerSecond: 15 })),
  ]);

  it('reaches every goal: hands and feet are where the movement wants them', () => {
    for (const { name, pose, body } of frames()) {
      for (const side of sides) {
        const gap = distance(pose.arms[side].wrist, body.arms[side].end);
        check(gap < 0.1, () => `${name} ${side} wrist ${gap}`);
        check(distance(pose.legs[side].ankle, body.legs[side].end) < 0.1, () => `${name} ankle`);
      }
    }
  });

  it('keeps the feet planted and the hands on the arm-rests', () => {
    const foot = frames()[0]!.body.legs.left.end;
    const resting = frames().filter(
      ({ movement, stage }) => movement === 'shoulder_4dir_seated' && stage !== 'setup',
    );
    const hand = resting[0]!.body.hands.left;
    for (const { name, body } of frames()) {
      check(distance(foot, body.legs.left.end) < 0.5, () => name);
      check(Math.abs(body.legs.left.end.y - bones.ankleHeight) < 0.5, () => name);
    }
    for (const { name, body } of resting) {
      check(distance(hand.wrist, body.hands.left.wrist) < 0.5, () => name);
      check(distance(hand.fingers[1]![3]!, body.hands.left.fingers[1]![3]!) < 0.5, () => name);
      const over = body.hands.left.wrist.y - chair.armRestTop;
      check(over > 1.5 && over < 4, () => `${name} wrist ${over} over the arm-rest`);
    }
  });

  it('keeps the laced hands together', () => {
    for (const { name, movement, stage, body } of frames()) {
      if (!movement.startsWith('rhomboid_release') || stage !== 'hold') continue;
      const { left, right } = body.hands;
      const knuckles = distance(left.fingers[1]![0]!, right.fingers[1]![0]!);
      check(knuckles < 3.5, () => `${name}: ${knuckles}`);
    }
  });

  it('puts no arm through an arm-rest, the seat or the thighs', () => {
    const low = { x: chair.armRestX - chair.armRestHalfWidth, y: 59, z: chair.armRestBack };
    const high = {
      x: chair.armRestX + chair.armRestHalfWidth,
      y: chair.armRestTop,
      z: chair.armRestFront,
    };
    for (const { name, body } of frames()) {
      const { root, middle, end } = body.arms.left;
      const upper = along(root, middle);
      const fore = along(middle, end);
      const hand = along(body.hands.left.wrist, body.hands.left.fingers[1]![0]!);
      for (const p of upper) check(toBox(p, low, high) > 2.4, () => `${name} upper arm`);
      for (const p of fore) check(toBox(p, low, high) > 1.9, () => `${name} forearm`);
      for (const p of hand) check(toBox(p, low, high) > 0.9, () => `${name} hand`);
      const leg = body.legs.left;
      const thigh = along(leg.root, leg.middle);
      const shank = along(leg.middle, leg.end);
      check(apart(fore, thigh) > 8, () => `${name} forearm in thigh ${apart(fore, thigh)}`);
      check(apart(hand, thigh) > 7, () => `${name} hand in thigh ${apart(hand, thigh)}`);
      check(apart([...fore, ...hand], shank) > 6.4, () => `${name} arm in shank`);
    }
  });

  it('puts nothing under the floor, and sits on the seat', () => {
    for (const { name, body } of frames()) {
      for (const side of sides) {
        for (const finger of [...body.hands[side].fingers, body.hands[side].thumb]) {
          for (const joint of finger) check(joint.y > 0.7, () => `${name} finger ${joint.y}`);
        }
        const { root, middle } = body.legs[side];
        check(root.y - 8.8 > chair.seatTop - 1 && root.y - 8.8 < chair.seatTop + 1, () => name);
        check(middle.y - 6.3 > chair.seatTop - 1, () => name);
      }
      for (const frame of body.spine.slice(0, 4)) {
        check(frame.at.z - 5.5 > chair.backFront - 0.5, () => `${name} back in backrest`);
      }
    }
  });
});

import assert from 'node:assert/strict';
import '../../support/figure/courses';
import { limits } from '../../../src/figure/body/bones';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { angleBetween, distance, mirror, mix, place, sub } from '../../../src/figure/body/vector';
import { keyPoses, poseAt } from '../../../src/figure/movement';
import { counter } from '../../../src/figure/props/counter';
import { mat } from '../../../src/figure/props/mat';
import { plainChair } from '../../../src/figure/props/plainChair';
import { wall } from '../../../src/figure/props/wall';
import type { Box } from '../../support/figure/flesh';
import { flesh, toBox } from '../../support/figure/flesh';
import { check } from '../../support/check';
import { everyFrame } from '../../support/figure/everyFrame';
import { joints } from '../../support/figure/joints';
import { kept } from '../../support/figure/kept';
import { timelines } from '../../support/figure/timelines';

const sides = ['left', 'right'] as const;
const rungs = [
  { movement: 'pushup_wall', title: 'pushupWall', floorY: 0 },
  { movement: 'pushup_counter', title: 'pushupCounter', floorY: 0 },
  { movement: 'pushup_chair', title: 'pushupChair', floorY: 0 },
  { movement: 'pushup_floor', title: 'pushupFloor', floorY: mat.top },
] as const;
type Rung = (typeof rungs)[number];

const elbowDeg = ({ arms }: Skeleton) =>
  angleBetween(sub(arms.left.middle, arms.left.root), sub(arms.left.end, arms.left.middle));

/** The body at a second of the first repetition. */
const inRep = ({ movement }: Rung, elapsedS: number, range = 1) =>
  skeletonOf(
    poseAt({
      ...{ movement, stage: 'cycles', elapsedS, durationS: 40, cycleS: 5, breath: 0.4 },
      range,
    }),
  );

function assertSame(one: Skeleton, other: Skeleton): void {
  const all = joints(other);
  for (const [what, at] of joints(one)) assert.ok(distance(at, all.get(what)!) < 1e-9, what);
}

/** What stands in the way at each height. */
const solids: Readonly<Record<Rung['movement'], readonly Box[]>> = {
  pushup_wall: [wallBox()],
  pushup_counter: [
    {
      low: { x: -counter.halfWidth, y: 0, z: counter.edge },
      high: { x: counter.halfWidth, y: counter.top, z: counter.edge + counter.depth },
    },
  ],
  pushup_chair: [
    wallBox(),
    {
      low: { x: -plainChair.halfWidth, y: 41, z: plainChair.seatFront },
      high: { x: plainChair.halfWidth, y: plainChair.seatTop, z: plainChair.seatBack },
    },
    {
      low: { x: -plainChair.halfWidth, y: 41, z: plainChair.seatBack - 2.4 },
      high: { x: plainChair.halfWidth, y: plainChair.backTop, z: wall.face },
    },
  ],
  pushup_floor: [],
};

function wallBox(): Box {
  return {
    low: { x: -wall.halfWidth, y: 0, z: wall.face },
    high: { x: wall.halfWidth, y: wall.height, z: wall.face + wall.depth },
  };
}

for (const rung of rungs)
  describe(`push-up: ${rung.movement}`, function () {
    this.timeout(20_000);
    const timeline = timelines[rung.title]!;
    const frames = kept(() => everyFrame(timeline, { framesPerSecond: 15 }));
    const smaller = kept(() => everyFrame(timeline, { framesPerSecond: 5, range: 0.75 }));
    const reps = () => [...frames(), ...smaller()].filter(({ stage }) => stage === 'cycles');

    it('reaches every goal', () => {
      for (const { name, pose, body } of frames()) {
        for (const side of sides) {
          const gap = distance(pose.arms[side].wrist, body.arms[side].end);
          check(gap < 0.1, () => `${name} ${side} wrist ${gap}`);
          check(distance(pose.legs[side].ankle, body.legs[side].end) < 0.1, () => `${name} ankle`);
        }
      }
    });

    it('puts no part of the body through the floor, and through nothing that it leans on', () => {
      for (const { name, body } of [...frames(), ...smaller()]) {
        for (const { what, at, cm } of flesh(body)) {
          const over = at.y - cm - rung.floorY;
          check(over > -0.1, () => `${name} ${what} ${over.toFixed(2)} over the floor`);
          for (const box of solids[rung.movement]) {
            const away = toBox(at, box) - cm;
            check(away > -0.1, () => `${name} ${what} ${away.toFixed(2)} away`);
          }
        }
      }
    });

    it('keeps hands and toes where they are planted, in all repetitions', () => {
      const start = reps()[0]!.body;
      for (const { name, body } of reps()) {
        for (const side of sides) {
          const hand = (of: Skeleton) => of.hands[side].fingers[1]![3]!;
          check(distance(hand(start), hand(body)) < 0.5, () => `${name} ${side} fingers`);
          check(distance(start.arms[side].end, body.arms[side].end) < 0.5, () => `${name} wrist`);
          check(distance(start.toes[side].at, body.toes[side].at) < 0.5, () => `${name} ball`);
          const tip = (of: Skeleton) => place(of.toes[side], 0, 0, 5);
          check(distance(tip(start), tip(body)) < 0.5, () => `${name} toes`);
        }
      }
    });

    it('leaves each foot that does not step on the floor, and lifts one at a time', () => {
      const soles = ({ toes }: Skeleton) => sides.map((side) => toes[side].at.y - rung.floorY);
      let steps = 0;
      for (const { name, body } of frames()) {
        const [left = 0, right = 0] = soles(body);
        check(Math.min(left, right) < 0.1, () => `${name} both feet in the air`);
        if (Math.max(left, right) > 3) steps += 1;
      }
      assert.ok(steps > 20);
    });

    it('leans shins over feet no further than ankles give, in the steps too', () => {
      const [least, most] = limits.ankleBearing;
      for (const { name, body } of [...frames(), ...smaller()]) {
        for (const side of sides) {
          const { middle, end } = body.legs[side];
          const lean = 90 - angleBetween(sub(middle, end), body.feet[side].z);
          check(lean > least - 1 && lean < most, () => `${name} ${side} ankle ${lean.toFixed(1)}`);
        }
      }
    });

    it('is one straight line from heels to head', () => {
      for (const { name, body } of reps()) {
        const ankle = body.legs.left.end;
        const hip = body.pelvis.at;
        const line = sub(hip, { ...ankle, x: 0 });
        const straight = (what: string, at: Vec3, mostDeg: number) => {
          const off = angleBetween(sub(at, hip), line);
          check(off < mostDeg, () => `${name} ${what} ${off.toFixed(1)} off the line`);
        };
        straight('shoulders', mix(body.girdles.left.shoulder, body.girdles.right.shoulder, 0.5), 6);
        straight('head', place(body.head, 0, 7, 0), 6);
        const knee = sub(body.legs.left.middle, body.legs.left.root);
        check(angleBetween(knee, sub(ankle, body.legs.left.middle)) < 8, () => `${name} knee`);
      }
    });

    it('bends the elbows to a right angle in 2 s, waits for 1 s and presses for 2 s', () => {
      const at = (elapsedS: number) => elbowDeg(inRep(rung, elapsedS));
      assert.ok(at(0) < 25, `arms long: ${at(0)}`);
      assert.ok(at(2) > 80 && at(2) < 100, `elbows bent: ${at(2)}`);
      assert.ok(Math.abs(at(3) - at(2)) < 0.5);
      assert.ok(at(1) > at(0.5) && at(1) < at(1.5) && at(3.5) > at(4));
      assertSame(inRep(rung, 5), inRep(rung, 0));
    });

    it('points the elbows back as well as out', () => {
      const { arms, girdles, pelvis } = inRep(rung, 2);
      const { root, middle } = arms.left;
      const fromBody = angleBetween(sub(middle, root), sub(pelvis.at, { ...root, x: 0 }));
      // Hands at eye level hold the elbows higher than hands below the shoulders.
      const most = rung.movement === 'pushup_wall' ? 105 : 65;
      assert.ok(fromBody > 30 && fromBody < most, `${fromBody}`);
      const out = middle.x - girdles.left.shoulder.x;
      assert.ok(out > 8 && out < 25, `${out} out`);
      assert.ok(arms.left.end.x > root.x, 'hands wider than the shoulders');
    });

    it('draws the blades together as the elbows bend', () => {
      const width = ({ girdles }: Skeleton) =>
        distance(girdles.left.blade.at, girdles.right.blade.at);
      assert.ok(width(inRep(rung, 2)) < width(inRep(rung, 0)) - 0.5);
    });

    it('bends the elbows less at a smaller range, and in the still too', () => {
      assert.ok(elbowDeg(inRep(rung, 2, 0.75)) < elbowDeg(inRep(rung, 2)) - 8);
      assertSame(inRep(rung, 0, 0.75), inRep(rung, 0));
      const still = (range: number) => {
        const lower = keyPoses(rung.movement, range).find(({ name }) => name === 'lower')!;
        return elbowDeg(skeletonOf({ ...lower.pose, breath: 0.4 }));
      };
      assert.ok(Math.abs(still(1) - elbowDeg(inRep(rung, 2))) < 1e-9);
      assert.ok(Math.abs(still(0.75) - elbowDeg(inRep(rung, 2, 0.75))) < 1e-9);
    });

    it('is alike on both sides, to the last digit, but for the steps', () => {
      const even = frames().filter(
        ({ body }) => distance(mirror(body.toes.left.at), body.toes.right.at) < 1e-9,
      );
      assert.ok(even.length > 300);
      for (const { name, body } of even) {
        const all = joints(body);
        for (const [what, at] of all) {
          if (!what.startsWith('left')) continue;
          const twin = all.get(what.replace('left', 'right'))!;
          check(distance(mirror(at), twin) < 1e-9, () => `${name} ${what}`);
        }
        check(
          body.spine.every(({ at }) => Math.abs(at.x) < 1e-9),
          () => `${name} spine`,
        );
      }
    });

    it('rests upright with loose arms, away from what it leans on', () => {
      const { movement } = rung;
      const moment = { movement, stage: 'rest', elapsedS: 30, durationS: 60, breath: 0 } as const;
      const body = skeletonOf(poseAt(moment));
      assert.ok(angleBetween(body.pelvis.y, { x: 0, y: 1, z: 0 }) < 1);
      assert.ok(body.arms.left.end.y < body.girdles.left.shoulder.y - 50);
    });
  });

describe('push-ups from rung to rung', () => {
  it('lean more the lower the hands are', () => {
    const leans = rungs.map((rung) => angleBetween(inRep(rung, 0).pelvis.y, { x: 0, y: 1, z: 0 }));
    assert.deepEqual(
      leans,
      [...leans].sort((a, b) => a - b),
    );
    assert.ok(leans[0]! < 10 && leans[3]! > 60);
  });

  it('put the hands where the protocol says', () => {
    const [atWall, atCounter, atChair, onFloor] = rungs.map((rung) => inRep(rung, 0));
    const toesToWall = wall.face - place(atWall!.toes.left, 0, 0, 6.5).z;
    assert.ok(toesToWall > 46 && toesToWall < 61, `${toesToWall} from the wall`);
    const eyes = place(skeletonOf(keyPoses('pushup_wall')[0]!.pose).head, 0, 6, 8).y;
    const palm = place({ ...atWall!.head, at: atWall!.hands.left.wrist }, 0, 0, 0).y + 8;
    assert.ok(Math.abs(palm - eyes) < 6, `palms at ${palm}, eyes at ${eyes}`);
    const over = (body: Skeleton, top: number) => body.arms.left.end.y - top;
    const heights = [
      over(atCounter!, counter.top),
      over(atChair!, plainChair.seatTop),
      over(onFloor!, mat.top),
    ];
    for (const cm of heights) assert.ok(cm > 1.5 && cm < 4, `${cm} over its support`);
    const stood = sides.map((side) => atWall!.legs[side].end.x);
    assert.ok(stood[0]! - stood[1]! > 15 && stood[0]! - stood[1]! < 24, 'feet hip-width');
  });

  it('knees stay on the mat until their foot steps back', () => {
    const frames = everyFrame(timelines['pushupFloor']!.slice(0, 1), { framesPerSecond: 15 });
    const start = frames[0]!.body.legs;
    assert.ok(Math.abs(start.left.middle.y - mat.top - 6.1) < 0.1);
    for (const { name, body } of frames.filter((frame) => frame.atS <= 3.5)) {
      for (const side of sides) {
        const off = distance(start[side].middle, body.legs[side].middle);
        check(off < 0.5, () => `${name} ${side} knee ${off}`);
      }
    }
  });
});

import { spineLevel } from '../../../src/figure/body/bones';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { distance, dot, mix, sub } from '../../../src/figure/body/vector';
import { chair } from '../../../src/figure/props/chair';
import { check } from '../../support/check';
import { eachFrame } from '../../support/figure/everyFrame';
import { timelines } from '../../support/figure/timelines';

const sides = ['left', 'right'] as const;

/** Half breadth and depth of the trunk, and how far ahead of the spine its middle lies, cm. */
const rings = [
  { level: spineLevel.L3, w: 14.2, d: 10.6, ahead: 5.2 },
  { level: spineLevel.T12, w: 14.4, d: 10.9, ahead: 5.8 },
  { level: spineLevel.T9, w: 15.2, d: 11.4, ahead: 6.4 },
  { level: spineLevel.T6, w: 15.6, d: 11, ahead: 6.2 },
  { level: spineLevel.T4, w: 14.6, d: 9.8, ahead: 5 },
] as const;

const along = (a: Vec3, b: Vec3) => Array.from({ length: 7 }, (_, i) => mix(a, b, i / 6));

function leastApart(a: readonly Vec3[], b: readonly Vec3[]): number {
  let least = Infinity;
  for (const p of a) for (const q of b) least = Math.min(least, distance(p, q));
  return least;
}

/** How far a point lies from the spine beside a ring of the trunk, 1 = on its surface. */
function fromTrunk({ spine, pelvis }: Skeleton, point: Vec3): number {
  let least = Infinity;
  for (const { level, w, d, ahead } of rings) {
    const frame = spine[level] ?? pelvis;
    const out = sub(point, frame.at);
    if (Math.abs(dot(out, frame.y)) > 3) continue;
    least = Math.min(least, Math.hypot(dot(out, frame.x) / w, (dot(out, frame.z) - ahead) / d));
  }
  return least;
}

/** Distance in cm from a point to an arm-rest. */
function fromArmRest(p: Vec3, side: 1 | -1): number {
  const out = (v: number, low: number, high: number) => Math.max(low - v, 0, v - high);
  const { armRestX, armRestHalfWidth, armRestTop, armRestBack, armRestFront } = chair;
  return Math.hypot(
    out(p.x * side, armRestX - armRestHalfWidth, armRestX + armRestHalfWidth),
    out(p.y, armRestTop - 3.4, armRestTop),
    out(p.z, armRestBack, armRestFront),
  );
}

/** From the elbow to the knuckle of the middle finger. */
const forearm = ({ arms, hands }: Skeleton, side: 'left' | 'right') => [
  ...along(arms[side].middle, arms[side].end),
  ...along(arms[side].end, hands[side].fingers[1]![0]!),
];

/**
 * How near one may come to another, cm from bone to bone, or as a share of the trunk. Forearms are 6
 * to 8 thick and give a little; hands are flat, and laced or palm to palm they meet; thighs and
 * shanks are 12 to 17 thick, and press flat where they lie stacked (estimates).
 */
const least = { trunk: 1, hands: 1.8, forearms: 4, thigh: 8, shank: 7, legs: 7 } as const;

for (const range of [1, 0.75])
  for (const [title, timeline] of Object.entries(timelines))
    describe(`limbs at range ${range}: ${title}`, function () {
      this.timeout(60_000);

      it('go through no trunk, no other limb and no arm-rest', () => {
        for (const { name, pose, body } of eachFrame(timeline, { framesPerSecond: 8, range })) {
          const far = (what: string, is: number, most: number) =>
            check(is >= most, () => `${name} ${what}: ${is.toFixed(2)}`);
          const [left, right] = [forearm(body, 'left'), forearm(body, 'right')];
          far('hands', leastApart(left, right), least.hands);
          far('forearms', leastApart(left.slice(0, 7), right.slice(0, 7)), least.forearms);
          const legs = sides.map((side) => body.legs[side]);
          const thighs = legs.map(({ root, middle }) => along(root, middle));
          const shanks = legs.map(({ middle, end }) => along(middle, end));
          far('shanks', leastApart(shanks[0]!, shanks[1]!), least.legs);
          far('thighs', leastApart(thighs[0]!.slice(2), thighs[1]!.slice(2)), least.legs);
          for (const arm of [left, right]) {
            far('trunk', Math.min(...arm.map((point) => fromTrunk(body, point))), least.trunk);
            for (const thigh of thighs) far('thigh', leastApart(arm, thigh), least.thigh);
            for (const shank of shanks) far('shank', leastApart(arm, shank), least.shank);
          }
          if (!pose.props.includes('chair')) continue;
          for (const point of left) far('arm-rest', fromArmRest(point, 1), 0.9);
          for (const point of right) far('arm-rest', fromArmRest(point, -1), 0.9);
        }
      });
    });

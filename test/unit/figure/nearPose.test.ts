import assert from 'node:assert/strict';
import { isNearPose } from '../../../src/figure/body/nearPose';
import type { Pose } from '../../../src/figure/body/pose';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { poseAt } from '../../../src/figure/movement';
import { planOf } from '../../../src/routines/plan';
import { routineOf } from '../../../src/routines/routineOf';
import { momentAt } from '../../../src/session/playback';
import { figureMoment } from '../../../src/webview/player/movements';

const FRAME_S = 1 / 30;
/** A page beside the editor shows a cm of the body as about three pixels. */
const SEEN_CM = 0.1;

const routine = routineOf(planOf({ routine: 'office_reset' }));
const poseAtS = (atS: number): Pose => poseAt(figureMoment(momentAt(routine, atS * 1000, '4-4-6')));

/** Points all over the body, those that move furthest among them. */
function pointsOf({ head, spine, arms, hands, girdles, legs }: Skeleton): readonly Vec3[] {
  return [
    head.at,
    ...spine.map(({ at }) => at),
    ...[arms.left, arms.right, legs.left, legs.right].flatMap(({ root, middle, end }) => [
      ...[root, middle, end],
    ]),
    ...[hands.left, hands.right].flatMap(({ fingers }) => fingers.flat()),
    ...[girdles.left, girdles.right].map(({ acromion }) => acromion),
  ];
}

function apartCm(a: Pose, b: Pose): number {
  const [from, to] = [pointsOf(skeletonOf(a)), pointsOf(skeletonOf(b))];
  const distances = from.map((p, i) => {
    const q = to[i] ?? p;
    return Math.hypot(p.x - q.x, p.y - q.y, p.z - q.z);
  });
  return Math.max(...distances);
}

describe('poses that look the same', () => {
  it('are no further apart than can be seen, all through the reset, however long it goes on', () => {
    let shown = poseAtS(0);
    let drawn = 0;
    let frames = 0;
    for (let atS = 0; atS < routine.totalS; atS += FRAME_S) {
      const pose = poseAtS(atS);
      frames += 1;
      if (isNearPose(pose, shown)) {
        const cm = apartCm(pose, shown);
        assert.ok(cm < SEEN_CM, `${cm.toFixed(3)} cm at ${atS.toFixed(2)} s`);
      } else {
        drawn += 1;
        shown = pose;
      }
    }
    assert.ok(drawn < frames * 0.8, `${drawn} of ${frames} frames are drawn`);
    assert.ok(drawn > frames * 0.2, `${drawn} of ${frames} frames are drawn`);
  });

  it('have the same things around them, and the same hints', () => {
    const pose = poseAtS(12);
    assert.equal(isNearPose(pose, { ...pose }), true);
    assert.equal(isNearPose(pose, { ...pose, props: [...pose.props, 'mat'] }), false);
    assert.equal(isNearPose(pose, { ...pose, props: [] }), false);
    const cue = { id: 'arrow', points: [], strength: 0.5 };
    assert.equal(isNearPose(pose, { ...pose, cues: [cue] }), false);
    const orbit = { axis: { x: 0, y: 0, z: 0 }, deg: 1 };
    assert.equal(isNearPose(pose, { ...pose, orbit }), false);
    const turned = { ...pose.head, twistDeg: pose.head.twistDeg + 0.2 };
    assert.equal(isNearPose(pose, { ...pose, head: turned }), false);
  });
});

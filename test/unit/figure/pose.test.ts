import assert from 'node:assert/strict';
import '../../support/figure/courses';
import type { Pose } from '../../../src/figure/body/pose';
import { mirrorPose } from '../../../src/figure/body/pose';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import { distance, mirror } from '../../../src/figure/body/vector';
import { poseAt } from '../../../src/figure/movement';

const even = poseAt({
  movement: 'rhomboid_release',
  stage: 'hold',
  elapsedS: 9,
  durationS: 20,
  breath: 0.5,
});

/** A body that is bent differently on its two sides. */
const uneven: Pose = {
  ...even,
  pelvis: { aheadDeg: -8, leanDeg: 6, twistDeg: 4 },
  thoracic: { aheadDeg: 12, leanDeg: -9, twistDeg: 20 },
  neck: { aheadDeg: 3, leanDeg: 5, twistDeg: -25 },
  girdle: {
    left: { elevationDeg: 12, protractionDeg: 3 },
    right: { elevationDeg: -4, protractionDeg: 20 },
  },
  cues: [{ id: 'arrow', points: [{ x: 3, y: 4, z: 5 }], strength: 1 }],
};

describe('pose: mirrored', () => {
  it('is the same body in a mirror', () => {
    const body = skeletonOf(uneven);
    const other = skeletonOf(mirrorPose(uneven));
    body.spine.forEach((frame, i) => {
      assert.ok(distance(mirror(frame.at), other.spine[i]!.at) < 1e-9);
    });
    for (const [side, opposite] of [
      ['left', 'right'],
      ['right', 'left'],
    ] as const) {
      const pairs = [
        [body.arms[side].middle, other.arms[opposite].middle],
        [body.hands[side].thumb[3]!, other.hands[opposite].thumb[3]!],
        [body.legs[side].middle, other.legs[opposite].middle],
        [body.girdles[side].acromion, other.girdles[opposite].acromion],
      ] as const;
      for (const [one, two] of pairs) assert.ok(distance(mirror(one), two) < 1e-9);
    }
    assert.deepEqual(mirrorPose(uneven).cues[0]?.points, [{ x: -3, y: 4, z: 5 }]);
  });

  it('mirrored again, is what it was', () => {
    const feet: Pose = {
      ...uneven,
      legs: { ...uneven.legs, left: { ...uneven.legs.left, instep: { x: 1, y: -1, z: 2 } } },
    };
    assert.deepEqual(mirrorPose(mirrorPose(feet)), feet);
  });
});

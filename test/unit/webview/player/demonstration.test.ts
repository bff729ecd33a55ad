import assert from 'node:assert/strict';
import '../../../support/figure/courses';
import { keyPoses, poseAt } from '../../../../src/figure/movement';
import { exerciseIds } from '../../../../src/routines/routine';
import { demonstratedAt, demonstrationOf } from '../../../../src/webview/player/demonstration';
import { movementOf } from '../../../../src/webview/player/movements';

const kinds = (exercise: (typeof exerciseIds)[number]) =>
  demonstrationOf(exercise).scenes.map(({ segment }) => segment.type);
const lengthS = (exercise: (typeof exerciseIds)[number]) =>
  demonstrationOf(exercise).scenes.reduce((sum, { shownS }) => sum + shownS, 0);

describe('the demonstration of a movement', () => {
  it('shows the movement itself, as it is done at home', () => {
    for (const exercise of exerciseIds) {
      for (let ms = 0; ms < 60_000; ms += 500) {
        const { movement } = demonstratedAt(exercise, ms);
        assert.equal(movement, movementOf({ exercise, variant: null }), exercise);
      }
    }
  });

  it('is short: 45 seconds at most, and never without the part that counts', () => {
    for (const exercise of exerciseIds) {
      assert.ok(lengthS(exercise) <= 45, `${exercise}: ${lengthS(exercise)} s`);
      const main = kinds(exercise).filter((type) => type === 'hold' || type === 'cycles');
      assert.ok(main.length > 0, exercise);
    }
  });

  it('leads into the hold and out of it', () => {
    assert.deepEqual(kinds('childs_pose'), ['setup', 'hold', 'release']);
    assert.deepEqual(kinds('seated_forward_fold'), ['setup', 'hold', 'release']);
    assert.deepEqual(kinds('rhomboid_release'), ['setup', 'hold', 'release']);
    assert.deepEqual(kinds('side_lying_rotation'), ['setup', 'cycles', 'switch', 'cycles']);
  });

  it('is shown over and over, and is the same each time', () => {
    for (const exercise of exerciseIds) {
      const roundMs = (lengthS(exercise) + 1.5) * 1000;
      assert.deepEqual(demonstratedAt(exercise, 3000 + roundMs), demonstratedAt(exercise, 3000));
    }
  });

  it('is always a pose that the figure can take', () => {
    for (const exercise of exerciseIds) {
      for (let ms = 0; ms < 45_000; ms += 1500) {
        assert.ok(poseAt(demonstratedAt(exercise, ms)).props.length >= 0);
      }
      assert.ok(keyPoses(movementOf({ exercise, variant: null })).length >= 2);
    }
  });
});

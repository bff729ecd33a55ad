import assert from 'node:assert/strict';
import {
  shoulderDirectionAt,
  shoulderDirections,
} from '../../../src/routines/shoulderDirections.js';

describe('shoulder directions', () => {
  it('are lift, back, down and forward', () => {
    assert.deepEqual(
      shoulderDirections.map(({ id }) => id),
      ['lift', 'back', 'down', 'forward'],
    );
  });

  it('take two seconds each in a cycle of eight, round after round', () => {
    const seconds = Array.from({ length: 24 }, (_, s) => shoulderDirectionAt(s, 8).id);
    const round = shoulderDirections.flatMap(({ id }) => [id, id]);
    assert.deepEqual(seconds, [...round, ...round, ...round]);
  });

  it('change on the second, not before', () => {
    assert.equal(shoulderDirectionAt(1.999, 8).id, 'lift');
    assert.equal(shoulderDirectionAt(2, 8).id, 'back');
    assert.equal(shoulderDirectionAt(7.999, 8).id, 'forward');
    assert.equal(shoulderDirectionAt(8, 8).id, 'lift');
  });
});

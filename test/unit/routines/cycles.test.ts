import assert from 'node:assert/strict';
import fc from 'fast-check';
import protocol from '../../fixtures/protocol.json';
import type { CyclePart } from '../../../src/routines/cycles.js';
import {
  cycleLengthS,
  cyclePartAt,
  headTurns,
  pushup,
  rotation,
  row,
  shoulderCircle,
  shoulderDirections,
} from '../../../src/routines/cycles.js';

const cycles: Readonly<Record<string, readonly CyclePart[]>> = {
  safety_check: headTurns,
  warmup: shoulderCircle('forward'),
  shoulder_4dir: shoulderDirections,
  side_lying_rotation: rotation('right', false),
  band_row: row,
  pushup_wall: pushup('wall'),
  pushup_counter: pushup('counter'),
  pushup_chair: pushup('seat'),
  pushup_floor: pushup('floor'),
};

/** The part at each of the seconds, by its id. */
const idsAt = (parts: readonly CyclePart[], seconds: readonly number[]) =>
  seconds.map((second) => parts[cyclePartAt(parts, second)]?.id);

describe('cycles', () => {
  it('have the parts and seconds of the protocol, for every exercise that has any', () => {
    const written = protocol.exercises.filter((exercise) => 'cycle' in exercise);
    assert.deepEqual(written.map(({ id }) => id).sort(), Object.keys(cycles).sort());
    for (const { id, cycle } of written) {
      assert.deepEqual(
        cycles[id]?.map((part) => [part.id, part.lengthS]),
        cycle,
        id,
      );
    }
  });

  it('name lift, back, down and forward for two seconds each, round after round', () => {
    const seconds = Array.from({ length: 24 }, (_, second) => second);
    const round = ['lift', 'lift', 'back', 'back', 'down', 'down', 'forward', 'forward'];
    assert.deepEqual(idsAt(shoulderDirections, seconds), [...round, ...round, ...round]);
  });

  it('change on the second, not before', () => {
    assert.deepEqual(idsAt(shoulderDirections, [1.999, 2, 7.999, 8]), [
      ...['lift', 'back', 'forward', 'lift'],
    ]);
    assert.deepEqual(idsAt(row, [1.999, 2, 2.999, 3, 4.999, 5]), [
      ...['pull', 'squeeze', 'squeeze', 'return', 'return', 'pull'],
    ]);
    assert.deepEqual(idsAt(rotation('left', false), [3.9, 4, 5.9, 6, 9.9, 10]), [
      ...['open', 'pause', 'pause', 'return', 'return', 'open'],
    ]);
  });

  it('have a part at every instant', () => {
    const instants = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(cycles)), instants, (parts, elapsedS) => {
        const index = cyclePartAt(parts, elapsedS);
        assert.ok(index >= 0 && index < parts.length);
      }),
    );
  });

  it('say which side they go to', () => {
    for (const side of ['left', 'right'] as const) {
      for (const seated of [true, false]) {
        const [first] = rotation(side, seated);
        assert.ok(first?.cue.endsWith(`to the ${side}`));
        assert.equal(cycleLengthS(rotation(side, seated)), 10);
      }
    }
  });
});

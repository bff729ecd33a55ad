import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countdownOf, untilCountdownChanges } from '../../../src/timer/countdown.js';
import { seed } from '../../support/timer/seed.js';

const MINUTE_MS = 60_000;

describe('timer: countdown', () => {
  const cases: readonly [leftMs: number, value: number, unit: 'min' | 's'][] = [
    [90 * MINUTE_MS, 90, 'min'],
    [90 * MINUTE_MS - 1, 90, 'min'],
    [89 * MINUTE_MS + 1, 90, 'min'],
    [89 * MINUTE_MS, 89, 'min'],
    [MINUTE_MS + 1, 2, 'min'],
    [MINUTE_MS, 1, 'min'],
    [59_000, 59, 's'],
    [1, 1, 's'],
    [0, 0, 's'],
    [-5, 0, 's'],
  ];
  for (const [leftMs, value, unit] of cases) {
    it(`shows ${leftMs} ms as ${value} ${unit}`, () => {
      assert.deepEqual(countdownOf(leftMs), { value, unit });
    });
  }

  it('is looked at whenever it changes and never shows a number twice', () => {
    const shown: string[] = [];
    for (let left = 3 * MINUTE_MS + 400; left > 0; left -= untilCountdownChanges(left)) {
      const { value, unit } = countdownOf(left);
      shown.push(`${value} ${unit}`);
    }
    const seconds = Array.from({ length: 59 }, (_, index) => `${59 - index} s`);
    assert.deepEqual(shown, ['4 min', '3 min', '2 min', '1 min', ...seconds]);
  });

  it('changes within a minute, and lands exactly on nothing left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 * MINUTE_MS }), (left) => {
        const wait = untilCountdownChanges(left);
        assert(wait >= 1 && wait <= MINUTE_MS && wait <= left);
      }),
      { seed },
    );
  });
});

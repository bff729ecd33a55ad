import assert from 'node:assert/strict';
import { dayOf, minuteOfDay } from '../../../../src/journal/entries/localTime.js';

describe('the time on the wall of an entry', () => {
  const at = Date.UTC(2026, 9, 25, 0, 30);

  it('is that of the place and season where it was written', () => {
    // The night in which Europe's clocks go back: 02:30 comes twice.
    assert.deepEqual(
      [dayOf({ at, zone: 120 }), minuteOfDay({ at, zone: 120 })],
      ['2026-10-25', 150],
    );
    const hourLater = { at: at + 3_600_000, zone: 60 };
    assert.deepEqual([dayOf(hourLater), minuteOfDay(hourLater)], ['2026-10-25', 150]);
  });

  it('may be on another day than in Greenwich', () => {
    assert.deepEqual(
      [dayOf({ at, zone: -480 }), minuteOfDay({ at, zone: -480 })],
      ['2026-10-24', 990],
    );
    assert.deepEqual(
      [dayOf({ at, zone: 840 }), minuteOfDay({ at, zone: 840 })],
      ['2026-10-25', 870],
    );
  });
});

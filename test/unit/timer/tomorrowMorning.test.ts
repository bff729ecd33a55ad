import assert from 'node:assert/strict';
import { tomorrowMorning } from '../../../src/timer/tomorrowMorning.js';

describe('timer: until tomorrow', () => {
  const cases: readonly [now: string, end: string, what: string][] = [
    ['2026-03-04T09:00', '2026-03-05T06:00', 'in the day'],
    ['2026-03-04T23:59', '2026-03-05T06:00', 'before midnight'],
    ['2026-03-05T00:00', '2026-03-05T06:00', 'at midnight, for somebody who is up late'],
    ['2026-03-05T01:00', '2026-03-05T06:00', 'at one in the night'],
    ['2026-03-05T03:59', '2026-03-05T06:00', 'before dawn'],
    ['2026-03-05T04:00', '2026-03-06T06:00', 'for somebody who is up early'],
    ['2026-03-05T06:00', '2026-03-06T06:00', 'in the morning itself'],
    ['2026-12-31T20:00', '2027-01-01T06:00', 'into the next year'],
  ];
  for (const [now, end, what] of cases) {
    it(`ends at the next morning: ${what}`, () => {
      assert.equal(tomorrowMorning(new Date(now).getTime()), new Date(end).getTime());
    });
  }
});

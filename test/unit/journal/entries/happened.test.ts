import assert from 'node:assert/strict';
import { happenedTypes, parseHappened } from '../../../../src/journal/entries/happened.js';

describe('what happened around the countdown', () => {
  const stated = { v: 1, id: 'entry-0001', at: 1_790_000_000_000, zone: -210 };
  const examples: Readonly<Record<string, object>> = {
    prompted: { routine: 'office_reset' },
    // As earlier versions wrote it.
    missed: {},
    skipped: { routine: 'office_reset' },
    snoozed: { minutes: 10, routine: 'office_reset' },
    paused: { until: 1_790_000_600_000 },
    break: { seconds: 420 },
    worked: { from: 1_789_990_000_000, seconds: 5400 },
  };

  it('comes back as it was written, each kind of it', () => {
    for (const type of happenedTypes) {
      const entry = { ...stated, type, ...examples[type] };
      assert.deepEqual(parseHappened(JSON.parse(JSON.stringify(entry))), entry);
    }
  });

  it('is nothing else', () => {
    for (const other of [
      null,
      3,
      'break',
      { ...stated, type: 'break' },
      { ...stated, type: 'x' },
    ]) {
      assert.equal(parseHappened(other), null);
    }
  });
});

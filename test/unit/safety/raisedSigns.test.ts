import assert from 'node:assert/strict';
import { raisedSigns } from '../../../src/safety/raisedSigns';
import type { SafetyFact } from '../../../src/safety/safetyFact';

const signs = (id: string, at: number, raised: 'chest_breath'[]): SafetyFact => ({
  ...{ v: 1, id, at, day: `2026-03-0${at}`, type: 'signs', by: 'list' },
  ...{ asked: ['chest_breath'], raised },
});

describe('the signs that were raised', () => {
  it('are there with their day, the earliest first, without what was taken back', () => {
    const undone: SafetyFact = {
      v: 1,
      id: 'fact-0004',
      at: 4,
      day: '2026-03-04',
      type: 'undone',
      of: 'fact-0003',
    };
    const found = raisedSigns([
      signs('fact-0003', 3, ['chest_breath']),
      undone,
      signs('fact-0002', 2, ['chest_breath']),
      signs('fact-0001', 1, []),
    ]);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.day, '2026-03-02');
    assert.match(found[0].signs.join(), /^Chest pain/);
  });
});

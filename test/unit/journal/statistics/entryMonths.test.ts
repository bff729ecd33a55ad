import assert from 'node:assert/strict';
import { entriesOf, entryMonths } from '../../../../src/journal/statistics/entryMonths';
import { entryAt } from '../../../support/journal/reportInput';

describe('the months of the entries', () => {
  const entries = [
    entryAt('2016-12-31T23:59'),
    // The same instant where it is next year already.
    entryAt('2017-01-01T11:59', {}, 13 * 60),
    entryAt('2026-10-31T23:30', {}, -8 * 60),
    entryAt('2026-11-01T00:30', {}, 60),
    entryAt('2026-11-30T12:00'),
  ];

  it('are those of the calendar where the person was, the latest first', () => {
    assert.deepEqual(entryMonths(entries), [
      { month: '2026-11', entries: 2 },
      { month: '2026-10', entries: 1 },
      { month: '2017-01', entries: 1 },
      { month: '2016-12', entries: 1 },
    ]);
    assert.deepEqual(entryMonths([]), []);
  });

  it('have every entry in one of them', () => {
    const all = entryMonths(entries).flatMap(({ month }) => entriesOf(month, entries));
    assert.deepEqual(new Set(all), new Set(entries));
    assert.equal(all.length, entries.length);
    assert.deepEqual(entriesOf('2020-02', entries), []);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JournalEntry } from '../../../../src/journal/journalLines';
import { keepIndex } from '../../../../src/journal/statistics/keepIndex';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { instantOf, lineAt, painAt } from '../../../support/journal/entriesOf';
import { daysOf } from '../../../support/journal/daysOf';
import { sampleJournal } from '../../../support/journal/sampleJournal';

const now = { at: instantOf('2026-11-30T16:00'), zone: 60 };
const sample = sampleJournal({ until: '2026-11-30', days: 40 });
const felt = sample.filter(({ type }) => type === 'symptoms');
const later = felt.slice(0, 12).map(({ id, at }, i) =>
  i % 2 === 0
    ? lineAt('2026-11-30T12:00', 'deleted', { of: id })
    : lineAt('2026-11-30T12:00', 'changed', {
        ...{ of: id, about: { at: at + i * 86_400_000, zone: 60 } },
        symptoms: { painNow: i % 11, places: ['other'] },
      }),
);
const all = [...sample, ...later];
const whole = createDayIndex();
whole.take(all);
const wanted = progressOf(whole, now, null);

describe('days that are kept while the files grow', () => {
  it('are the same as if all had been read at once, in whatever pieces and order it came', () => {
    const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 5 }), (lines, files) => {
        const keeper = keepIndex();
        let parts = Array.from({ length: files }, (): typeof all => []);
        const size = Math.ceil(lines.length / 20);
        for (let i = 0; i < lines.length; i += size) {
          const grows = (i / size) % files;
          const more = lines.slice(i, i + size);
          // A file that has grown is read again, all of it.
          const read = (part: typeof all) => [...part, ...more].map((entry) => ({ ...entry }));
          parts = parts.map((part, n) => (n === grows ? read(part) : part));
          progressOf(daysOf(keeper, parts.flat()), now, null);
        }
        assert.deepEqual(progressOf(daysOf(keeper, parts.flat()), now, null), wanted);
      }),
      { numRuns: 15 },
    );
  });

  it('forget what is in no file any more', () => {
    const keeper = keepIndex();
    daysOf(keeper, all);
    assert.equal(progressOf(daysOf(keeper, []), now, null).firstDay, null);
    assert.deepEqual(progressOf(daysOf(keeper, all), now, null), wanted);
    const half = daysOf(keeper, sample.slice(0, 50));
    const fresh = createDayIndex();
    fresh.take(sample.slice(0, 50));
    assert.deepEqual(progressOf(half, now, null), progressOf(fresh, now, null));
  });

  it('have what an entry says once it has come with its details', () => {
    const at = '2026-11-30T12:00';
    const full = painAt(at, 4, { routine: 'office_reset', painBefore: 6, painAfter: 3 });
    const { routine, painBefore, painAfter, ...bare } = full;
    assert.deepEqual([routine, painBefore, painAfter], ['office_reset', 6, 3]);
    const keeper = keepIndex();
    const pairs = (entry: JournalEntry) =>
      progressOf(daysOf(keeper, [entry]), now, null).trends[0]?.routines.length;
    assert.deepEqual([pairs(bare), pairs(full)], [0, 1]);
  });

  it('are whole after a taking that was not finished', () => {
    const keeper = keepIndex();
    keeper.take(sample).next();
    assert.deepEqual(progressOf(daysOf(keeper, all), now, null), wanted);
    daysOf(keeper, all);
    keeper.take([...all, lineAt('2026-11-30T12:00', 'resumed', {})]).next();
    assert.deepEqual(progressOf(daysOf(keeper, all), now, null), wanted);
  });
});

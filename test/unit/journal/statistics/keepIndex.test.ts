import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepIndex } from '../../../../src/journal/statistics/keepIndex';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { instantOf, lineAt } from '../../../support/journal/entriesOf';
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
        let batches = Array.from({ length: files }, (): typeof all => []);
        const size = Math.ceil(lines.length / 20);
        for (let i = 0; i < lines.length; i += size) {
          const grows = (i / size) % files;
          const more = lines.slice(i, i + size);
          batches = batches.map((batch, n) => (n === grows ? [...batch, ...more] : batch));
          progressOf(keeper.of(batches), now, null);
        }
        assert.deepEqual(progressOf(keeper.of(batches), now, null), wanted);
      }),
      { numRuns: 15 },
    );
  });

  it('forget what is in no file any more', () => {
    const keeper = keepIndex();
    keeper.of([all]);
    assert.equal(progressOf(keeper.of([]), now, null).firstDay, null);
    assert.deepEqual(progressOf(keeper.of([all.slice()]), now, null), wanted);
    const half = keeper.of([sample.slice(0, 50)]);
    const fresh = createDayIndex();
    fresh.take(sample.slice(0, 50));
    assert.deepEqual(progressOf(half, now, null), progressOf(fresh, now, null));
  });
});

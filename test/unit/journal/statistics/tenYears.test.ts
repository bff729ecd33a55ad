import assert from 'node:assert/strict';
import type { JournalEntry } from '../../../../src/journal/journalLines';
import { keepIndex } from '../../../../src/journal/statistics/keepIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { instantOf, painAt } from '../../../support/journal/entriesOf';
import { daysOf } from '../../../support/journal/daysOf';
import { sampleJournal } from '../../../support/journal/sampleJournal';

const now = { at: instantOf('2026-11-30T16:00'), zone: 60 };
const ROUNDS = 31;

/** What is read once, and then told again each time that an entry has come. */
function kept(days: number) {
  let entries: readonly JournalEntry[] = sampleJournal({ until: '2026-11-30', days, more: 3 });
  const thisMonth = entries.findIndex(({ at }) => at >= instantOf('2026-11-01T00:00'));
  const keeper = keepIndex();
  progressOf(daysOf(keeper, entries), now, null);
  return {
    count: entries.length,
    /**
     * Milliseconds of processor that the model takes after one more entry: this month's file is
     * read again. By the clock, a busy machine is in the long ones' way more than in the short ones'.
     */
    again: (): number => {
      const more = painAt('2026-11-30T15:00', 3, { places: ['other'] });
      const read = entries.slice(thisMonth).map((entry) => ({ ...entry }));
      entries = [...entries.slice(0, thisMonth), ...read, more];
      const begun = process.cpuUsage();
      progressOf(daysOf(keeper, entries), now, null);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    },
  };
}

describe('the model of ten years', () => {
  it('is made within five times the time of one month’s, once all has been read', () => {
    const month = kept(30);
    const years = kept(3652);
    assert.ok(years.count > 38_000, `${years.count} entries`);
    const times = Array.from({ length: ROUNDS }, () => [month.again(), years.again()] as const);
    // The best of them: other programs empty the caches, and make no run shorter.
    const ofMonth = Math.min(...times.map(([ms]) => ms));
    const ofYears = Math.min(...times.map(([, ms]) => ms));
    const told = `${ofYears.toFixed(2)} ms for ten years, ${ofMonth.toFixed(2)} ms for a month`;
    assert.ok(ofYears <= 5 * ofMonth, told);
  });

  it('can be sent: it grows with the months and not with the entries', () => {
    const sizeOf = (days: number) => {
      const index = daysOf(keepIndex(), sampleJournal({ until: '2026-11-30', days }));
      return JSON.stringify(progressOf(index, now, null)).length;
    };
    assert.ok(sizeOf(3652) < 100_000, `${sizeOf(3652)} characters`);
  });
});

import assert from 'node:assert/strict';
import type { JournalEntry } from '../../../../src/journal/journalLines';
import { keepIndex } from '../../../../src/journal/statistics/keepIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { instantOf, painAt } from '../../../support/journal/entriesOf';
import { sampleJournal } from '../../../support/journal/sampleJournal';

const now = { at: instantOf('2026-11-30T16:00'), zone: 60 };
const ROUNDS = 31;

/** Entries as they are on disk, a file for each month. */
function filesOf(entries: readonly JournalEntry[]): readonly (readonly JournalEntry[])[] {
  const files = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const month = new Date(entry.at).toISOString().slice(0, 7);
    files.set(month, [...(files.get(month) ?? []), entry]);
  }
  return [...files.values()];
}

/** What is read once, and then told again each time that an entry has come. */
function kept(days: number) {
  const entries = sampleJournal({ until: '2026-11-30', days, more: 3 });
  const keeper = keepIndex();
  let files = filesOf(entries);
  progressOf(keeper.of(files), now, null);
  return {
    entries,
    /** Milliseconds that the model takes after one more entry. */
    again: (): number => {
      const last = files.at(-1) ?? [];
      const more = painAt('2026-11-30T15:00', 3, { places: ['other'] });
      files = [...files.slice(0, -1), [...last, more]];
      const begun = performance.now();
      progressOf(keeper.of(files), now, null);
      return performance.now() - begun;
    },
  };
}

/** The least of several times: what other programs took meanwhile is not in it. */
const least = (values: readonly number[]) => Math.min(...values);

describe('the model of ten years', () => {
  it('is made within five times the time of one month’s, once all has been read', () => {
    const month = kept(30);
    const years = kept(3652);
    assert.ok(years.entries.length > 38_000, `${years.entries.length} entries`);
    const times = Array.from({ length: ROUNDS }, () => [month.again(), years.again()] as const);
    const ofMonth = least(times.map(([ms]) => ms));
    const ofYears = least(times.map(([, ms]) => ms));
    const told = `${ofYears.toFixed(2)} ms for ten years, ${ofMonth.toFixed(2)} ms for a month`;
    assert.ok(ofYears <= 5 * ofMonth, told);
  });

  it('can be sent: it grows with the months and not with the entries', () => {
    const sizeOf = (days: number) => {
      const files = filesOf(sampleJournal({ until: '2026-11-30', days }));
      return JSON.stringify(progressOf(keepIndex().of(files), now, null)).length;
    };
    assert.ok(sizeOf(3652) < 100_000, `${sizeOf(3652)} characters`);
  });
});

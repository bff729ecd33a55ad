import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../../src/journal/steps.js';
import { MergedEntries } from '../../../../src/editor/storage/mergedEntries.js';
import type { JournalEntry } from '../../../../src/journal/journalLines.js';

const entry = fc
  .record({ number: fc.integer({ min: 0, max: 9 }), notes: fc.constantFrom('', 'short', 'longer') })
  .map(({ number, notes }): JournalEntry => ({
    ...{ v: 1, id: `entry-${number}`, at: number, type: 'symptoms', notes },
  }));

describe('the entries of many files, merged', () => {
  it('are the same whether they came bit by bit or all at once, and what stays is the same', () => {
    // A file goes on, is written anew, or goes.
    const change = fc.record({
      file: fc.constantFrom('a', 'b', 'c'),
      how: fc.constantFrom('goesOn', 'goesOn', 'anew', 'gone'),
      entries: fc.array(entry, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const merged = new MergedEntries();
        const files = new Map<string, readonly JournalEntry[]>();
        for (const { file, how, entries } of changes) {
          const before = files.get(file) ?? [];
          // As they are read from a file: no object is the same.
          const again = structuredClone(how === 'goesOn' ? [...before, ...entries] : [...entries]);
          const now = how === 'gone' ? [] : again;
          const kept = atOnce(merged.goOn(before, now));
          assert.deepEqual(kept, now);
          if (how === 'goesOn') before.forEach((one, index) => assert.equal(kept[index], one));
          if (how === 'goesOn' && entries.length === 0) assert.equal(kept, before);
          files.set(file, kept);
          const list = merged.all;
          const idsBefore = list.map(({ id }) => id);
          const all = [...files.values()];
          const isLost = merged.isStale && atOnce(merged.merge(all));
          const ids = merged.all.map(({ id }) => id);
          assert.equal(
            isLost,
            idsBefore.some((id) => !ids.includes(id)),
          );
          const anew = new MergedEntries();
          for (const one of all) atOnce(anew.goOn([], one));
          atOnce(anew.merge(all));
          const sorted = (of: readonly JournalEntry[]) =>
            of.map((one) => JSON.stringify(one)).sort();
          assert.deepEqual(sorted(merged.all), sorted(anew.all));
        }
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JournalEntry } from '../../../src/journal/journalLines.js';
import { journalLine, readJournalLines } from '../../../src/journal/journalLines.js';

const entry: fc.Arbitrary<JournalEntry> = fc
  .record({
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 4e12 }),
    type: fc.constantFrom('routine', 'signs'),
    note: fc.string({ unit: 'binary' }),
  })
  .map((fields) => ({ v: 1, ...fields }));

describe('journal lines', () => {
  it('come back as they were written, whatever a note holds', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const found = readJournalLines(entries.map(journalLine).join(''));
        assert.deepEqual(found, { entries, bad: [] });
      }),
    );
  });

  it('are read around one that was cut short, of a later version, or none at all', () => {
    const good: JournalEntry = { v: 1, id: 'entry-0001', at: 1, type: 'routine' };
    const line = journalLine(good);
    const found = readJournalLines(
      `${line}{"v":2,"new":true}\nnull\n[1]\n\n{"v":1}\n${line}${line.slice(0, 20)}`,
    );
    assert.deepEqual(found.entries, [good, good]);
    assert.deepEqual(
      found.bad.map(({ number, why }) => `${number} ${why}`),
      ['2 later version', '3 no entry', '4 no entry', '6 no entry', '8 cut short'],
    );
  });

  it('never throw, and keep every intact line of a file that anything happened to', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 3, maxLength: 6 }),
        fc.nat(),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (entries, place, junk) => {
          const text = entries.map(journalLine).join('');
          const cut = place % text.length;
          const { entries: found } = readJournalLines(text.slice(0, cut) + junk + text.slice(cut));
          const hit = text.slice(0, cut).split('\n').length - 1;
          for (const [index, { id }] of entries.entries()) {
            if (index !== hit) assert.ok(found.some((one) => one.id === id));
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

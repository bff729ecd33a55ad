import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JournalEntry } from '../../../src/journal/journalLines.js';
import { journalLine, journalLinesIn } from '../../../src/journal/journalLines.js';
import { atOnce } from '../../../src/journal/steps.js';

const entry: fc.Arbitrary<JournalEntry> = fc
  .record({
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 4e12 }),
    type: fc.constantFrom('routine', 'signs'),
    note: fc.string({ unit: 'binary' }),
  })
  .map((fields) => ({ v: 1, ...fields }));

const readLines = (text: string) => atOnce(journalLinesIn(text));

describe('journal lines', () => {
  it('come back as they were written, whatever a note holds', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const found = readLines(entries.map(journalLine).join(''));
        assert.deepEqual(found, { entries, bad: [] });
      }),
    );
  });

  it('are read around one that was cut short, of a later version, or none at all', () => {
    const good: JournalEntry = { v: 1, id: 'entry-0001', at: 1, type: 'routine' };
    const line = journalLine(good);
    const found = readLines(
      `${line}{"v":2,"new":true}\nnull\n[1]\n\n{"v":1}\n${line}${line.slice(0, 20)}`,
    );
    assert.deepEqual(found.entries, [good, good]);
    assert.deepEqual(
      found.bad.map(({ number, why }) => `${number} ${why}`),
      ['2 later version', '3 no entry', '4 no entry', '6 no entry', '8 cut short'],
    );
  });

  it('that can not be read were written before what comes after them', () => {
    const entries: readonly JournalEntry[] = [
      { v: 1, id: 'entry-0001', at: 100, type: 'check' },
      // Both tell of an earlier time than the one at which they were written.
      { v: 1, id: 'entry-0002', at: 5, type: 'worked' },
      { v: 1, id: 'entry-0003', at: 7, type: 'symptoms', writtenAt: 200 },
    ];
    const [first, ...others] = entries.map(journalLine);
    const found = readLines(`half\n${first}half\nhalf\n${others.join('')}half\n`);
    assert.deepEqual(
      found.bad.map(({ number, writtenBy }) => [number, writtenBy]),
      [
        [1, 100],
        [3, 200],
        [4, 200],
        [7, null],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isLater } from '../../../../src/journal/entries/isLater';
import type { JournalEntry } from '../../../../src/journal/journalLines';

const NOON = Date.UTC(2026, 10, 30, 12);
const id = 'entry-0001';

const felt = (writtenAt: number, told: object = {}): JournalEntry => ({
  ...{ v: 1, id, at: NOON, zone: 60, type: 'symptoms', writtenAt },
  ...{ painNow: 3, places: [] },
  ...told,
});

const line: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc
    .record({
      writtenAt: fc.integer({ min: NOON, max: NOON + 2 }),
      // 11 is no pain that anybody can have, so the line can't be read.
      painNow: fc.constantFrom(2, 3, 11),
      notes: fc.constantFrom(undefined, '', 'a', 'b', 'longer'),
    })
    .map(({ writtenAt, ...told }) => felt(writtenAt, told)),
  fc
    .record({ at: fc.constantFrom(NOON, NOON + 1, Infinity), seconds: fc.constantFrom(1, 20) })
    .map((told) => ({ v: 1, id, type: 'worked', ...told }) as const),
);

describe('of several lines with one id', () => {
  it('the one that was written last holds, however short it is', () => {
    const long = felt(NOON, { notes: 'worse after a long call, and then the stairs' });
    const last = felt(NOON + 5000, { notes: 'better' });
    assert.equal(isLater(last, long), true);
    assert.equal(isLater(long, last), false);
  });

  it('the fuller one holds where both were written at once: it came without its notes first', () => {
    assert.equal(isLater(felt(NOON, { notes: 'a note' }), felt(NOON)), true);
  });

  it('one that can be read holds against one that can not, whatever that says of its time', () => {
    const damaged = felt(NOON + 9000, { painNow: 33, notes: 'a text that is far longer' });
    assert.equal(isLater(felt(NOON), damaged), true);
    assert.equal(isLater(damaged, felt(NOON)), false);
  });

  it('is one and the same, in whatever order and however often they are read', () => {
    const text = (entry: JournalEntry) => JSON.stringify(entry);
    const best = (a: JournalEntry, b: JournalEntry) => (isLater(a, b) ? a : b);
    fc.assert(
      fc.property(line, line, line, (a, b, c) => {
        assert.equal(isLater(a, { ...a }), false);
        assert.equal(text(best(a, b)), text(best(b, a)));
        assert.equal(text(best(best(a, b), c)), text(best(a, best(b, c))));
        assert.equal(text(best(best(a, b), b)), text(best(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
});

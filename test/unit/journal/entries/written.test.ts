import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Symptoms, WrittenEntry } from '../../../../src/journal/entries/symptoms.js';
import { parseWrittenEntry } from '../../../../src/journal/entries/symptoms.js';
import { writtenOf } from '../../../../src/journal/entries/written.js';

const NOON = Date.UTC(2026, 10, 30, 12);
const MINUTE_MS = 60_000;

const stated = (id: string, at: number) => ({ v: 1, id, at, zone: 60 }) as const;
const pain = (painNow: number): Symptoms => ({ painNow, places: ['between_blades'] });

const felt = (id: string, at: number, painNow: number, writtenAt = at): WrittenEntry => ({
  ...stated(id, at),
  ...{ type: 'symptoms', writtenAt },
  ...pain(painNow),
});
const changed = (id: string, at: number, of: string, painNow: number): WrittenEntry => ({
  ...stated(id, at),
  ...{ type: 'changed', of, about: { at: NOON, zone: 60 }, symptoms: pain(painNow) },
});
const deleted = (id: string, at: number, of: string): WrittenEntry => ({
  ...stated(id, at),
  ...{ type: 'deleted', of },
});

const painsOf = (entries: readonly WrittenEntry[]) =>
  writtenOf(entries).symptoms.map(({ id, painNow }) => [id, painNow]);

describe('what a person has written', () => {
  it('is in the order in which it was felt, and late where it was written down late', () => {
    const late = felt('entry-late', NOON - 90 * MINUTE_MS, 4, NOON);
    const { symptoms } = writtenOf([felt('entry-noon', NOON, 2), late]);
    assert.deepEqual(
      symptoms.map((entry) => [entry.id, entry.late, entry.changedAt]),
      [
        ['entry-late', true, null],
        ['entry-noon', false, null],
      ],
    );
  });

  it('is what was told last: the latest change holds, as a whole', () => {
    const first = { ...felt('entry-0001', NOON, 2), notes: 'a note' } as WrittenEntry;
    const entries = [
      changed('change-002', NOON + 2000, 'entry-0001', 6),
      first,
      changed('change-001', NOON + 1000, 'entry-0001', 5),
    ];
    const [kept] = writtenOf(entries).symptoms;
    assert.equal(kept?.painNow, 6);
    assert.equal(kept.changedAt, NOON + 2000);
    assert.equal(kept.notes, undefined);
  });

  it('is gone once it was deleted, whatever is changed about it', () => {
    const gone = [
      felt('entry-0001', NOON, 2),
      deleted('delete-001', NOON + 1000, 'entry-0001'),
      changed('change-001', NOON + 2000, 'entry-0001', 5),
    ];
    assert.deepEqual(painsOf([...gone, felt('entry-0002', NOON, 3)]), [['entry-0002', 3]]);
  });

  it('is the same in whatever order, and however often, it is read', () => {
    const ids = ['entry-0001', 'entry-0002', 'entry-0003'];
    const at = fc.integer({ min: NOON, max: NOON + 5 });
    const of = fc.constantFrom(...ids);
    const score = fc.integer({ min: 0, max: 10 });
    const line = fc.oneof(
      fc.tuple(of, at, score).map(([id, ...rest]) => felt(id, ...rest)),
      fc.tuple(at, of, score).map((about) => changed(`c-${about.join('-')}`, ...about)),
      fc.tuple(at, of).map((about) => deleted(`d-${about.join('-')}`, ...about)),
    );
    const lines = fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 12 });
    const shuffled = lines.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([once, twice]) => {
        assert.deepEqual(writtenOf(twice), writtenOf(once));
      }),
    );
  });

  it('is read only where it is an entry: a scale has whole points from 0 to 10', () => {
    const good = felt('entry-0001', NOON, 10);
    assert.deepEqual(parseWrittenEntry(JSON.parse(JSON.stringify(good))), good);
    for (const painNow of [-1, 11, 2.5, '3', null, undefined]) {
      assert.equal(parseWrittenEntry({ ...good, painNow }), null);
    }
    assert.equal(parseWrittenEntry({ ...good, places: ['knee'] }), null);
    assert.equal(parseWrittenEntry({ ...good, zone: 900 }), null);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { journalJsonSchema } from '../../../../scripts/schema/journalJsonSchema';
import { entryKinds } from '../../../../src/editor/journalExport/entryKinds';
import { importFile } from '../../../../src/editor/journalExport/importFile';
import { reportFile } from '../../../../src/editor/journalExport/reportFile';
import { parseWrittenEntry } from '../../../../src/journal/entries/symptoms';
import { writtenOf } from '../../../../src/journal/entries/written';
import type { JournalEntry } from '../../../../src/journal/journalLines';
import type { ExportField } from '../../../../src/journal/report/fields';
import { exportFields } from '../../../../src/journal/report/fields';
import { arbitraryJournal, otherEntries } from '../../../support/journal/arbitraryJournal';

const MADE_AT = Date.UTC(2026, 5, 1);
const ajv = new Ajv();
addFormats(ajv);
const fits = ajv.compile(journalJsonSchema());

const exported = (
  entries: readonly JournalEntry[],
  fields: readonly ExportField[] = exportFields,
  from: string | null = null,
) =>
  reportFile(
    entries,
    { format: 'json', range: { from, to: from === null ? '2100-01-01' : '2026-03-08' }, fields },
    MADE_AT,
  );

function imported(text: string, here: readonly JournalEntry[] = []): readonly JournalEntry[] {
  const result = importFile(text, here);
  assert(result.type === 'entries', result.type === 'unreadable' ? result.why : '');
  return result.missing;
}

/** What a person sees of all these entries. */
const shown = (entries: readonly JournalEntry[]) =>
  writtenOf(entries.flatMap((entry) => parseWrittenEntry(entry) ?? []));

const without = (...left: readonly ExportField[]) =>
  exportFields.filter((field) => !left.includes(field));

const day = (days: number) => Date.UTC(2026, 2, 2 + days, 12);
const felt = (number: number, told: object = {}): JournalEntry => ({
  ...{ v: 1, id: `entry-00000${number}`, at: day(number), zone: 60, type: 'symptoms' },
  ...{ writtenAt: day(number), painNow: 3, places: ['other'], ...told },
});
const changed = (number: number, of: JournalEntry, told: object): JournalEntry => ({
  ...{ v: 1, id: `entry-00000${number}`, at: day(number), zone: 60, type: 'changed', of: of.id },
  about: { at: of.at, zone: 60 },
  symptoms: { painNow: 3, places: ['other'], ...told },
});
const deleted = (number: number, of: JournalEntry): JournalEntry => ({
  ...{ v: 1, id: `entry-00000${number}`, at: day(number), zone: 0, type: 'deleted', of: of.id },
});

describe('a journal as a file', () => {
  it('brings everything back, to an empty journal and once', () => {
    fc.assert(
      fc.property(arbitraryJournal, (journal) => {
        const text = exported(journal);
        const here = imported(text);
        assert.deepEqual(shown(here), shown(journal));
        assert.deepEqual(imported(text, here), []);
        const told = shown(journal);
        assert.deepEqual(shown([...journal, ...imported(text, journal)]), told);
        const others = (of: readonly JournalEntry[]) =>
          of.filter(({ type }) => !['symptoms', 'changed', 'deleted', 'activities'].includes(type));
        assert.deepEqual(others(here), others(journal));
        // What came by file can be handed on by file, and says the same.
        assert.equal(exported(here), text);
      }),
    );
  });

  it('keeps a change and a deletion that were made since, on whichever side', () => {
    const one = felt(1, { notes: 'first' });
    const two = felt(2);
    const before = exported([one, two]);
    const later = [one, two, changed(3, one, { notes: 'second' }), deleted(4, two)];
    const told = shown(later);
    assert.deepEqual(shown([...later, ...imported(before, later)]), told);
    const old = [one, two];
    assert.deepEqual(shown([...old, ...imported(exported(later), old)]), told);
  });

  it('has a deletion with the days of what was deleted, which may have come back as another entry', () => {
    const one = felt(1, { notes: 'first' });
    const back = { ...one, id: 'entry-000007' };
    const journal = [one, deleted(20, one), back];
    const text = exported(journal, exportFields, '2026-03-02');
    assert.deepEqual(shown([one, ...imported(text, [one])]), shown(journal));
    // Those of other days say nothing here.
    const other = exported([felt(8), deleted(20, felt(8))], exportFields, '2026-03-02');
    assert.deepEqual(imported(other), []);
  });

  it('has nothing of what was deleted, nor of what an entry said before it was changed', () => {
    const one = felt(1, { notes: 'my boss' });
    const two = felt(2, { notes: 'a secret' });
    const text = exported([one, two, changed(3, one, { notes: 'work' }), deleted(4, two)]);
    assert.doesNotMatch(text, /boss|secret/);
    assert.match(text, /work/);
  });

  it('leaves out what the person leaves out, also where it was written by itself', () => {
    const journal = [
      felt(1, { notes: 'my boss', medicinesAndCare: 'ibuprofen', quality: ['numb'] }),
      ...otherEntries.map((other, index): JournalEntry => {
        const stated = { v: 1, id: `other-000${String(index).padStart(2, '0')}`, at: day(2) };
        return { ...stated, day: '2026-03-04', zone: 60, type: '', ...other } as JournalEntry;
      }),
    ];
    const typesOf = (text: string) => new Set(imported(text).map(({ type }) => type));
    assert.doesNotMatch(exported(journal, without('notes')), /boss/);
    assert.doesNotMatch(exported(journal, without('medicines')), /ibuprofen/);
    assert.doesNotMatch(exported(journal, without('details')), /numb/);
    const plain = typesOf(exported(journal, without('signs', 'tried', 'activities')));
    assert.deepEqual(plain, new Set(['symptoms']));
    assert.ok(typesOf(exported(journal, without('signs'))).has('played'));
    assert.ok(!typesOf(exported(journal, without('signs'))).has('signs'));
    assert.equal(imported(exported(journal)).length, journal.length);
  });

  it('has the chosen days alone, by the day that an entry is about', () => {
    const late = felt(9, { at: day(3) });
    const moved = [felt(1), changed(5, felt(1), {})];
    const text = exported(
      [felt(0, { at: Date.UTC(2026, 2, 1, 22) }), late, felt(8), ...moved],
      undefined,
      '2026-03-02',
    );
    assert.deepEqual(
      imported(text).map(({ id }) => id),
      ['entry-000001', 'entry-000009', 'entry-000005'],
    );
  });

  it('without its notes takes none away here, and gives way to one that has them', () => {
    const one = felt(1, { notes: 'first' });
    const journal = [one, changed(3, one, { notes: 'second' })];
    const less = exported(journal, without('notes'));
    const told = shown(journal);
    assert.deepEqual(shown([...journal, ...imported(less, journal)]), told);
    // Here the change is not known yet; it must not take the notes of its entry.
    const [entry] = shown([one, ...imported(less, [one])]).symptoms;
    assert.equal(entry?.notes, 'first');
    const here = imported(less);
    const whole = [...here, ...imported(exported(journal), here)];
    assert.deepEqual(shown(whole), told);
    assert.deepEqual(shown([...whole].reverse()), told);
    assert.deepEqual(imported(exported(journal), whole), []);
  });

  it('leaves out what could not be taken in, and is written in spite of it', () => {
    const odd = [
      { id: 'entry-odd-1', at: 1e300, type: 'of_later' },
      { id: 'entry-odd-2', at: 1e300, type: 'prompted' },
      { id: 'entry-odd-3', at: -1, type: 'of_later' },
      { id: 'entry-odd-4', at: day(1), zone: 1e300, type: 'resumed' },
      { id: 'entry-odd-5', at: day(1), type: '' },
    ].map((one): JournalEntry => ({ v: 1, ...one }));
    const later: JournalEntry = { v: 1, id: 'entry-odd-6', at: day(1), zone: 1e300, type: 'later' };
    const ids = imported(exported([felt(1), ...odd, later])).map(({ id }) => id);
    assert.deepEqual(ids.sort(), [felt(1).id, later.id]);
  });

  it('shows what would not be seen as its number, and has it back', () => {
    const notes = 'abc\u202edef\u2066\u00a0\ufeff\ud800';
    const text = exported([felt(1, { notes })]);
    assert.doesNotMatch(text, /[\u202e\u2066\ufeff]|\p{Cs}/u);
    assert.match(text, /abc\\u202edef/);
    assert.equal(imported(text)[0]?.['notes'], notes);
  });
});

describe('a file that is wrong', () => {
  const good = exported([felt(1), felt(2)]);
  const why = (text: string) => {
    const result = importFile(text, []);
    return result.type === 'unreadable' ? result.why : null;
  };
  const withEntry = (told: object) =>
    good.replace(/\{"v":1.*\}/, JSON.stringify({ ...felt(1), ...told }));

  it('is not taken in, and it is said why', () => {
    assert.match(why('') ?? '', /no JSON/);
    assert.match(why(good.slice(0, -20)) ?? '', /no JSON/);
    assert.match(why('[]') ?? '', /no journal/);
    assert.match(why('{"resourceType":"Bundle"}') ?? '', /no journal/);
    assert.match(why(good.replace('"v": 1', '"v": 2')) ?? '', /later version/);
    assert.match(why(good.replace('"leftOut": []', '"leftOut": ["x"]')) ?? '', /“leftOut”/);
    assert.match(why(withEntry({ painNow: 11 })) ?? '', /entry 1 of 2/);
    assert.match(why(withEntry({ id: '../../x' })) ?? '', /entry 1/);
    assert.match(why(withEntry({ at: -1 })) ?? '', /entry 1/);
    assert.match(why(withEntry({ v: 2 })) ?? '', /entry 1/);
    assert.match(why(withEntry({ id: 'entry-000002' })) ?? '', /twice/);
    const endless = { type: 'of_later', text: 'x'.repeat(100_000) };
    assert.match(why(withEntry(endless)) ?? '', /entry 1 of 2/);
    assert.equal(why(`\ufeff${good}`), null);
  });

  it('never does more than be refused, wherever it is damaged', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(40), fc.string({ unit: 'binary' }), (at, gone, put) => {
        const place = at % good.length;
        importFile(good.slice(0, place) + put + good.slice(place + gone), []);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('docs/journal.schema.json', () => {
  it('is what npm run schema writes', () => {
    const kept = readFileSync(path.resolve('docs/journal.schema.json'), 'utf8');
    assert.deepEqual(JSON.parse(kept), journalJsonSchema());
  });

  it('knows every type of entry', () => {
    const { properties } = journalJsonSchema() as {
      properties: {
        entries: { items: { allOf: { if: { properties: { type: { const: string } } } }[] } };
      };
    };
    const types = properties.entries.items.allOf.map((one) => one.if.properties.type.const);
    assert.deepEqual(types, [...entryKinds.keys()]);
    assert.ok(types.length > 20);
  });

  it('fits every file that is written', () => {
    fc.assert(
      fc.property(arbitraryJournal, fc.subarray([...exportFields]), (journal, fields) => {
        assert.ok(fits(JSON.parse(exported(journal, fields))), ajv.errorsText(fits.errors));
      }),
    );
  });

  it('says of a file what the import says', () => {
    const put = fc.constantFrom<unknown>(
      null,
      -1,
      0,
      3,
      11,
      1.5,
      '',
      'x',
      'other',
      [],
      ['x'],
      {},
      true,
    );
    fc.assert(
      fc.property(arbitraryJournal, fc.nat(), put, (journal, which, value) => {
        const file = JSON.parse(exported(journal)) as object;
        const places = placesIn(file);
        const [holder, key] = places[which % places.length] ?? [{}, ''];
        holder[key] = value;
        const ids = (file as { entries: ({ id: string } | null)[] }).entries;
        const twice = Array.isArray(ids) && new Set(ids.map((one) => one?.id)).size < ids.length;
        fc.pre(!twice);
        const taken = importFile(JSON.stringify(file), []).type === 'entries';
        assert.equal(taken, fits(file), JSON.stringify(file));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Everything in a value that could be another value. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...placesIn(holder[key])]);
}

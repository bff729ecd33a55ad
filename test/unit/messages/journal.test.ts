import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFromJournal, parseSavedJournal, parseToJournal } from '../../../src/messages/journal';

const save = {
  type: 'save',
  id: 'entry-0001',
  of: null,
  felt: { at: null, zone: 60 },
  symptoms: { painNow: 3, places: ['between_blades'] },
};

describe('what the page of the journal and the editor say to each other', () => {
  it('passes over anything that is no message, on every door', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.equal(parseFromJournal(value), null);
        assert.equal(parseToJournal(value), null);
        assert.equal(parseSavedJournal(value), null);
      }),
    );
  });

  it('takes an entry, and none that no entry could be', () => {
    assert.deepEqual(parseFromJournal(save), save);
    const wrong = [
      { painNow: 11, places: [] },
      { painNow: 2.5, places: [] },
      { painNow: null, places: [] },
      { painNow: 3, places: ['elsewhere'] },
      { painNow: 3, places: [], notes: 'x'.repeat(4001) },
    ];
    for (const symptoms of wrong) assert.equal(parseFromJournal({ ...save, symptoms }), null);
    assert.equal(parseFromJournal({ ...save, id: '../../file' }), null);
  });

  it('keeps a form without a number, which an entry can not be', () => {
    const draft = {
      ...{ id: 'entry-0001', of: null, about: null, felt: '2026-11-', isOpen: true },
      symptoms: { painNow: null, places: [], notes: 'half' },
    };
    const saved = { v: 1, draft, change: null };
    const known = { ...saved, draft: { ...draft, fresh: [], dropped: [] } };
    assert.deepEqual(parseSavedJournal(saved), known);
    const score = { fresh: [{ activity: 'Lift', score: null }], dropped: ['Sit'] };
    const more = { ...saved, draft: { ...draft, ...score } };
    assert.deepEqual(parseSavedJournal(more), more);
  });
});

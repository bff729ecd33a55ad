import assert from 'node:assert/strict';
import { parseFromJournal } from '../../../../src/messages/journal';
import { emptyDraft, isKept, saveOf } from '../../../../src/webview/dashboard/draft';

describe('what the form sends', () => {
  const now = Date.UTC(2026, 10, 30, 11);
  const draft = (felt: string | null) => ({
    ...emptyDraft('draft-000001'),
    ...{ felt, symptoms: { painNow: 4, places: [] } },
  });

  it('is always something that the editor understands, or words for the person', () => {
    const times = ['', 'x', '0002-11-30T09:00', '0026-11-30T09:00', '1969-12-01T00:00'];
    for (const felt of [null, '2026-11-29T09:00', ...times]) {
      const saved = saveOf(draft(felt), now);
      if (typeof saved !== 'string') assert.notEqual(parseFromJournal(saved), null, String(felt));
      assert.equal(typeof saved, times.includes(felt ?? 'now') ? 'string' : 'object', String(felt));
    }
    const later = saveOf(draft('2099-01-01T00:00'), now);
    assert.ok(typeof later === 'string');
    assert.match(later, /yet to come/);
  });

  it('has the activities that were scored, and asks again for those that were only named', () => {
    const saved = saveOf(
      {
        ...draft(null),
        symptoms: { painNow: 4, places: [], function: [{ activity: 'Sitting', score: 6 }] },
        fresh: [
          { activity: ' Lifting ', score: null },
          { activity: 'Driving', score: 3 },
          { activity: '  ', score: 9 },
          { activity: 'Sitting', score: 1 },
        ],
        dropped: ['Running'],
      },
      now,
    );
    assert(typeof saved !== 'string');
    assert.deepEqual(saved.symptoms.function, [
      { activity: 'Sitting', score: 6 },
      { activity: 'Driving', score: 3 },
    ]);
    assert.deepEqual(saved.asks, { more: ['Lifting', 'Driving', 'Sitting'], less: ['Running'] });
    assert.deepEqual(parseFromJournal(saved), saved);
  });

  it('is kept only where all of it is: what was changed since is not', () => {
    const form = { ...draft(null), symptoms: { painNow: 4, places: [], notes: 'a' } };
    const kept = { symptoms: { painNow: 4, places: [], notes: 'a' }, felt: { at: now, zone: 60 } };
    assert.equal(isKept(form, kept, now), true);
    const left = { ...form, symptoms: { ...form.symptoms, quality: undefined } };
    assert.equal(isKept(left, kept, now), true);
    const notes = { ...form, symptoms: { ...form.symptoms, notes: 'ab' } };
    assert.equal(isKept(notes, kept, now), false);
    assert.equal(isKept({ ...form, symptoms: { painNow: null, places: [] } }, kept, now), false);
    assert.equal(isKept({ ...form, felt: '2026-11-29T09:00' }, kept, now), false);
  });
});

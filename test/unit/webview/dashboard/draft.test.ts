import assert from 'node:assert/strict';
import { parseFromJournal } from '../../../../src/messages/journal';
import { emptyDraft, saveOf } from '../../../../src/webview/dashboard/draft';

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
});

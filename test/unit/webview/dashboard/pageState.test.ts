import assert from 'node:assert/strict';
import type { FromJournal, SavedJournal } from '../../../../src/messages/journal';
import { createPageState } from '../../../../src/webview/dashboard/pageState';

/** A page of the journal, and what it has said and left with VS Code. */
function openPage(saved: unknown = undefined) {
  const said: FromJournal[] = [];
  const left: SavedJournal[] = [];
  const host = {
    post: (message: FromJournal) => said.push(message),
    saved: () => saved,
    save: (kept: SavedJournal | null) => {
      if (kept !== null) left.push(kept);
    },
  };
  return { state: createPageState(host, () => undefined), said, left };
}

describe('the pain, typed in the form', () => {
  const typed = (...keys: (readonly [digit: number, at: number])[]) => {
    const { state } = openPage();
    for (const [digit, at] of keys) state.typePain({ digit, at });
    return state.draft.symptoms.painNow;
  };

  it('is 10 where the 0 comes right after the 1, and 0 where the 1 stood there before', () => {
    assert.equal(typed([1, 5000], [0, 5400]), 10);
    assert.equal(typed([1, 5000], [0, 6500]), 10);
    assert.equal(typed([1, 5000], [0, 6501]), 0);
    assert.equal(typed([1, 5000], [0, 5400], [0, 5600]), 0);
    assert.equal(typed([1, 5000], [2, 5200], [0, 5400]), 0);
    assert.equal(typed([0, 5000]), 0);
  });

  it('is 0 where the 1 was pressed and not typed, or something else was said since', () => {
    const pressed = openPage().state;
    pressed.say({ painNow: 1 });
    assert.equal(pressed.typePain({ digit: 0, at: 100 }), 0);
    const between = openPage().state;
    between.typePain({ digit: 1, at: 100 });
    between.say({ painNow: 1 });
    assert.equal(between.typePain({ digit: 0, at: 200 }), 0);
  });
});

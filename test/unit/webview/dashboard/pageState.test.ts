import assert from 'node:assert/strict';
import type { FromJournal, SavedJournal, ShownEntry } from '../../../../src/messages/journal';
import { parseFromJournal } from '../../../../src/messages/journal';
import { createPageState } from '../../../../src/webview/dashboard/pageState';

/** A page of the journal, and what it has said and left with VS Code. */
function openPage(saved?: unknown) {
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

describe('changes that are half written', () => {
  const entry = (id: string, notes: string): ShownEntry => ({
    ...{ id, at: Date.UTC(2026, 10, 30, 9), zone: 60, late: false, changed: false },
    symptoms: { painNow: 4, places: ['other'], notes },
  });
  const [one, two] = [entry('entry-0001', 'one'), entry('entry-0002', 'two')];
  const saves = (said: readonly FromJournal[]) => said.filter(({ type }) => type === 'save');

  it('stay while another entry is changed, are told of, and go on where they were left', () => {
    const { state } = openPage();
    state.say({ notes: 'a new one' });
    state.edit(one);
    state.say({ notes: 'one, half wr' });
    state.edit(two);
    assert.match(state.notice?.words ?? '', /other entry is kept, and not saved/);
    assert.deepEqual([state.isLeft(one), state.isLeft(two)], [true, false]);
    assert.equal(state.draft.symptoms.notes, 'two');
    state.edit(one);
    // Nothing was written in the second: there is nothing to tell, and nothing to keep.
    assert.deepEqual([state.notice, state.isLeft(two)], [null, false]);
    assert.equal(state.draft.symptoms.notes, 'one, half wr');
    state.leaveEdit();
    assert.equal(state.draft.symptoms.notes, 'a new one');
    state.edit(one);
    assert.equal(state.draft.symptoms.notes, 'one');
  });

  it('outlive the page', () => {
    const { state, left } = openPage();
    state.say({ notes: 'a new one' });
    state.edit(one);
    state.say({ notes: 'one, half wr' });
    state.edit(two);
    state.say({ notes: 'two, half wr' });
    const again = openPage(JSON.parse(JSON.stringify(left.at(-1)))).state;
    assert.equal(again.draft.symptoms.notes, 'two, half wr');
    again.edit(one);
    assert.equal(again.draft.symptoms.notes, 'one, half wr');
    again.leaveEdit();
    assert.deepEqual([again.draft.symptoms.notes, again.isLeft(two)], ['a new one', true]);
  });

  it('hear what has become of them, though another one is shown by then', () => {
    for (const failure of [null, 'the disk is full']) {
      const { state, said } = openPage();
      state.edit(one);
      state.say({ notes: 'one, changed' });
      state.save();
      const [asked] = saves(said);
      assert(asked?.type === 'save');
      state.edit(two);
      state.say({ notes: 'two, half wr' });
      state.hear({ type: 'answer', id: asked.id, failure });
      assert.equal(state.draft.symptoms.notes, 'two, half wr');
      assert.equal(state.isLeft(one), failure !== null);
      if (failure === null) assert.equal(state.notice?.words, 'Saved');
      else assert.deepEqual([state.notice?.kind, state.notice?.of], ['bad', one.id]);
    }
  });

  it('say what the form was filled with, so that only what was changed is written over', () => {
    const { state, said } = openPage();
    state.edit(one);
    state.say({ painNow: 6 });
    state.save();
    const [asked] = saves(said);
    assert(asked?.type === 'save');
    const { at, zone, symptoms } = one;
    assert.deepEqual(asked.was, { at, zone, symptoms });
    assert.deepEqual(parseFromJournal(asked), asked);
  });
});

import assert from 'node:assert/strict';
import { QuickEntry } from '../../../src/editor/quickEntry';
import type { JournalEntry } from '../../../src/journal/journalLines';
import { parseWrittenEntry } from '../../../src/journal/entries/symptoms';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { fake } from '../../support/vscode/fakeVscode';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Types into the list that is open, as VS Code filters it, and presses Enter. */
async function type(text: string): Promise<number> {
  await settled();
  const list = fake.lists.at(-1);
  assert(list !== undefined, 'no list is open');
  const found = list.labels.find((label) => label.toLowerCase().includes(text));
  assert(found !== undefined);
  list.choose(found);
  await settled();
  return text.length + 1;
}

describe('the quick entry of the journal', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const entries = () => window.journalLines().filter(({ type: kind }) => kind === 'symptoms');

  it('takes pain and place in at most four keys, whatever they are', async () => {
    for (const [index, rating] of ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'w'].entries()) {
      const written = window.run('addJournalEntry');
      const keys = (await type(rating)) + (await type(String((index % 5) + 1)));
      assert.ok(keys <= 4);
      await written;
    }
    const pains = entries().map(({ painNow }) => painNow);
    assert.deepEqual(pains, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const places = entries().map((entry) => entry['places']);
    assert.deepEqual(places.slice(0, 5).flat(), [
      'between_blades',
      'whole_upper_back',
      'neck_shoulder_left',
      'neck_shoulder_right',
      'other',
    ]);
  });

  it('takes a typed 10 at once, so that it is four keys too, and never a 1 before it', async () => {
    const written = window.run('addJournalEntry');
    await settled();
    const ratings = window.list;
    ratings.type('1');
    await settled();
    assert.equal(window.list, ratings);
    ratings.type('10');
    await settled();
    assert.notEqual(window.list, ratings);
    // Whoever presses Enter after it all the same has chosen no place by that.
    window.list.enter();
    await settled();
    assert.deepEqual(entries(), []);
    window.list.type('2');
    window.list.enter();
    await written;
    const [entry] = entries();
    assert.deepEqual([entry?.['painNow'], entry?.['places']], [10, ['whole_upper_back']]);
  });

  it('takes Enter alone for the first place, at the second press after a typed 10', async () => {
    const written = window.run('addJournalEntry');
    await settled();
    window.list.type('10');
    await settled();
    window.list.enter();
    window.list.enter();
    await written;
    assert.deepEqual(entries()[0]?.['places'], ['between_blades']);
  });

  it('writes an entry that the journal can read, at the moment of the clock', async () => {
    const written = window.run('addJournalEntry');
    await type('6');
    await type('1');
    await written;
    const entry = parseWrittenEntry(entries()[0]);
    assert(entry?.type === 'symptoms');
    assert.equal(entry.at, window.clock.wallMs);
    assert.equal(entry.writtenAt, entry.at);
    assert.equal(entry.zone + new Date(entry.at).getTimezoneOffset(), 0);
    assert.equal(fake.messages.at(-1), 'Saved: pain 6 of 10.');
  });

  it('does not ask where there is no pain', async () => {
    const written = window.run('addJournalEntry');
    await type('0');
    await written;
    assert.deepEqual(entries()[0]?.['places'], []);
  });

  it('writes nothing where the person leaves, at either question', async () => {
    const first = window.run('addJournalEntry');
    await settled();
    window.list.close();
    await first;
    const second = window.run('addJournalEntry');
    await type('6');
    window.list.close();
    await second;
    assert.deepEqual(entries(), []);
    assert.deepEqual(fake.messages, []);
  });

  it('leads to the signs where it is numb or tingling', async () => {
    const written = window.run('addJournalEntry');
    await type('6');
    fake.answer = 'Numb or tingling?';
    await type('1');
    await written;
    await window.until(() => fake.messages.length > 0);
    await window.until(() => window.panel !== null);
    assert.equal(window.api.safetyScreen()?.name, 'list');
  });
});

describe('a quick entry that can not be saved', () => {
  const clock = new FakeClock(Date.UTC(2026, 2, 2, 9));
  let stored: JournalEntry[];
  let reported: string[];
  let full: boolean;
  let entry: QuickEntry;
  beforeEach(() => {
    fake.reset();
    [stored, reported, full] = [[], [], true];
    const append = (line: JournalEntry) => {
      if (full) return Promise.reject(new Error('no space left on device'));
      stored.push(line);
      return Promise.resolve();
    };
    entry = new QuickEntry(
      () => clock,
      { append },
      (line) => reported.push(line),
      { pain: () => undefined, numb: () => undefined },
    );
  });

  async function choose(pain: string): Promise<void> {
    const asked = entry.ask();
    await type(pain);
    await type('2');
    await asked;
  }

  it('is told with its reason, never called saved, and kept for the next time', async () => {
    await choose('7');
    await entry.save();
    assert.match(fake.messages.join(), /^Not saved: no space left on device\./);
    assert.equal(reported.length, 1);
    full = false;
    await choose('3');
    await entry.save();
    assert.deepEqual(
      stored.map(({ painNow }) => painNow),
      [7, 3],
    );
    assert.equal(fake.messages.at(-1), 'Saved: 2 entries.');
    await entry.save();
    assert.equal(stored.length, 2);
  });

  it('is tried again at a press, and is one entry', async () => {
    await choose('7');
    fake.answer = 'Try Again';
    const saved = entry.save();
    await Promise.resolve();
    full = false;
    // Nothing waits for somebody who does not answer.
    await saved;
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(stored.length, 1);
    assert.equal(fake.messages.at(-1), 'Saved: pain 7 of 10.');
  });
});

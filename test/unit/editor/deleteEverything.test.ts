import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EntryBook } from '../../../src/editor/entryBook';
import { QuickEntry } from '../../../src/editor/quickEntry';
import { JournalFiles } from '../../../src/editor/storage/journalFiles';
import { SafetyBook } from '../../../src/editor/safetyBook';
import { deactivate } from '../../../src/extension';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { journalFilesIn, journalWriterIn } from '../../support/editor/journalFilesIn';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { fake } from '../../support/vscode/fakeVscode';
import { memoryState } from '../../support/editor/memoryState';

const DELETE = 'Delete Everything';
const MINUTE_MS = 60_000;
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('deleting everything', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow({ eveningReminder: '18:00' });
  });
  afterEach(() => window.close());

  /** A day with something in every place where something is kept. */
  async function aDay(): Promise<void> {
    window.untilOffered();
    await window.run('snooze', 5);
    window.remembered.set('how', { seated: false });
    window.writeJournal(
      '{"v":1,"id":"entry-of-another","at":1772442000000,"type":"break"}',
      'junk',
    );
    const aside = path.join(window.api.storage, 'windows', 'old.window.json.abc.unreadable');
    writeFileSync(aside, 'something');
    await window.api.logged();
    assert.ok(window.files().length >= 4);
  }

  it('leaves nothing but the count under way, and asks before anything moves again', async () => {
    await aDay();
    fake.answer = DELETE;
    await window.run('deleteEverything');
    assert.deepEqual(window.files(), [path.join('windows', `${window.api.window}.window.json`)]);
    assert.equal(window.remembered.size, 0);
    assert.deepEqual([window.api.statements(), window.api.progress()], [[], []]);
    assert.match(fake.messages.at(-1) ?? '', /^Everything is deleted/);
    await window.start();
    assert.equal(window.api.safetyScreen()?.name, 'list');
    // The count is no entry: it goes on.
    assert.ok(window.api.view().facts.workedMs >= 90 * MINUTE_MS);
  });

  it('does nothing where the person does not say so a second time', async () => {
    await aDay();
    const before = window.files();
    await window.run('deleteEverything');
    assert.deepEqual(window.files(), before);
    assert.equal(window.remembered.size, 1);
    assert.ok(window.api.statements().length > 0);
  });

  it('lets what comes after it be kept as ever, and nothing from before come back', async () => {
    await aDay();
    fake.answer = DELETE;
    await window.run('deleteEverything');
    window.answerSafety();
    window.type(MINUTE_MS);
    await deactivate();
    const types = window.journalLines().map(({ type }) => type);
    assert.deepEqual(types.sort(), ['check', 'conditions', 'signs', 'signs']);
  });

  it('closes the panel of the journal, with what is half filled in', async () => {
    await window.run('openJournal');
    assert.notEqual(window.panel, null);
    fake.answer = DELETE;
    await window.run('deleteEverything');
    assert.equal(window.panel, null);
  });
});

describe('another window, while everything is deleted', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  const clock = new FakeClock(new Date(2026, 10, 25, 9).getTime());
  beforeEach(() => {
    fake.reset();
    storage = temporaryStorage();
  });
  afterEach(() => storage.remove());

  const folder = () => path.join(storage.uri.fsPath, 'journal');
  const report = (line: string) => assert.fail(line);

  it('hears of it, forgets what it knew and writes none of it back', async () => {
    const here = journalFilesIn(folder(), 'here');
    const writer = journalWriterIn(folder(), 'there', report);
    const there = new JournalFiles(writer);
    const book = new SafetyBook({ clock: () => clock, journal: there, report }, memoryState());
    const entries = new EntryBook(() => clock, there);
    await writer.open();
    book.write({ type: 'signs', by: 'list', asked: ['fever'], raised: ['fever'] });
    await there.settled();
    await book.read();
    assert.equal(book.statements.length, 1);
    let changes = 0;
    book.onDidChange(() => changes++);
    assert.deepEqual(await here.deleteAll(), []);
    fake.watchers[0]?.deleted.fire({ path: path.join(folder(), '2026-11.there.jsonl') });
    while (changes === 0) await settled();
    assert.deepEqual(book.statements, []);
    book.write({ type: 'check', worstPain: 2 });
    await there.settled();
    const kept = await here.readAll();
    assert.deepEqual(
      kept.map(({ type }) => type),
      ['check'],
    );
    assert.deepEqual((await entries.read()).symptoms, []);
  });

  it('keeps a sign that no disk has taken where one file goes, and not where all do', async () => {
    const [here, old] = ['here', 'old'].map((name) => journalFilesIn(folder(), name));
    const files = journalFilesIn(folder(), 'there');
    const append = () => Promise.reject(new Error('the disk is full'));
    const journal = Object.assign(files, { append });
    const told = { clock: () => clock, journal, report: () => undefined };
    const book = new SafetyBook(told, memoryState());
    for (const each of [here, old]) {
      const id = `check-of-${each === here ? 'here' : 'old'}`;
      const stated = { v: 1, id, at: clock.wallMs, day: '2026-11-25' } as const;
      await each?.append({ ...stated, type: 'check', worstPain: 0 });
    }
    book.write({ type: 'signs', by: 'list', asked: ['fever'], raised: ['fever'] });
    await book.read();
    assert.equal(book.statements.length, 3);
    const names = readdirSync(folder()).filter((name) => name.includes('.old.'));
    for (const name of names) rmSync(path.join(folder(), name));
    await book.read();
    assert.deepEqual([book.statements.length, book.state.locks[0]?.flag], [2, 'fever']);
    await here?.deleteAll();
    await book.read();
    assert.deepEqual([book.statements, book.state.locks], [[], []]);
  });

  it('saves no entry that it could not save before', async () => {
    const files = journalFilesIn(folder(), 'there');
    let isFull = true;
    const append: typeof files.append = (entry) =>
      isFull ? Promise.reject(new Error('the disk is full')) : files.append(entry);
    const quick = new QuickEntry(
      () => clock,
      { append },
      () => undefined,
      { pain: () => undefined, numb: () => undefined },
    );
    const asked = quick.ask();
    await settled();
    fake.lists.at(-1)?.choose('6');
    await settled();
    fake.lists.at(-1)?.choose('Between');
    await asked;
    await quick.save();
    quick.forget();
    isFull = false;
    await quick.save();
    assert.deepEqual(await files.readAll(), []);
  });

  it('says which files are still there, and deletes the others', async () => {
    const files = journalFilesIn(folder(), 'here');
    await files.append({ v: 1, id: 'entry-0001', at: clock.wallMs, type: 'check' });
    // No file at all, so that it can not be removed like one.
    mkdirSync(path.join(folder(), 'stubborn.jsonl'));
    const left = await files.deleteAll();
    assert.equal(left.length, 1);
    assert.match(left[0] ?? '', /^stubborn\.jsonl: /);
  });
});

import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SafetyBook } from '../../../src/editor/safetyBook';
import { deactivate } from '../../../src/extension';
import type { JournalEntry } from '../../../src/journal/journalLines';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { journalFilesIn } from '../../support/editor/journalFilesIn';
import { memoryState } from '../../support/editor/memoryState';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { fake } from '../../support/vscode/fakeVscode';

const HOUR_MS = 60 * 60_000;

describe('numb or tingling, told in the journal', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const id = 'entry-0001';
  const save = (symptoms: object) => {
    fake.panels.at(-1)?.send({
      ...{ type: 'save', id, of: null, felt: { at: null, zone: 0 } },
      symptoms: { painNow: 3, places: ['other'], ...symptoms },
    });
  };

  it('lets nothing begin before the signs were answered, though their screen was closed', async () => {
    await window.run('openJournal');
    save({ quality: ['numb'] });
    assert.equal(window.api.safetyScreen()?.name, 'list');
    for (const panel of fake.panels) panel.dispose();
    await window.start();
    assert.equal(window.api.safetyScreen()?.name, 'list');
    assert.equal(window.stage, null);
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    window.api.answerSafety({ type: 'check', worstPain: 1 });
    assert.equal(window.api.session()?.stage.name, 'playing');
  });

  it('holds nothing back where it is an ache', async () => {
    await window.run('openJournal');
    save({ quality: ['ache'] });
    await window.start();
    assert.equal(window.stage?.name, 'playing');
  });
});

describe('worse after a routine, told in the journal', () => {
  let window: ActivatedWindow;
  beforeEach(async () => {
    window = new ActivatedWindow();
    await window.run('openJournal');
  });
  afterEach(() => window.close());

  const wish = (symptoms: object) => ({
    ...{ type: 'save', id: 'entry-0001', of: null, felt: { at: null, zone: 0 } },
    symptoms: { painNow: 3, places: ['other'], ...symptoms },
  });
  const send = (message: object) => fake.panels.at(-1)?.send(message);
  /** What the next start comes to: it plays, or a screen comes first. */
  async function next(): Promise<string | undefined> {
    await window.start();
    return window.api.safetyScreen()?.name ?? window.stage?.name;
  }

  for (const symptoms of [{ response: 'worse' }, { painBefore: 2, painAfter: 4 }]) {
    it(`has the signs asked for before the next one: ${Object.keys(symptoms).join()}`, async () => {
      send(wish(symptoms));
      assert.equal(window.api.safetyScreen(), null);
      assert.equal(await next(), 'list');
    });
  }

  it('is none where it is about the same, long ago, or was told before', async () => {
    send(wish({ response: 'same', painBefore: 3, painAfter: 4 }));
    send(wish({ painAfter: 9 }));
    const at = window.clock.wallMs - 72 * HOUR_MS;
    send({ ...wish({ response: 'worse' }), felt: { at, zone: 0 } });
    const was = {
      at: window.clock.wallMs,
      zone: 0,
      symptoms: wish({ response: 'worse' }).symptoms,
    };
    send({ ...wish({ response: 'worse', notes: 'at noon' }), of: 'entry-0002', was });
    assert.equal(await next(), 'playing');
  });
});

describe('a pain of 6 or more, told while a routine is under way', () => {
  let window: ActivatedWindow;
  let now: number;
  beforeEach(async () => {
    window = new ActivatedWindow();
    window.pass(HOUR_MS);
    now = window.clock.wallMs;
    await window.start();
    window.pass(5000);
    assert.equal(window.stage?.name, 'playing');
  });
  afterEach(() => window.close());

  const screen = () => window.api.safetyScreen()?.name ?? null;
  const zone = () => 0 - new Date(now).getTimezoneOffset();

  async function write(painNow: number, at: number | null = null): Promise<void> {
    await window.run('openJournal');
    fake.panels.at(-1)?.send({
      ...{ type: 'save', id: 'entry-0001', of: null, felt: { at, zone: zone() } },
      symptoms: { painNow, places: ['other'] },
    });
    await window.api.logged();
    await window.api.readJournal();
  }

  /** It is over, and nothing begins before the list and the check were answered. */
  async function assertEnded(): Promise<void> {
    assert.deepEqual([window.stage?.name, screen()], ['ended', 'list']);
    for (const panel of fake.panels) panel.dispose();
    await window.start();
    assert.equal(screen(), 'list');
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    assert.equal(screen(), 'check');
    window.api.answerSafety({ type: 'check', worstPain: 1 });
    assert.equal(screen(), null);
  }

  it('ends it and brings up the signs: in the journal', async () => {
    await write(6);
    assert.ok(fake.panels.some(({ disposed }) => !disposed));
    await assertEnded();
  });

  it('ends it where an entry is changed, also where that can not be saved', async () => {
    await write(2);
    assert.equal(window.stage?.name, 'playing');
    const folder = path.join(window.api.storage, 'journal');
    renameSync(folder, `${folder}-aside`);
    writeFileSync(folder, 'no folder');
    fake.panels.at(-1)?.send({
      ...{ type: 'save', id: 'change-0001', of: 'entry-0001' },
      ...{ felt: { at: now + 5000, zone: zone() }, symptoms: { painNow: 7, places: ['other'] } },
    });
    assert.deepEqual([window.stage.name, screen()], ['ended', 'list']);
  });

  it('ends it while it is paused', async () => {
    window.api.fromPlayer({ type: 'command', command: 'pause' });
    assert.equal(window.stage?.name, 'paused');
    await write(10);
    await assertEnded();
  });

  it('ends it in the few keys of a quick entry', async () => {
    const entry = window.run('addJournalEntry');
    await window.opened();
    window.list.choose('8');
    await new Promise((resolve) => setImmediate(resolve));
    window.list.choose('2 The whole');
    await entry;
    await assertEnded();
  });

  it('ends it though the entry can not be saved', async () => {
    const folder = path.join(window.api.storage, 'journal');
    await window.api.logged();
    renameSync(folder, `${folder}-aside`);
    writeFileSync(folder, 'no folder');
    await window.run('openJournal');
    fake.panels.at(-1)?.send({
      ...{ type: 'save', id: 'entry-0001', of: null, felt: { at: null, zone: zone() } },
      symptoms: { painNow: 7, places: ['other'] },
    });
    assert.deepEqual([window.stage?.name, screen()], ['ended', 'list']);
  });

  it('ends it where it was told in another window', async () => {
    const stated = { v: 1, id: 'noted-elsewhere', at: now + 1000, zone: zone(), type: 'symptoms' };
    window.writeJournal(
      JSON.stringify({ ...stated, writtenAt: now + 1000, painNow: 7, places: [] }),
    );
    await window.api.readJournal();
    await assertEnded();
  });

  it('is as good a reason as anything new that was told in another window', async () => {
    const stated = { v: 1, id: 'new-elsewhere', at: now + 1000, day: '2026-03-02' };
    window.writeJournal(JSON.stringify({ ...stated, type: 'quick', answer: 'yes' }));
    await window.api.readJournal();
    await assertEnded();
  });

  it('lets it go on where it is less, or was before the check of today', async () => {
    await write(5);
    assert.equal(window.stage?.name, 'playing');
    await write(9, now - 2 * HOUR_MS);
    assert.deepEqual([window.stage.name, screen()], ['playing', null]);
  });

  it('lets the head turns go on, whose question comes next', async () => {
    window.panel?.dispose();
    await window.start({ routine: 'safety_check' });
    await write(8);
    assert.equal(window.stage?.name, 'playing');
  });
});

describe('a sign that could not be written', () => {
  const clock = new FakeClock(Date.UTC(2026, 10, 30, 11));
  const signs = { type: 'signs', by: 'list', asked: ['fever'], raised: ['fever'] } as const;
  let storage: ReturnType<typeof temporaryStorage>;
  let isFull: boolean;
  beforeEach(() => {
    fake.reset();
    storage = temporaryStorage();
    isFull = true;
  });
  afterEach(() => storage.remove());

  function openFiles(window: string) {
    const files = journalFilesIn(storage.uri.fsPath, window);
    const append = files.append.bind(files);
    files.append = (entry: JournalEntry) =>
      isFull ? Promise.reject(new Error('the disk is full')) : append(entry);
    return files;
  }

  function openBook(window: string, refuge = memoryState()) {
    const journal = openFiles(window);
    return new SafetyBook({ clock: () => clock, journal, report: () => undefined }, refuge);
  }

  it('is written with the next reading, so that it holds after a restart', async () => {
    const book = openBook('one');
    book.write(signs);
    await book.read();
    assert.deepEqual([book.state.locks.length, (await openFiles('two').readAll()).length], [1, 0]);
    isFull = false;
    await book.read();
    const later = openBook('two');
    await later.read();
    assert.equal(later.state.locks.length, 1);
  });

  it('is written as the window closes, where that can be by then', async () => {
    const book = openBook('one');
    book.write(signs);
    await book.flush();
    isFull = false;
    await book.flush();
    const later = openBook('two');
    await later.read();
    assert.equal(later.state.locks.length, 1);
  });

  it('holds in windows to come though no disk has taken it, until one has', async () => {
    const refuge = memoryState();
    openBook('one', refuge).write(signs);
    await new Promise((resolve) => setImmediate(resolve));
    const later = openBook('two', refuge);
    assert.equal(later.state.locks.length, 1);
    await later.read();
    assert.deepEqual([later.state.locks.length, refuge.keys().length > 0], [1, true]);
    isFull = false;
    await later.read();
    assert.deepEqual(refuge.keys(), []);
    const last = openBook('three');
    await last.read();
    assert.equal(last.state.locks.length, 1);
  });

  it('is kept beside what other windows could not save, and holds in all of them', async () => {
    const refuge = memoryState();
    const [one, two] = [openBook('one', refuge), openBook('two', refuge)];
    one.write(signs);
    two.write({ ...signs, raised: ['chest_breath'] });
    await new Promise((resolve) => setImmediate(resolve));
    const flags = (book: SafetyBook) => book.state.locks.map(({ flag }) => flag).sort();
    const both = ['chest_breath', ...signs.raised].sort();
    assert.deepEqual(flags(openBook('three', refuge)), both);
    // Nobody has to open a window for it.
    await one.read();
    assert.deepEqual(flags(one), both);
    isFull = false;
    await one.read();
    assert.deepEqual(flags(one), both);
    await two.read();
    assert.deepEqual(refuge.keys(), []);
    const last = openBook('four');
    await last.read();
    assert.deepEqual(flags(last), both);
  });

  it('is taken from where the first version left it, once it is on disk', async () => {
    const refuge = memoryState();
    const first = memoryState();
    openBook('one', first).write(signs);
    await new Promise((resolve) => setImmediate(resolve));
    const left = first.get<unknown>(first.keys()[0] ?? '');
    await refuge.update('unsavedSafety', left);
    const later = openBook('two', refuge);
    await later.read();
    assert.deepEqual([later.state.locks.length, refuge.get<unknown>('unsavedSafety')], [1, left]);
    isFull = false;
    await later.read();
    assert.deepEqual(refuge.keys(), []);
  });

  it('is gone with all else that is deleted', async () => {
    const refuge = memoryState();
    const journal = openFiles('one');
    const book = new SafetyBook({ clock: () => clock, journal, report: () => undefined }, refuge);
    book.write(signs);
    await new Promise((resolve) => setImmediate(resolve));
    await journal.deleteAll();
    assert.deepEqual([book.state.locks, refuge.keys()], [[], []]);
  });
});

describe('what could not be saved before', () => {
  it('is saved as the window closes, an entry of the person too', async () => {
    const window = new ActivatedWindow();
    await window.api.logged();
    const folder = path.join(window.api.storage, 'journal');
    renameSync(folder, `${folder}-aside`);
    writeFileSync(folder, 'no folder');
    window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
    const entry = window.run('addJournalEntry');
    await window.opened();
    window.list.choose('0 none');
    await entry;
    rmSync(folder);
    renameSync(`${folder}-aside`, folder);
    await deactivate();
    const types = window.journalLines().map(({ type }) => type);
    assert.ok(types.includes('symptoms') && types.includes('conditions'), types.join());
    await window.close();
  });
});

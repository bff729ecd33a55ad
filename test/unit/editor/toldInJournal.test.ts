import assert from 'node:assert/strict';
import { SafetyBook } from '../../../src/editor/safetyBook';
import type { JournalEntry } from '../../../src/journal/journalLines';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { journalFilesIn } from '../../support/editor/journalFilesIn';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { fake } from '../../support/vscode/fakeVscode';

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
    await window.run('start');
    assert.equal(window.api.safetyScreen()?.name, 'list');
    assert.equal(window.stage, null);
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    window.api.answerSafety({ type: 'check', worstPain: 1 });
    assert.equal(window.api.session()?.stage.name, 'playing');
  });

  it('holds nothing back where it is an ache', async () => {
    await window.run('openJournal');
    save({ quality: ['ache'] });
    await window.run('start');
    assert.equal(window.stage?.name, 'playing');
  });
});

describe('a sign that could not be written', () => {
  it('is written with the next reading, so that it holds after a restart', async () => {
    fake.reset();
    const storage = temporaryStorage();
    const clock = new FakeClock(Date.UTC(2026, 10, 30, 11));
    const files = journalFilesIn(storage.uri.fsPath, 'one');
    const append = files.append.bind(files);
    let isFull = true;
    files.append = (entry: JournalEntry) =>
      isFull ? Promise.reject(new Error('the disk is full')) : append(entry);
    const bookOf = (journal: typeof files) =>
      new SafetyBook({ clock: () => clock, journal, report: () => undefined });
    const book = bookOf(files);
    const signs = { type: 'signs', by: 'list', asked: ['fever'], raised: ['fever'] } as const;
    book.write(signs);
    await book.read();
    assert.deepEqual([book.state.locks.length, (await files.readAll()).length], [1, 0]);
    isFull = false;
    await book.read();
    const later = bookOf(journalFilesIn(storage.uri.fsPath, 'two'));
    await later.read();
    assert.equal(later.state.locks.length, 1);
    storage.remove();
  });
});

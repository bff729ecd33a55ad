import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ActivatedWindow } from '../../../support/editor/activatedWindow';
import { Uri, fake } from '../../../support/vscode/fakeVscode';

const at = new Date(2026, 1, 27, 9).getTime();
const felt = (number: number) =>
  JSON.stringify({
    ...{ v: 1, id: `entry-00000${number}`, at, zone: 0, type: 'symptoms' },
    writtenAt: at + number,
    ...{ painNow: number, places: ['other'] },
  });
const raised = JSON.stringify({
  ...{ v: 1, id: 'signs-000001', at, day: '2026-02-27', type: 'signs', by: 'list' },
  ...{ asked: ['fever'], raised: ['fever'] },
});

describe('importing a journal', () => {
  let window: ActivatedWindow;
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'ubr-import-'));
    file = path.join(folder, 'journal.json');
  });
  afterEach(async () => {
    await window.close();
    rmSync(folder, { recursive: true });
  });

  /** A window with these lines in its journal, and nothing else there. */
  function openWindow(...lines: readonly string[]): void {
    window = new ActivatedWindow({}, false);
    fake.saveAs = Uri.file(file);
    fake.openFile = Uri.file(file);
    if (lines.length > 0) window.writeJournal(...lines);
  }

  async function exportAll(): Promise<void> {
    const exporting = window.run('exportJournal');
    await window.opened();
    for (const answer of ['Import Journal', 'Everything']) {
      window.list.choose(answer === 'Everything' ? answer : 'Everything, to take in elsewhere');
      await new Promise(setImmediate);
    }
    window.list.accept();
    await exporting;
    fake.messages = [];
  }

  /** Imports, and takes the item that is named, or leaves where none is. */
  async function importThen(choice?: string): Promise<void> {
    const importing = window.run('importJournal');
    await window.until(() => fake.lists.length > 0 || fake.messages.length > 0);
    if (fake.lists.length > 0) {
      if (choice === undefined) window.list.close();
      else window.list.choose(choice);
    }
    await importing;
  }

  const ids = () =>
    window
      .journalLines()
      .map((line) => String(line['id']))
      .sort();

  it('brings back to an empty journal what was exported, and the second time adds nothing', async () => {
    openWindow(felt(1), felt(2), raised);
    await exportAll();
    const all = ids();
    await window.close();
    openWindow();
    await importThen('Add 3 entries');
    assert.deepEqual(ids(), all);
    assert.deepEqual(fake.messages, ['Imported: 3 entries.']);
    fake.messages = [];
    await importThen();
    assert.deepEqual(ids(), all);
    assert.match(fake.messages.join(), /already \(3 entries\)/);
  });

  it('knows of a sign at once, so that nothing starts', async () => {
    openWindow(raised);
    await exportAll();
    await window.close();
    openWindow();
    window.answerSafety();
    await importThen('Add 1 entry');
    await window.until(() => window.stated().some(({ id }) => id === 'signs-000001'));
  });

  it('adds what is not here, and leaves the rest as it is', async () => {
    openWindow(felt(1), felt(2));
    await exportAll();
    await window.close();
    openWindow(felt(2), felt(3));
    await importThen('Add 1 entry');
    assert.deepEqual(ids(), ['entry-000001', 'entry-000002', 'entry-000003']);
  });

  it('says so where what it adds changes or deletes what is here', async () => {
    const gone = { v: 1, id: 'delete-00001', at, zone: 0, type: 'deleted', of: 'entry-000001' };
    openWindow(felt(1), felt(2), JSON.stringify(gone));
    await exportAll();
    await window.close();
    openWindow(felt(1));
    const importing = window.run('importJournal');
    await window.until(() => fake.lists.length > 0);
    assert.match(window.list.placeHolder, /^1 of them .*delete/);
    window.list.choose('Add 2 entries');
    await importing;
    await window.close();
    openWindow(felt(3));
    const other = window.run('importJournal');
    await window.until(() => fake.lists.length > 0);
    assert.match(window.list.placeHolder, /stays as it is/);
    window.list.close();
    await other;
  });

  it('leaves deleted what was deleted here, says so, and brings it back where that is wanted', async () => {
    openWindow(felt(1), felt(2), felt(3));
    await exportAll();
    await window.close();
    const gone = { v: 1, id: 'delete-00001', at, zone: 0, type: 'deleted', of: 'entry-000001' };
    const here = [felt(1), felt(2), JSON.stringify(gone)];
    openWindow(...here);
    const importing = window.run('importJournal');
    await window.until(() => fake.lists.length > 0);
    assert.match(window.list.placeHolder, /1 entry that you deleted here stays deleted/);
    window.list.choose('Add 1 entry to your journal');
    await importing;
    assert.deepEqual(fake.messages, [
      'Imported: 1 entry. 1 entry that you deleted here stays deleted.',
    ]);
    fake.messages = [];
    await importThen('Bring back 1 entry');
    assert.deepEqual(fake.messages, ['Imported: 1 entry, 1 of which you had deleted here.']);
    const back = window.journalLines().filter(({ painNow }) => painNow === 1);
    assert.equal(back.length, 2);
    // It is there once, however often the file is taken in.
    fake.messages = [];
    await importThen();
    assert.match(fake.messages.join(), /already/);
    const again = {
      ...gone,
      id: 'delete-00002',
      of: back.find(({ id }) => id !== 'entry-000001')?.['id'],
    };
    window.writeJournal(JSON.stringify(again));
    fake.messages = [];
    await importThen('Bring back 1 entry');
    const ids = window
      .journalLines()
      .filter(({ painNow }) => painNow === 1)
      .map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
  });

  it('does not bring back what Undo has brought back', async () => {
    openWindow(felt(1));
    await exportAll();
    await window.close();
    const gone = { v: 1, id: 'delete-00001', at, zone: 0, type: 'deleted', of: 'entry-000001' };
    openWindow(felt(1), JSON.stringify(gone), felt(1).replace('entry-000001', 'undo-0000001'));
    await importThen();
    assert.match(fake.messages.join(), /already/);
  });

  it('changes nothing where the person leaves', async () => {
    openWindow(felt(1));
    await exportAll();
    await window.close();
    openWindow();
    await importThen();
    await importThen('Leave it');
    fake.openFile = undefined;
    await window.run('importJournal');
    assert.deepEqual(ids(), []);
    assert.deepEqual(fake.messages, []);
  });

  it('changes nothing, and says why, where the file is none of ours, damaged or missing', async () => {
    openWindow(felt(1));
    await exportAll();
    const refuse = async (why: RegExp) => {
      await importThen();
      assert.match(fake.messages.join(), /^Nothing was imported: /);
      assert.match(fake.messages.join(), why);
      fake.messages = [];
      assert.deepEqual(ids(), ['entry-000001']);
    };
    truncateSync(file, 200);
    await refuse(/no JSON/);
    writeFileSync(file, '{"some": "thing"}');
    await refuse(/no journal/);
    truncateSync(file, 100_000_001);
    await refuse(/too large/);
    rmSync(file);
    await refuse(/ENOENT/);
  });
});

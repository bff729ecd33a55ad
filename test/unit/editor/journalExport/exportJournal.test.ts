import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ActivatedWindow } from '../../../support/editor/activatedWindow';
import { Uri, fake, window as fakeWindow } from '../../../support/vscode/fakeVscode';

describe('exporting the journal', () => {
  let window: ActivatedWindow;
  let folder: string;
  let file: string;
  beforeEach(() => {
    window = new ActivatedWindow();
    folder = mkdtempSync(path.join(os.tmpdir(), 'ubr-export-'));
    file = path.join(folder, 'journal.html');
    fake.saveAs = Uri.file(file);
    const at = new Date(2026, 1, 27, 9).getTime();
    const entry = { v: 1, id: 'entry-000001', at, zone: 0, type: 'symptoms', writtenAt: at };
    window.writeJournal(
      JSON.stringify({ ...entry, painNow: 4, places: ['other'], notes: 'my boss' }),
      JSON.stringify({
        ...entry,
        id: 'entry-000002',
        at: at - 40 * 86_400_000,
        painNow: 9,
        places: [],
      }),
    );
  });
  afterEach(async () => {
    await window.close();
    rmSync(folder, { recursive: true });
  });

  /** Answers what is asked; `field` is turned before Enter, none of them where it is left out. */
  async function exportAs(format: string, range: string, field?: string): Promise<void> {
    const exporting = window.run('exportJournal');
    await window.opened();
    window.list.choose(format);
    await new Promise(setImmediate);
    window.list.choose(range);
    await new Promise(setImmediate);
    if (field === undefined) window.list.accept();
    else window.list.choose(field);
    await exporting;
  }

  const written = () => readFileSync(file, 'utf8');

  it('writes a report of the chosen days, without notes where they are not ticked', async () => {
    await exportAs('Report', 'Last 4 weeks');
    assert.match(written(), /1 entry/);
    assert.doesNotMatch(written(), /boss/);
    assert.match(fake.messages.join(), /journal is exported/);
  });

  it('is over for the rest of the editor, though nobody answers what is said at its end', async () => {
    const { showInformationMessage } = fakeWindow;
    Object.assign(fakeWindow, { showInformationMessage: () => new Promise(() => undefined) });
    try {
      await exportAs('Report', 'Last 4 weeks');
    } finally {
      Object.assign(fakeWindow, { showInformationMessage });
    }
    window.untilOffered().pass(10_100);
    assert.equal(window.stage?.name, 'playing');
  });

  it('writes the notes that are ticked, and opens the file where that is wanted', async () => {
    fake.answer = 'Open';
    await exportAs('Report', 'Everything', 'Notes');
    assert.match(written(), /2 entries/);
    assert.match(written(), /boss/);
    assert.equal(fake.opened.length, 1);
  });

  it('says what of the journal is not in the file, since it could not be read', async () => {
    window.writeJournal('half a line', '{"v":2,"id":"of-a-later-version"}');
    mkdirSync(path.join(window.api.storage, 'journal', '2026-02.damaged.jsonl'));
    await exportAs('Report', 'Everything');
    assert.match(written(), /2 entries/);
    assert.match(
      fake.messages.join(),
      /not all of it: it has 1 file and 2 lines that can’t be read/,
    );
  });

  it('writes no file where not even the folder of the journal can be read', async () => {
    const journal = path.join(window.api.storage, 'journal');
    await window.api.logged();
    rmSync(journal, { recursive: true });
    writeFileSync(journal, 'no folder');
    await exportAs('Report', 'Everything');
    assert.match(fake.messages.join(), /could not be exported: the folder/);
    assert.ok(!existsSync(file));
  });

  it('writes a table', async () => {
    await exportAs('Table', 'Everything');
    assert.equal(written().trim().split('\r\n').length, 3);
  });

  it('writes other days, which are there and in order', async () => {
    fake.typed = ['2026-01-01', '2026-01-31'];
    await exportAs('Report', 'Other days');
    assert.match(written(), /2026-01-01 to 2026-01-31 · 1 entry/);
    for (const typed of [['2026-02-30'], ['30.1.2026'], ['2026-01-02', '2026-01-01']]) {
      fake.refused = [];
      fake.typed = typed;
      const exporting = window.run('exportJournal');
      await window.opened();
      window.list.choose('Report');
      await new Promise(setImmediate);
      window.list.choose('Other days');
      await exporting;
      assert.equal(fake.refused.length, 1, typed.join());
    }
  });

  it('writes nothing where the person leaves, at whichever question', async () => {
    const leaving = window.run('exportJournal');
    await window.opened();
    window.list.close();
    await leaving;
    fake.saveAs = undefined;
    await exportAs('Report', 'Everything');
    assert.deepEqual(readdirSync(folder), []);
    assert.deepEqual(fake.messages, []);
  });

  it('leaves nothing behind where it can not write, and what was there as it was', async () => {
    const there = path.join(folder, 'folder');
    fake.saveAs = Uri.file(path.join(there, 'journal.html'));
    await exportAs('Report', 'Everything');
    assert.match(fake.messages.join(), /could not be exported/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('replaces the file that a link leads to, and leaves the link', async () => {
    const real = path.join(folder, 'real.html');
    writeFileSync(real, 'before');
    symlinkSync(real, file);
    await exportAs('Report', 'Everything');
    assert.match(readFileSync(real, 'utf8'), /2 entries/);
    assert.deepEqual(readdirSync(folder).sort(), ['journal.html', 'real.html']);
  });

  it('is a list away, in the menu', async () => {
    const menu = window.run('menu');
    window.list.choose('Export the journal');
    await window.opened();
    window.list.close();
    await menu;
    assert.ok(!existsSync(file));
  });
});

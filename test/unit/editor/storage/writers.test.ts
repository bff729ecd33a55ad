import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { JournalEntry } from '../../../../src/journal/journalLines.js';
import { journalLinesIn } from '../../../../src/journal/journalLines.js';
import { atOnce } from '../../../../src/journal/steps.js';
import { journalFilesIn } from '../../../support/editor/journalFilesIn.js';
import { killWriters } from '../../../support/journal/killWriters.js';
import { startWriter } from '../../../support/journal/writers.js';
import { seeded } from '../../../support/seeded.js';

const entry = (id: string): JournalEntry => ({
  ...{ v: 1, id, at: new Date(2026, 10, 25, 9).getTime(), type: 'symptoms' },
});
const fileOf = (window: string) => `2026-11.${window}.jsonl`;

describe('writing in the journal', () => {
  let parent = '';
  let folder = '';
  let reported: string[] = [];
  beforeEach(() => {
    parent = mkdtempSync(path.join(os.tmpdir(), 'ubr-writers-'));
    folder = path.join(parent, 'journal');
    reported = [];
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  const read = () => journalFilesIn(folder, 'reader', (line) => reported.push(line)).readAll();

  it('keeps what it has called saved when it is killed, wherever that is', async () => {
    // A thousand times beside the editor tests.
    const seed = Math.floor(Math.random() * 2 ** 31);
    const { saved } = await killWriters(24, seeded(seed));
    assert.ok(saved > 0, `seed ${seed}`);
  });

  it('loses and mixes no line where eight windows write at once, whoever reads meanwhile', async () => {
    const windows = Array.from({ length: 8 }, (_, index) => `window-${index}`);
    const writers = windows.map((window) => startWriter(folder, window, 60));
    const ends = Promise.all(writers.map(({ over }) => over));
    const reader = journalFilesIn(folder, 'reader', (line) => reported.push(line));
    let before = 0;
    for (let isOver = false; !isOver;) {
      isOver = await Promise.race([ends.then(() => true), reader.readAll().then(() => false)]);
      const { length } = await reader.readAll();
      assert.ok(length >= before, 'nothing that was read is gone');
      before = length;
    }
    const saved = (await ends).flatMap((end) => end.saved);
    assert.equal(saved.length, 8 * 60);
    const ids = (await reader.readAll()).map(({ id }) => id);
    assert.deepEqual(ids.sort(), saved.sort());
    assert.deepEqual(reported, []);
  });

  it('says what a disk did not take whole, and keeps what it had and what comes after', async function () {
    // There such limits can not be set for a process.
    if (process.platform === 'win32') return;
    // 2 KiB: some lines fit, and then one does not.
    const end = await startWriter(folder, 'window-one', 12, 4).over;
    assert.ok(end.saved.length > 0 && end.notSaved.length > 0);
    assert.equal(end.saved.length + end.notSaved.length, 12);
    const ids = (await read()).map(({ id }) => id);
    for (const id of end.saved) assert.ok(ids.includes(id), id);
    const text = readFileSync(path.join(folder, fileOf('window-one')), 'utf8');
    const { bad } = atOnce(journalLinesIn(text));
    assert.ok(bad.length <= 1);
  });

  if (existsSync('/dev/full')) {
    it('says that the disk is full, and saves the same entry once it is not', async () => {
      mkdirSync(folder);
      const full = path.join(folder, fileOf('window-one'));
      symlinkSync('/dev/full', full);
      const files = journalFilesIn(folder, 'window-one');
      await assert.rejects(files.append(entry('entry-0001')), /^Error: the disk is full$/);
      rmSync(full);
      await files.append(entry('entry-0001'));
      await files.append(entry('entry-0002'));
      assert.deepEqual(
        (await read()).map(({ id }) => id),
        ['entry-0001', 'entry-0002'],
      );
      assert.deepEqual(reported, []);
    });
  }

  it('says that a folder may not be written to', async () => {
    // Nothing stops root from writing in a folder but the system itself.
    const isRoot = process.getuid?.() === 0;
    if (process.platform === 'win32') return;
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    const files = journalFilesIn(isRoot ? '/sys/kernel' : folder, 'window-one');
    await assert.rejects(
      files.append(entry('entry-0001')),
      /^Error: the folder of the journal may not be written to$/,
    );
    chmodSync(folder, 0o755);
  });
});

import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { JournalFiles } from '../../../../src/editor/storage/journalFiles.js';
import type { JournalEntry } from '../../../../src/journal/journalLines.js';

describe('journal files', () => {
  let folder = '';
  let reported: string[] = [];
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'journal-')), 'journal');
    reported = [];
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  const files = (window: string) => new JournalFiles(folder, window, (line) => reported.push(line));
  const november = new Date(2026, 10, 25, 9).getTime();
  const entry = (number: number, at = november): JournalEntry => ({
    v: 1,
    id: `entry-${String(number).padStart(4, '0')}`,
    at,
    type: 'routine',
  });
  const ids = (entries: readonly JournalEntry[]) => entries.map(({ id }) => id).sort();

  it('are one per window and month, and together the whole journal', async () => {
    const [one, two] = [files('window-one'), files('window-two')];
    await Promise.all([one.append(entry(1)), two.append(entry(2)), one.append(entry(3))]);
    await one.append(entry(4, new Date(2026, 11, 1).getTime()));
    assert.deepEqual(readdirSync(folder).sort(), [
      '2026-11.window-one.jsonl',
      '2026-11.window-two.jsonl',
      '2026-12.window-one.jsonl',
    ]);
    const expected = [1, 2, 3, 4].map((number) => entry(number).id);
    assert.deepEqual(ids(await two.readAll()), expected);
    assert.deepEqual(ids(await files('window-three').readAll()), expected);
  });

  it('are empty where there is no folder yet, and nobody is told', async () => {
    assert.deepEqual(await files('window-one').readAll(), []);
    assert.deepEqual(reported, []);
  });

  it('tell of a bad line once, leave it where it is and read the rest, news included', async () => {
    const journal = files('window-one');
    await journal.append(entry(1));
    const other = path.join(folder, '2026-11.window-two.jsonl');
    const good = JSON.stringify(entry(2));
    appendFileSync(other, `nonsense\n${good}\n`);
    assert.deepEqual(ids(await journal.readAll()), [entry(1).id, entry(2).id]);
    appendFileSync(other, `${JSON.stringify(entry(3))}\n{"v":1,"id":"half`);
    assert.deepEqual(
      ids(await journal.readAll()),
      [1, 2, 3].map((number) => entry(number).id),
    );
    assert.deepEqual(reported, [
      'Line 1 of 2026-11.window-two.jsonl is left out (no entry); it stays there.',
    ]);
  });

  it('say so where an entry can not be written, and go on with the next', async () => {
    mkdirSync(path.dirname(folder), { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    const journal = files('window-one');
    await assert.rejects(journal.append(entry(1)));
    rmSync(folder);
    await journal.append(entry(2));
    assert.deepEqual(ids(await journal.readAll()), [entry(2).id]);
    await journal.settled();
  });
});

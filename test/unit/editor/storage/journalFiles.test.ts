import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { JournalEntry } from '../../../../src/journal/journalLines.js';
import { journalFilesIn, journalWriterIn } from '../../../support/editor/journalFilesIn.js';

describe('journal files', () => {
  let folder = '';
  let reported: string[] = [];
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'journal-')), 'journal');
    reported = [];
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  const files = (window: string) => journalFilesIn(folder, window, (line) => reported.push(line));
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
    appendFileSync(other, `nonsense\n${good}\n{"v":2,"id":"of-a-later-version"}\n`);
    assert.deepEqual(ids(await journal.readAll()), [entry(1).id, entry(2).id]);
    appendFileSync(other, `${JSON.stringify(entry(3))}\n`);
    assert.deepEqual(
      ids(await journal.readAll()),
      [1, 2, 3].map((number) => entry(number).id),
    );
    assert.deepEqual(reported, [
      'Line 1 of 2026-11.window-two.jsonl is left out (no entry); it stays there.',
      'Line 3 of 2026-11.window-two.jsonl is left out (later version); it stays there.',
    ]);
    assert.match(readFileSync(other, 'utf8'), /^nonsense\n/);
  });

  it('tell of a line that was cut short once nobody can be writing it any more', async () => {
    const journal = files('window-one');
    mkdirSync(folder, { recursive: true });
    const other = path.join(folder, '2026-11.window-two.jsonl');
    const whole = `${JSON.stringify(entry(2))}\n`;
    writeFileSync(other, `${JSON.stringify(entry(1))}\n${whole.slice(0, 30)}`);
    assert.deepEqual(ids(await journal.readAll()), [entry(1).id]);
    assert.deepEqual(reported, []);
    appendFileSync(other, whole.slice(30));
    assert.deepEqual(ids(await journal.readAll()), [entry(1).id, entry(2).id]);
    appendFileSync(other, whole.slice(0, 30));
    const aWhileAgo = Date.now() / 1000 - 60;
    utimesSync(other, aWhileAgo, aWhileAgo);
    for (let times = 0; times < 2; times++) {
      assert.deepEqual(ids(await journal.readAll()), [entry(1).id, entry(2).id]);
    }
    assert.deepEqual(reported, [
      'Line 3 of 2026-11.window-two.jsonl is left out (cut short); it stays there.',
    ]);
  });

  it('have each entry once, and the fuller one where two say different things', async () => {
    const bare = entry(1);
    const full = { ...bare, notes: 'with notes' };
    await files('window-two').append(bare);
    await files('window-one').append(full);
    await files('window-three').append(bare);
    assert.deepEqual(await files('window-one').readAll(), [full]);
  });

  it('take many entries in all at once, or not at all', async () => {
    const journal = files('window-one');
    await journal.append(entry(1));
    await journal.addAll([entry(2), entry(3)]);
    assert.equal(readdirSync(folder).length, 2);
    assert.deepEqual(
      ids(await journal.readAll()),
      [1, 2, 3].map((number) => entry(number).id),
    );
    await journal.addAll([]);
    assert.equal(readdirSync(folder).length, 2);
  });

  it('that were taken in may be of any of their days, where they can not be read any more', async () => {
    const at = (month: number) => new Date(2024, month - 1, 10, 9).getTime();
    const journal = files('window-one');
    await journal.addAll([entry(1, at(3)), entry(2, at(11)), entry(3, at(1)), entry(4, at(7))]);
    const [name = ''] = readdirSync(folder);
    const file = path.join(folder, name);
    const lines = readFileSync(file, 'utf8').split('\n');
    // One line, which came second: what follows, of July, was written later.
    writeFileSync(file, lines.with(1, 'x'.repeat(9)).join('\n'));
    const damaged = files('window-two');
    await damaged.readAll();
    assert.deepEqual(reported, [`Line 2 of ${name} is left out (no entry); it stays there.`]);
    assert.equal(damaged.unreadUntil, at(7));
    rmSync(file);
    mkdirSync(file);
    const unreadable = files('window-three');
    await unreadable.readAll();
    assert.ok(unreadable.unreadUntil >= at(11), new Date(unreadable.unreadUntil).toISOString());
  });

  it('tell once of all that was added in a moment, in this window too', async () => {
    const journal = files('window-one');
    let times = 0;
    const told = new Promise<void>((resolve) => {
      journal.onDidChange(() => {
        times++;
        resolve();
      });
    });
    await Promise.all([journal.append(entry(1)), journal.append(entry(2))]);
    await told;
    assert.ok(times <= 2);
    assert.equal((await journal.readAll()).length, 2);
  });

  it('tell at once of what was added, also where the next can not be', async () => {
    const writer = journalWriterIn(folder, 'window-one', (line) => reported.push(line));
    const told = new Promise((resolve) => writer.onDidChange(() => resolve('told')));
    const added = writer.append(entry(1));
    const failed = writer.addBy(() => Promise.reject(new Error('the disk is full')));
    await Promise.allSettled([added, failed]);
    await added;
    const later = new Promise((resolve) => setTimeout(() => resolve('not told'), 5000));
    assert.equal(await Promise.race([told, later]), 'told');
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

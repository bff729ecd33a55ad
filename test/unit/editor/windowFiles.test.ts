import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import promises from 'node:fs/promises';
import path from 'node:path';
import { Uri, window as vscodeWindow } from 'vscode';
import { openFolder } from '../../../src/editor/storage/openFolder';
import { WindowFiles } from '../../../src/editor/storage/windowFiles';
import type { WindowRecord } from '../../../src/timer/windowRecord';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { windowRecordOf } from '../../support/timer/windowRecordOf';
import { fake } from '../../support/vscode/fakeVscode';

const NOW_MS = new Date(2026, 2, 2, 9).getTime();
const DAY_MS = 86_400_000;

describe('window files', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  let said: string[];
  let files: WindowFiles;

  beforeEach(() => {
    fake.reset();
    said = [];
    storage = temporaryStorage();
    files = filesOf('window-a');
  });
  afterEach(() => {
    files.dispose();
    storage.remove();
  });

  const filesOf = (window: string) =>
    new WindowFiles(openFolder(storage.uri, 'windows'), window, (line) => said.push(line));
  const read = (from = files) => from.readOthers(NOW_MS, 0);
  const names = () => readdirSync(storage.windows).sort();
  const inFolder = (name: string) => path.join(storage.windows, name);
  const put = (name: string, content: string) => writeFileSync(inFolder(name), content);
  const putRecord = (record: WindowRecord) =>
    put(`${record.window}.window.json`, JSON.stringify(record));

  it('peer case 24: are one for each window, wherever it works, and a window reads all but its own', async () => {
    const other = filesOf('window-b');
    await files.open();
    await other.open();
    const [a, b] = [windowRecordOf('window-a', NOW_MS), windowRecordOf('window-b', NOW_MS)];
    await Promise.all([files.save(a), other.save(b)]);
    assert.deepEqual(names(), ['window-a.window.json', 'window-b.window.json']);
    assert.deepEqual(await read(), [b]);
    assert.deepEqual(await read(other), [a]);
    other.dispose();
  });

  it('that are missing, folder and all, need no word', async () => {
    assert.deepEqual(await read(), []);
    assert.deepEqual(said, []);
  });

  it('that are bad are told and set aside with all they hold, however often', async () => {
    await files.open();
    for (const content of ['{"v":1', 'second', 'third']) {
      put('torn-apart.window.json', content);
      assert.deepEqual(await read(), []);
    }
    const aside = names();
    assert.equal(aside.length, 3);
    assert.ok(aside.every((name) => /^torn-apart\.window\.json\..+\.unreadable$/.test(name)));
    const kept = aside.map((name) => readFileSync(inFolder(name), 'utf8')).sort();
    assert.deepEqual(kept, ['second', 'third', '{"v":1']);
    assert.equal(said.length, 3);
    assert.match(
      said[0] ?? '',
      /torn-apart\.window\.json can't be used \(it is not JSON\); kept as/,
    );
    assert.deepEqual(await read(), []);
    assert.equal(said.length, 3);
  });

  it('that can not be true are told and set aside, and the others are read', async () => {
    await files.open();
    const good = windowRecordOf('window-g', NOW_MS - 1000, { workedMs: 60_000 });
    putRecord(good);
    putRecord(windowRecordOf('window-f', NOW_MS + 2 * DAY_MS));
    const stretch = { at: NOW_MS - 60_000, by: 'reset' } as const;
    putRecord(windowRecordOf('window-w', NOW_MS, { stretch, workedMs: 3_600_000 }));
    assert.deepEqual(await read(), [good]);
    assert.deepEqual(
      names().filter((name) => name.endsWith('.json')),
      ['window-g.window.json'],
    );
    assert.ok(said.some((line) => /^window-f.*comes from the future, 2026-/.test(line)));
    assert.ok(said.some((line) => /^window-w.*more work than there was time for/.test(line)));
  });

  it('of a later version are told and left alone', async () => {
    await files.open();
    put('window-z.window.json', JSON.stringify({ v: 2 }));
    assert.deepEqual(await read(), []);
    assert.deepEqual(names(), ['window-z.window.json']);
    assert.match(said.join(), /later version/);
  });

  it('that could not be written are written a moment later, by themselves', async () => {
    await files.open();
    // A folder stands where the file is made, as a program that looks into it would.
    const inTheWay = inFolder('window-a.window.json.tmp');
    mkdirSync(inTheWay);
    const record = windowRecordOf('window-a', NOW_MS);
    await files.save(record);
    assert.equal(said.length, 1);
    rmdirSync(inTheWay);
    const other = filesOf('window-b');
    let found = await read(other);
    while (found.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
      found = await read(other);
    }
    assert.deepEqual(found, [record]);
    other.dispose();
  });

  it('that can not be opened are told, and not only missed', async () => {
    await files.open();
    mkdirSync(inFolder('window-d.window.json'));
    const good = windowRecordOf('window-g', NOW_MS);
    putRecord(good);
    assert.deepEqual(await read(), [good]);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^window-d\.window\.json can't be read: EISDIR/);
  });

  it('in a folder that is none are told, and the window counts for itself', async () => {
    writeFileSync(storage.windows, 'a file where the folder should be');
    await files.open();
    assert.deepEqual(await read(), []);
    await files.save(windowRecordOf('window-a', NOW_MS));
    assert.match(said.join('\n'), /windows can't share the countdown/);
    assert.match(said.join('\n'), /other windows can't be heard: ENOTDIR/);
    assert.match(said.join('\n'), /could not be saved/);
  });

  it('are replaced in one step by the newest of what waits', async () => {
    await files.open();
    const saves = [1, 2, 3, 4].map((seq) =>
      files.save(windowRecordOf('window-a', NOW_MS, { seq })),
    );
    await Promise.all(saves);
    assert.deepEqual(names(), ['window-a.window.json']);
    const saved = JSON.parse(
      readFileSync(inFolder('window-a.window.json'), 'utf8'),
    ) as WindowRecord;
    assert.equal(saved.seq, 4);
  });

  it('keep the last word of a window that closes while it still writes', async () => {
    await files.open();
    const saving = files.save(windowRecordOf('window-a', NOW_MS, { seq: 1 }));
    void files.saveAndClose(windowRecordOf('window-a', NOW_MS, { seq: 2 }));
    const seq = () =>
      (JSON.parse(readFileSync(inFolder('window-a.window.json'), 'utf8')) as WindowRecord).seq;
    assert.equal(seq(), 2);
    await saving;
    await files.save(windowRecordOf('window-a', NOW_MS, { seq: 3 }));
    assert.equal(seq(), 2);
    assert.deepEqual(names(), ['window-a.window.json']);
  });

  it('keep it however slow a disk is to replace a file', async () => {
    await files.open();
    const { rename } = promises;
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let replacing: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      replacing = resolve;
    });
    promises.rename = async (...names) => {
      replacing();
      await held;
      await rename(...names);
    };
    try {
      const saving = files.save(windowRecordOf('window-a', NOW_MS, { seq: 1 }));
      await Promise.race([saving, reached]);
      void files.saveAndClose(windowRecordOf('window-a', NOW_MS, { seq: 2 }));
      finish();
      await saving;
      assert.match(readFileSync(inFolder('window-a.window.json'), 'utf8'), /"seq":2/);
    } finally {
      promises.rename = rename;
    }
  });

  it('that can’t be written are tried again less and less often, and the person is told once', async () => {
    const folder = openFolder(storage.uri, 'windows');
    let isFull = true;
    const full = {
      ...{ folder: folder.folder, prepare: () => folder.prepare(), list: () => folder.list() },
      replace: (...write: Parameters<typeof folder.replace>) =>
        isFull ? Promise.reject(new Error('ENOSPC')) : folder.replace(...write),
    };
    const retried: { readonly ms: number; readonly again: () => void }[] = [];
    let cleared = 0;
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const faked = {
      setTimeout: (again: () => void, ms: number) => retried.push({ again, ms }),
      clearTimeout: (timer: unknown) => {
        if (timer === retried.length) cleared++;
      },
    };
    const own = new WindowFiles(full as unknown as typeof folder, 'window-a', (l) => said.push(l));
    const save = (seq: number) => own.save(windowRecordOf('window-a', NOW_MS, { seq }));
    await own.open();
    Object.assign(vscodeWindow, { state: { focused: false, active: false } });
    Object.assign(globalThis, faked);
    try {
      for (let seq = 1; seq <= 4; seq++) await save(seq);
      assert.equal(fake.messages.length, 0);
      Object.assign(vscodeWindow, { state: { focused: true, active: true } });
      for (let seq = 5; seq <= 8; seq++) await save(seq);
      assert.deepEqual(
        retried.map(({ ms }) => ms / 1000),
        [2, 4, 8, 16, 32, 60, 60, 60],
      );
      // One at a time is planned, however often something is to be saved.
      assert.equal(cleared, 7);
      assert.equal(fake.messages.length, 1);
      assert.match(
        fake.messages[0]!,
        /can’t save .* it is lost when this window closes\. free some space/is,
      );
      assert.ok(fake.messages[0]!.includes(storage.windows));
      isFull = false;
      retried.at(-1)?.again();
      await save(9);
      assert.match(readFileSync(inFolder('window-a.window.json'), 'utf8'), /"seq":9/);
      isFull = true;
      await save(10);
      assert.equal(retried.at(-1)?.ms, 2000);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
      own.dispose();
    }
  });

  it('are tidied after a day: settled ones and half-written ones, and nothing that was set aside', async () => {
    await files.open();
    const old = new Date(Date.now() - 2 * DAY_MS);
    const all = [
      'window-old.window.json',
      'window-kept.window.json',
      'window-k.window.json.tmp',
      'window-k.window.json.last.tmp',
      'window-x.window.json.1.unreadable',
    ];
    for (const name of all) put(name, '');
    for (const name of all) utimesSync(inFolder(name), old, old);
    put('window-new.window.json', '');
    put('window-n.window.json.tmp', '');
    await files.tidy(['window-old', 'window-new', 'window-gone'], DAY_MS);
    assert.deepEqual(names(), [
      'window-kept.window.json',
      'window-n.window.json.tmp',
      'window-new.window.json',
      'window-x.window.json.1.unreadable',
    ]);
    assert.deepEqual(said, []);
  });

  it('of others that change are news, one’s own is not', async () => {
    await files.open();
    let news = 0;
    files.onDidChange(() => news++);
    const [watcher] = fake.watchers;
    assert.equal(watcher?.folder, storage.windows);
    assert.equal(watcher.pattern, '*.window.json');
    for (const event of [watcher.created, watcher.changed]) {
      event.fire(Uri.file(inFolder('window-a.window.json')));
      event.fire(Uri.file(inFolder('window-b.window.json')));
    }
    assert.equal(news, 2);
    files.dispose();
    assert.equal(fake.watchers.length, 0);
  });
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Uri } from 'vscode';
import { JournalFiles } from '../../../../src/editor/storage/journalFiles.js';
import { JournalWriter } from '../../../../src/editor/storage/journalWriter.js';
import type { FileFolder } from '../../../../src/editor/storage/fileFolder.js';
import { DiskFolder } from '../../../../src/editor/storage/diskFolder.js';
import { VirtualFolder } from '../../../../src/editor/storage/virtualFolder.js';
import type { JournalEntry } from '../../../../src/journal/journalLines.js';
import { openHandles } from '../../../support/openHandles';
import { temporaryStorage } from '../../../support/editor/temporaryStorage.js';
import { MemoryFiles } from '../../../support/vscode/memoryFiles.js';

const entry = (number: number): JournalEntry => ({
  ...{ v: 1, id: `entry-${String(number).padStart(4, '0')}` },
  ...{ at: new Date(2026, 10, 25, 9).getTime(), type: 'symptoms' },
});

const refuse = (line: string) => assert.fail(line);
const windowOf = (window: string, report: (line: string) => void = refuse) => ({
  ...{ window, report, wallMs: Date.now },
});

const filesOf = (...given: ConstructorParameters<typeof JournalWriter>) =>
  new JournalFiles(new JournalWriter(...given));

describe('a folder that all windows keep something in', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  let memory: MemoryFiles;
  beforeEach(() => {
    storage = temporaryStorage();
    memory = new MemoryFiles();
  });
  afterEach(() => storage.remove());

  const folder = () => path.join(storage.uri.fsPath, 'journal');
  const inBrowser = () => new VirtualFolder(Uri.file('/storage/journal'), memory.asFileSystem);
  const stores: Readonly<Record<string, () => FileFolder>> = {
    'a disk': () => new DiskFolder(Uri.file(folder())),
    'the files of a browser': inBrowser,
  };
  for (const [name, openStore] of Object.entries(stores)) {
    it(`adds to files, makes and removes them: ${name}`, async () => {
      const store = openStore();
      assert.deepEqual(await store.list(), []);
      await store.append('one', 'first\n');
      const before = await store.stampOf('one');
      await store.append('one', 'zweite ü\n');
      const after = await store.stampOf('one');
      assert.ok(after.size > before.size && after.changedAtMs >= before.changedAtMs);
      assert.equal(await store.read('one'), 'first\nzweite ü\n');
      await store.create('two', 'whole\n');
      assert.deepEqual([...(await store.list())].sort(), ['one', 'two']);
      await store.remove('one');
      await store.remove('one');
      assert.deepEqual(await store.list(), ['two']);
      await assert.rejects(store.read('one'));
    });

    it(`replaces a file at once or not at all, and leaves nothing beside it: ${name}`, async () => {
      const files = openStore();
      await files.prepare();
      await files.replace('one', 'first', () => true);
      await files.replace('one', 'late', () => false);
      assert.equal(await files.read('one'), 'first');
      await files.replaceNow('one', 'last');
      assert.equal(await files.read('one'), 'last');
      await files.rename('one', 'aside');
      assert.deepEqual(await files.list(), ['aside']);
    });

    it(`gives what several claim at a time to one of them, and later to none: ${name}`, async () => {
      const claim = () => openStore().claim('2026-03-02.evening');
      const claimed = await Promise.all([claim(), claim(), claim()]);
      assert.deepEqual(
        claimed.filter((one) => one),
        [true],
      );
      assert.equal(await claim(), false);
    });

    it(`has the journal of several windows, whichever reads it: ${name}`, async () => {
      const [one, two] = ['window-one', 'window-two'].map((window) =>
        filesOf(openStore(), windowOf(window)),
      );
      for (let number = 0; number < 20; number++) {
        await (number % 2 === 0 ? one : two)?.append(entry(number));
      }
      const read = await Promise.all([one?.readAll(), two?.readAll()]);
      for (const entries of read) {
        assert.deepEqual(
          entries?.map(({ id }) => id).sort(),
          Array.from({ length: 20 }, (_, number) => entry(number).id),
        );
      }
    });
  }

  it('on a disk is one write for an entry, and said to be there only after the disk has it', async () => {
    const handle = await open(path.join(storage.uri.fsPath, 'any'), 'a');
    const calls = Object.getPrototypeOf(handle) as Record<'write' | 'datasync', () => unknown>;
    await handle.close();
    const { write, datasync } = calls;
    const done: string[] = [];
    calls.write = function (this: unknown, ...args: []) {
      done.push('write');
      return write.apply(this, args);
    };
    calls.datasync = async function (this: unknown) {
      await datasync.apply(this);
      done.push('safe');
    };
    try {
      const files = filesOf(new DiskFolder(Uri.file(folder())), windowOf('window'));
      await files.append(entry(1));
      assert.deepEqual(done, ['write', 'safe']);
      calls.datasync = () => Promise.reject(new Error('the disk lost it'));
      await assert.rejects(files.append(entry(2)), /the disk lost it/);
    } finally {
      Object.assign(calls, { write, datasync });
    }
  });

  it('on a disk gives back what it has opened, whatever fails', async () => {
    const handle = await open(path.join(storage.uri.fsPath, 'any'), 'a');
    type Name = 'stat' | 'write' | 'datasync';
    const calls = Object.getPrototypeOf(handle) as Record<Name, () => Promise<unknown>>;
    await handle.close();
    const { stat, write, datasync } = calls;
    const disk = new DiskFolder(Uri.file(folder()));
    await disk.append('one', 'a line');
    const before = openHandles();
    for (const name of ['stat', 'write', 'datasync'] as const) {
      calls[name] = () => Promise.reject(new Error('the disk is gone'));
      try {
        await assert.rejects(disk.append('one', 'another'), /the disk is gone/, name);
      } finally {
        Object.assign(calls, { stat, write, datasync });
      }
      assert.equal(openHandles(), before, name);
      assert.equal(await disk.read('one'), 'a line', name);
    }
  });

  it('on a disk that takes a part at a time is whole in the end, or says why it is not', async () => {
    const handle = await open(path.join(storage.uri.fsPath, 'any'), 'a');
    const calls = Object.getPrototypeOf(handle) as {
      write: (this: unknown, bytes: Uint8Array) => Promise<unknown>;
    };
    await handle.close();
    const { write } = calls;
    const told: string[] = [];
    const report = (line: string) => told.push(line);
    const files = filesOf(new DiskFolder(Uri.file(folder())), windowOf('window', report));
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    let left = Infinity;
    calls.write = function (bytes) {
      if (left-- <= 0) return Promise.reject(full);
      return write.call(this, bytes.subarray(0, 20));
    };
    try {
      await files.append(entry(1));
      left = 2;
      await assert.rejects(files.append(entry(2)), /^Error: the disk is full$/);
    } finally {
      calls.write = write;
    }
    await files.append(entry(2));
    assert.deepEqual(await files.readAll(), [entry(1), entry(2)]);
    // Nothing is left of what it took a part of.
    assert.deepEqual(told, []);
  });

  it('keeps what comes after half a line, though another month was written to meanwhile', async () => {
    const store = inBrowser();
    const files = filesOf(
      store,
      windowOf('window', () => undefined),
    );
    await files.append(entry(1));
    const append = store.append.bind(store);
    store.append = async (name, text) => {
      await append(name, text.slice(0, 20));
      throw new Error('the disk is full');
    };
    await assert.rejects(files.append(entry(2)), /full/);
    store.append = append;
    await files.append({ ...entry(3), at: new Date(2026, 9, 25, 9).getTime() });
    await files.append(entry(4));
    const ids = (await files.readAll()).map(({ id }) => id);
    assert.deepEqual(
      ids.sort(),
      [1, 3, 4].map((number) => entry(number).id),
    );
  });

  it('on a disk leaves nothing half made behind', async () => {
    const store = new DiskFolder(Uri.file(folder()));
    await store.append('one', 'first\n');
    await assert.rejects(store.create(path.join('none', 'there'), 'text'));
    assert.deepEqual(readdirSync(folder()), ['one']);
  });

  it('in a browser is never written anew from what could not be read', async () => {
    const store = inBrowser();
    await store.append('one', 'first\n');
    memory.fails = { reading: 'Unavailable' };
    await assert.rejects(store.append('one', 'second\n'), /Unavailable/);
    memory.fails = {};
    assert.equal(memory.textOf('/storage/journal/one'), 'first\n');
    await store.append('one', 'second\n');
    assert.equal(memory.textOf('/storage/journal/one'), 'first\nsecond\n');
  });

  it('says in plain words why an entry is not saved, and has what was saved before', async () => {
    const files = filesOf(inBrowser(), windowOf('window-one'));
    await files.append(entry(1));
    const words = { NoPermissions: /may not be written to/, ENOSPC: /the disk is full/ };
    for (const [code, said] of Object.entries(words)) {
      memory.fails = { writing: code };
      await assert.rejects(files.append(entry(2)), said);
    }
    memory.fails = {};
    assert.deepEqual(await files.readAll(), [entry(1)]);
    await files.append(entry(2));
    assert.deepEqual(await files.readAll(), [entry(1), entry(2)]);
  });

  it('is held to be as it was where it can not be read for a while', async () => {
    const told: string[] = [];
    const files = filesOf(
      inBrowser(),
      windowOf('window-one', (line) => told.push(line)),
    );
    await files.append(entry(1));
    const before = await files.readAll();
    memory.fails = { reading: 'Unavailable' };
    assert.equal(await files.readAll(), before);
    assert.deepEqual(told, ["The journal can't be read: Unavailable (FileSystemError)"]);
  });
});

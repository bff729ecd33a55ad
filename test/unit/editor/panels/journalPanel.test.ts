import assert from 'node:assert/strict';
import { Uri } from 'vscode';
import { EntryBook } from '../../../../src/editor/entryBook.js';
import { JournalPanel } from '../../../../src/editor/panels/journalPanel.js';
import { JournalFiles } from '../../../../src/editor/storage/journalFiles.js';
import { JournalWriter } from '../../../../src/editor/storage/journalWriter.js';
import { UnderstoodParts } from '../../../../src/editor/understoodParts.js';
import { VirtualFolder } from '../../../../src/editor/storage/virtualFolder.js';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex.js';
import { progressOf } from '../../../../src/journal/statistics/progressOf.js';
import { FakeClock } from '../../../support/editor/fakeClock.js';
import { memoryState } from '../../../support/editor/memoryState.js';
import { fake } from '../../../support/vscode/fakeVscode.js';
import { MemoryFiles } from '../../../support/vscode/memoryFiles.js';

const NOW_MS = new Date(2026, 10, 25, 9).getTime();

describe('the panel of the journal', () => {
  let memory: MemoryFiles;
  let store: VirtualFolder;
  let files: JournalFiles;
  let panel: JournalPanel;
  let reported: string[];
  /** How often the signs were shown. */
  let signs: number;
  beforeEach(() => {
    fake.reset();
    reported = [];
    signs = 0;
    memory = new MemoryFiles();
    const report = (line: string) => reported.push(line);
    store = new VirtualFolder(Uri.file('/journal'), memory.asFileSystem);
    files = new JournalFiles(
      new JournalWriter(store, { window: 'window-one', wallMs: () => NOW_MS, report }),
    );
    const clock = new FakeClock(NOW_MS);
    panel = new JournalPanel({
      ...{ extensionUri: Uri.file('/extension'), files, report, clock: () => clock },
      progress: () => Promise.resolve(progressOf(createDayIndex(), { at: NOW_MS, zone: 60 }, null)),
      ...{ entries: new EntryBook(() => clock, files), noted: { hear: () => undefined } },
      moves: () => Promise.resolve([]),
      understood: new UnderstoodParts(memoryState()),
      ...{
        doubt: () => undefined,
        showSigns: () => (signs += 1),
        onInput: () => undefined,
        onTimeZone: () => undefined,
      },
    });
    panel.open();
  });
  afterEach(() => panel.dispose());

  const page = () => {
    const shown = fake.panels.at(-1);
    assert(shown !== undefined);
    return shown;
  };
  const posted = (type: string) =>
    page().posted.filter((one): one is Record<string, unknown> & { type: string } => {
      return typeof one === 'object' && one !== null && 'type' in one && one.type === type;
    });
  const save = (id: string) =>
    page().send({
      ...{ type: 'save', id, of: null, felt: { at: null, zone: 60 } },
      symptoms: { painNow: 4, places: ['other'] },
    });

  /** Resolves once the page was told so much of a kind. */
  async function until(type: string, count: number): Promise<void> {
    while (posted(type).length < count) await new Promise((resolve) => setImmediate(resolve));
  }

  it('says why an entry is not saved, in plain words, and takes the same one again', async () => {
    for (const [code, failure] of [
      ['ENOSPC', 'the disk is full'],
      ['NoPermissions', 'the folder of the journal may not be written to'],
    ] as const) {
      memory.fails = { writing: code };
      save('entry-0001');
      await until('answer', posted('answer').length + 1);
      assert.deepEqual(posted('answer').at(-1), { type: 'answer', id: 'entry-0001', failure });
    }
    assert.deepEqual(await files.readAll(), []);
    memory.fails = {};
    save('entry-0001');
    await until('answer', 3);
    assert.equal(posted('answer').at(-1)?.['failure'], null);
    assert.deepEqual(
      (await files.readAll()).map(({ id }) => id),
      ['entry-0001'],
    );
  });

  it('leads to the signs from numb, tingling or a woken night, once, whether it is saved or not', async () => {
    const told = (id: string, more: object) =>
      page().send({
        ...{ type: 'save', id, of: null, felt: { at: null, zone: 60 } },
        symptoms: { painNow: 4, places: ['other'], ...more },
      });
    memory.fails = { writing: 'ENOSPC' };
    told('entry-0001', { quality: ['numb'] });
    await until('answer', 1);
    memory.fails = {};
    told('entry-0001', { quality: ['numb'] });
    await until('answer', 2);
    assert.equal(signs, 1);
    told('entry-0002', { quality: ['ache', 'tingling'] });
    told('entry-0003', { wokeAtNight: true });
    told('entry-0004', { quality: ['ache'], wokeAtNight: false });
    await until('answer', 5);
    assert.equal(signs, 3);
  });

  it('answers whatever carries an id, so that no form waits for ever', async () => {
    const symptoms = { painNow: 4, places: ['elsewhere'] };
    const later = { type: 'merge', id: 'entry-0002', of: 'entry-0001' };
    const wrong = { type: 'save', id: 'entry-0001', of: null, felt: { at: null, zone: 60 } };
    for (const message of [{ ...wrong, symptoms }, later]) {
      const before = posted('answer').length;
      page().send(message);
      await until('answer', before + 1);
      const { id, failure } = posted('answer').at(-1)!;
      assert.equal(id, message.id);
      assert.match(String(failure), /Reload Window/);
    }
    for (const message of [null, 3, { type: 'save' }, { id: '../x' }, { id: 7 }])
      page().send(message);
    assert.equal(posted('answer').length, 2);
    assert.equal(reported.length, 7);
    assert.deepEqual(await files.readAll(), []);
  });

  it('reaches every entry of many years by its month, and comes back to the latest', async () => {
    const at = (index: number) => NOW_MS - index * 3 * 86_400_000;
    const lines = Array.from({ length: 1300 }, (_, index) => ({
      ...({
        v: 1,
        id: `entry-${String(index).padStart(5, '0')}`,
        at: at(index),
        zone: 60,
      } as const),
      ...{ type: 'symptoms', writtenAt: at(index), painNow: 3, places: [] },
    }));
    await files.addAll(lines);
    await until('journal', 1);
    interface Told {
      readonly entries: readonly { readonly id: string }[];
      readonly months: readonly { readonly month: string; readonly entries: number }[];
      readonly month: string | null;
      readonly total: number;
    }
    const told = () => posted('journal').at(-1) as unknown as Told;
    assert.deepEqual([told().entries.length, told().total, told().month], [30, 1300, null]);
    const found = new Set<string>();
    for (const { month, entries } of told().months) {
      page().send({ type: 'list', month, count: 200 });
      await until('journal', posted('journal').length + 1);
      assert.deepEqual(
        [told().month, told().entries.length, told().total],
        [month, entries, entries],
      );
      for (const { id } of told().entries) found.add(id);
    }
    assert.equal(found.size, 1300);
    page().send({ type: 'ready' });
    await until('journal', posted('journal').length + 1);
    assert.deepEqual([told().entries.length, told().month], [30, null]);
    // A page of an earlier version knows of no months.
    page().send({ type: 'list', count: 80 });
    await until('journal', posted('journal').length + 1);
    assert.equal(told().entries.length, 80);
  });

  it('tells what can not be read until the person knows of it, and again what is new', async () => {
    const unread = async () => {
      page().send({ type: 'ready' });
      await until('journal', posted('journal').length + 1);
      return posted('journal').at(-1)?.['unread'];
    };
    await store.create('2026-10.one.jsonl', 'half\n');
    assert.equal(await unread(), '1 line that can’t be read');
    page().send({ type: 'understood' });
    assert.equal(await unread(), null);
    await store.create('2026-11.two.jsonl', 'half\nanother half\n');
    assert.equal(await unread(), '3 lines that can’t be read');
    page().send({ type: 'understood' });
    assert.equal(await unread(), null);
    await store.remove('2026-10.one.jsonl');
    assert.equal(await unread(), null);
    await store.create('2026-10.one.jsonl', 'half\n');
    assert.equal(await unread(), '3 lines that can’t be read');
  });

  it('shows what is written elsewhere, and reads nothing for a page that is hidden', async () => {
    const felt = { zone: 60, writtenAt: NOW_MS, painNow: 3, places: [] };
    const entry = (id: string) => ({ v: 1, id, at: NOW_MS, type: 'symptoms', ...felt }) as const;
    await files.append(entry('entry-0001'));
    await until('journal', 1);
    page().visible = false;
    const heard = new Promise<void>((resolve) => files.onDidChange(resolve));
    await files.append(entry('entry-0002'));
    await heard;
    // As long as a reading takes.
    await files.readAll();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(posted('journal').length, 1);
    page().visible = true;
    page().send({ type: 'ready' });
    await until('journal', 2);
    assert.equal(posted('journal').at(-1)?.['total'], 2);
  });
});

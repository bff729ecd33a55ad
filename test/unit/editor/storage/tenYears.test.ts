import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Uri } from 'vscode';
import { EntryBook } from '../../../../src/editor/entryBook.js';
import { SafetyBook } from '../../../../src/editor/safetyBook.js';
import { JournalFiles } from '../../../../src/editor/storage/journalFiles.js';
import { JournalWriter } from '../../../../src/editor/storage/journalWriter.js';
import { VirtualFolder } from '../../../../src/editor/storage/virtualFolder.js';
import { FakeClock } from '../../../support/editor/fakeClock.js';
import { MemoryFiles } from '../../../support/vscode/memoryFiles.js';
import { memoryState } from '../../../support/editor/memoryState.js';

const MONTH_MS = 30 * 86_400_000;
const LAST_MS = new Date(2026, 10, 25, 9).getTime();
/** About 16 entries for each working day. */
const PER_MONTH = 333;

/** Files that know which of them were read. */
class WatchedFiles extends MemoryFiles {
  read: string[] = [];
  override readFile(uri: Uri): Promise<Uint8Array> {
    this.read.push(uri.fsPath);
    return super.readFile(uri);
  }
}

const report = (line: string) => assert.fail(line);

function writerIn(memory: MemoryFiles): JournalWriter {
  const store = new VirtualFolder(Uri.file('/journal'), memory.asFileSystem);
  return new JournalWriter(store, { window: 'window-here', wallMs: () => LAST_MS, report });
}

const filesIn = (memory: MemoryFiles) => new JournalFiles(writerIn(memory));

/** Milliseconds of processor that some work takes from each turn of others to the next. */
async function stepsOf(work: () => Promise<unknown>): Promise<readonly number[]> {
  const steps: number[] = [];
  let begun = process.cpuUsage();
  let isOver = false;
  const look = () => {
    const { user, system } = process.cpuUsage(begun);
    steps.push((user + system) / 1000);
    begun = process.cpuUsage();
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isOver = true;
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  return steps;
}

/** A journal of so many months up to now: two windows in each, entries of several kinds. */
async function journalOf(months: number) {
  const memory = new WatchedFiles();
  for (let month = 0; month < months; month++) {
    const from = LAST_MS - month * MONTH_MS;
    const name = new Date(from).toISOString().slice(0, 7);
    for (const window of ['one', 'two']) {
      const lines = Array.from({ length: Math.ceil(PER_MONTH / 2) }, (_, index) => {
        const stated = {
          v: 1,
          id: `entry-${window}-${month}-${index}`,
          at: from - index * 3_600_000,
        };
        const felt = { zone: 60, writtenAt: stated.at, painNow: index % 11, places: ['other'] };
        return index % 3 === 0
          ? { ...stated, type: 'symptoms', ...felt, notes: 'as after a long day at the desk' }
          : { ...stated, type: 'quick', day: '2026-11-25', answer: 'no' };
      });
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      const uri = Uri.file(`/journal/${name}.window-${window}-${month}.jsonl`);
      await memory.writeFile(uri, new TextEncoder().encode(text));
    }
  }
  const writer = writerIn(memory);
  const files = new JournalFiles(writer);
  // Changes are told from now on.
  await writer.open();
  const clock = new FakeClock(LAST_MS);
  const book = new SafetyBook({ clock: () => clock, journal: files, report }, memoryState());
  const entries = new EntryBook(() => clock, files);
  return { memory, files, book, entries };
}

type Journal = Awaited<ReturnType<typeof journalOf>>;

/** Says something, and reads what all books make of the journal after it; milliseconds. */
async function sayAndRead({ files, book, entries }: Journal): Promise<number> {
  const id = `said-${Math.random().toString(36).slice(2, 12)}`;
  const startedAt = performance.now();
  await files.append({ v: 1, id, at: LAST_MS, type: 'quick', day: '2026-11-25', answer: 'no' });
  await Promise.all([book.read(), entries.read()]);
  return performance.now() - startedAt;
}

async function leastOf(times: number, take: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time++) least = Math.min(least, await take());
  return least;
}

/** Memory in use once what is not needed has gone, in bytes. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('a journal of ten years', () => {
  it('is read once, and from then on only what is new of it', async () => {
    const journal = await journalOf(120);
    const { memory, files } = journal;
    const all = await files.readAll();
    assert.equal(all.length, 120 * 2 * Math.ceil(PER_MONTH / 2));
    assert.equal(memory.read.length, 240);
    memory.read = [];
    assert.equal(await files.readAll(), all);
    assert.deepEqual(memory.read, []);
    await files.append({ v: 1, id: 'entry-0001', at: LAST_MS, type: 'stopped' });
    memory.read = [];
    const more = await files.readAll();
    assert.deepEqual(memory.read, ['/journal/2026-11.window-here.jsonl']);
    assert.deepEqual(more.slice(0, -1), all);
    // The very same entries, so that nobody has to look at them again.
    assert.ok(all.every((entry, index) => more[index] === entry));
  });

  it('costs a save a small part of what it costs to read it', async () => {
    const years = await journalOf(120);
    const startedAt = performance.now();
    await Promise.all([years.book.read(), years.entries.read()]);
    const readMs = performance.now() - startedAt;
    const saveMs = await leastOf(15, () => sayAndRead(years));
    assert.ok(
      saveMs <= readMs / 10,
      `${saveMs.toFixed(1)} ms, and ${readMs.toFixed(0)} ms for all`,
    );
  });

  it('gives others their turn while it is read, though an import has put it into one file', async () => {
    const journal = await journalOf(120);
    const entries = await journal.files.readAll();
    const name = '/journal/2026-11.imported.jsonl';
    const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    const shares: number[] = [];
    for (let time = 0; time < 3; time++) {
      const memory = new MemoryFiles();
      await memory.writeFile(Uri.file(name), new TextEncoder().encode(text));
      const files = filesIn(memory);
      const steps = await stepsOf(() => files.readAll());
      shares.push(Math.max(...steps) / steps.reduce((sum, ms) => sum + ms, 0));
    }
    // In one step it would be three quarters of it and more: the rest is what the disk takes.
    const least = Math.min(...shares);
    assert.ok(least < 0.4, `the longest step is ${(least * 100).toFixed(0)} % of it`);
  });

  it('takes less than 40 MB, with all that the books make of it', async () => {
    const before = memoryInUse();
    const { book, entries, memory } = await journalOf(120);
    await book.read();
    await entries.read();
    const text = [...memory.sizes()].reduce((sum, size) => sum + size, 0);
    const grownMb = (memoryInUse() - before - text) / 1e6;
    assert.ok(book.statements.length > 0);
    assert.ok(grownMb < 40, `${grownMb.toFixed(1)} MB`);
  });
});

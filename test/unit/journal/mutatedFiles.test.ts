import assert from 'node:assert/strict';
import { Uri } from 'vscode';
import { JournalFiles } from '../../../src/editor/storage/journalFiles.js';
import { JournalWriter } from '../../../src/editor/storage/journalWriter.js';
import { VirtualFolder } from '../../../src/editor/storage/virtualFolder.js';
import { parseHappened } from '../../../src/journal/entries/happened.js';
import { parseWrittenEntry } from '../../../src/journal/entries/symptoms.js';
import { writtenOf } from '../../../src/journal/entries/written.js';
import { parseStartingPoint } from '../../../src/routines/pattern/startingPointEntry.js';
import { parseProgressFact } from '../../../src/routines/progression/progressFact.js';
import { parseSafetyFact } from '../../../src/safety/safetyFact.js';
import { safetyOf } from '../../../src/safety/safetyState.js';
import { fuzzSeed } from '../../support/fuzzSeed.js';
import { mutated } from '../../support/journal/mutatedFile.js';
import { seeded } from '../../support/seeded.js';
import { MemoryFiles } from '../../support/vscode/memoryFiles.js';

const FILES = 10_000;
const at = Date.UTC(2026, 10, 25, 9);

/** Eight lines of every kind, with ids of their own. */
function linesOf(file: number): readonly string[] {
  const stated = (line: number) => ({ v: 1, id: `entry-${file}-${line}`, at: at + line, zone: 60 });
  const day = '2026-11-25';
  return [
    {
      type: 'symptoms',
      writtenAt: at,
      painNow: 4,
      places: ['between_blades'],
      notes: 'ü "quoted"',
    },
    { type: 'changed', of: `entry-${file}-0`, about: { at, zone: 60 }, symptoms: { painNow: 2 } },
    { type: 'break', seconds: 420 },
    { type: 'signs', day, by: 'list', asked: ['fever'], raised: [] },
    { type: 'played', day, routine: 'office_reset', outcome: 'done', inCall: false, seconds: 90 },
    { type: 'worked', from: at - 5_400_000, seconds: 5000 },
    { type: 'check', day, worstPain: 3 },
    { type: 'deleted', of: `entry-${file}-0` },
  ].map((fields, line) => JSON.stringify({ ...stated(line), ...fields }));
}

describe('ten thousand journal files that something happened to', () => {
  it('are read without a throw, with every line that is intact', async () => {
    const chance = seeded(fuzzSeed);
    const memory = new MemoryFiles();
    const intact: string[] = [];
    for (let file = 0; file < FILES; file++) {
      const lines = linesOf(file);
      const found = mutated(lines, chance);
      intact.push(...found.intact.map((line) => `entry-${file}-${line}`));
      const name = `2026-11.window-${file}.jsonl`;
      await memory.writeFile(Uri.file(`/journal/${name}`), found.bytes);
    }
    const told: string[] = [];
    const store = new VirtualFolder(Uri.file('/journal'), memory.asFileSystem);
    const report = (line: string) => told.push(line);
    const files = new JournalFiles(
      new JournalWriter(store, { window: 'reader', wallMs: () => at, report }),
    );
    const again = `FUZZ_SEED=${fuzzSeed}`;
    const entries = await files.readAll().catch((error: unknown) => {
      throw new Error(again, { cause: error });
    });
    const ids = new Set(entries.map(({ id }) => id));
    assert.deepEqual(
      intact.filter((id) => !ids.has(id)),
      [],
      again,
    );
    // Something did happen to them, and something was left.
    assert.ok(intact.length > FILES && intact.length < FILES * 7, `${again}: ${intact.length}`);
    assert.ok(told.length > FILES / 10 && told.every((line) => line.includes('left out')), again);
    assert.doesNotThrow(() => {
      writtenOf(entries.flatMap((entry) => parseWrittenEntry(entry) ?? []));
      safetyOf(entries.flatMap((entry) => parseSafetyFact(entry) ?? []));
      for (const parse of [parseHappened, parseProgressFact, parseStartingPoint]) {
        entries.forEach(parse);
      }
    }, again);
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EntryBook } from '../../../src/editor/entryBook';
import { HowMemory } from '../../../src/editor/howMemory';
import { importFile } from '../../../src/editor/journalExport/importFile';
import { PersonClock } from '../../../src/editor/personClock';
import { progressReader } from '../../../src/editor/progressReader';
import { UnderstoodParts } from '../../../src/editor/understoodParts';
import type { TimerView } from '../../../src/editor/workClock';
import { parseSavedJournal } from '../../../src/messages/journal';
import { parseCarriedPlace } from '../../../src/routines/progression/carriedPlace';
import { parseMarkName } from '../../../src/timer/reminding';
import { ActivatedWindow, NINE_MS } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { journalFilesIn } from '../../support/editor/journalFilesIn';
import { temporaryStorage } from '../../support/editor/temporaryStorage';

const kept = path.resolve('test/fixtures/stored');
const folder = path.join(kept, '0.1.0-written');
const jsonOf = (name: string) =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown;
const state = jsonOf('globalState.json') as Readonly<Record<string, unknown>>;
const memory = {
  keys: () => Object.keys(state),
  get: (key: string) => state[key] as undefined,
  update: () => Promise.resolve(),
};

/** Of every file and its name. A new format has a new folder, and one line more here. */
const hashes: Readonly<Record<string, string>> = {
  '0.1.0': 'f8caa2b22215c3ef514f1d5315c59d41b34cb6a1d46558e090f802c10447fc8f',
  '0.1.0-unseen': '6d5265a035a2189d581046e39890e25ea390e494ac71ef94c70d83b68ddb42c1',
  '0.1.0-written': 'c116f56c59a6c55b036cc4399d6e7cef5fceab58d5aeed294e1c56408e7a8e18',
};

describe('what else an earlier version has left', () => {
  it('is what it was: no example is ever changed', () => {
    const found = readdirSync(kept).map((version) => {
      const hash = createHash('sha256');
      const names = readdirSync(path.join(kept, version), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
      for (const name of names) {
        hash.update(path.relative(kept, name).replaceAll(path.sep, '/'));
        hash.update(readFileSync(name, 'utf8').replaceAll('\r\n', '\n'));
      }
      return [version, hash.digest('hex')];
    });
    assert.deepEqual(Object.fromEntries(found), hashes);
  });

  it('keeps sessions closed by a sign that no disk had taken', async () => {
    for (const key of memory.keys().filter((name) => name.startsWith('unsavedSafety'))) {
      const remembered = new Map([[key, state[key]]]);
      const around = { storage: temporaryStorage(), remembered, machine: null };
      const window = new ActivatedWindow({}, false, around);
      try {
        await window.api.readJournal();
        await window.run('start');
        await window.until(() => window.panel !== null);
        assert.equal(window.api.safetyScreen()?.name, 'locked', key);
        assert.equal(window.stage, null);
      } finally {
        await window.close();
      }
    }
  });

  it('is remembered: how routines are liked, the ladder, the time zone and what was understood', () => {
    assert.deepEqual(new HowMemory(memory).current, state['how']);
    assert.deepEqual(parseCarriedPlace(state['ladder']), state['ladder']);
    assert.equal(new PersonClock(new FakeClock(NINE_MS), memory).zoneAt(NINE_MS), 60);
    const parts = state['understoodParts'] as readonly string[];
    assert.equal(new UnderstoodParts(memory).areNews(parts), false);
  });

  it('gives no reminder again that was given, put off or made needless', () => {
    for (const name of jsonOf('reminders.json') as readonly string[]) {
      assert.ok(parseMarkName(name) !== null, name);
    }
  });

  it('has what was half filled in, and the view beside it', () => {
    const saved = jsonOf('savedJournal.json');
    const read = parseSavedJournal(saved);
    assert.deepEqual(JSON.parse(JSON.stringify(read)), saved);
  });

  it('is taken in from a copy, to the last entry', () => {
    const text = readFileSync(path.join(folder, 'copy.json'), 'utf8');
    const read = importFile(text, []);
    assert.ok(read.type === 'entries');
    const { entries } = jsonOf('copy.json') as { readonly entries: readonly unknown[] };
    assert.equal(read.total, entries.length);
    assert.deepEqual(read.missing, entries);
  });

  describe('in the journal', () => {
    const clock = new FakeClock(NINE_MS + 12 * 3_600_000);
    let storage: ReturnType<typeof temporaryStorage>;
    const files = () => journalFilesIn(path.join(storage.uri.fsPath, 'journal'), 'window-one');
    beforeEach(() => {
      storage = temporaryStorage();
      cpSync(path.join(folder, 'journal'), path.join(storage.uri.fsPath, 'journal'), {
        recursive: true,
      });
    });
    afterEach(() => storage.remove());

    it('says what was written, as it was changed, and without what was deleted', async () => {
      const { symptoms, activities } = await new EntryBook(() => clock, files()).read();
      assert.deepEqual(
        symptoms.map(({ id, painNow, notes, function: scored }) => [id, painNow, notes ?? scored]),
        [
          ['written-0001', 5, 'after a long drive'],
          ['written-0002', 2, [{ activity: 'Lifting', score: 8 }]],
        ],
      );
      assert.deepEqual(activities, ['Lifting', 'Driving']);
    });

    it('comes to the work, the breaks and the pain that it did', async () => {
      const facts = { workedMs: 0, countsUntil: null, lastInputAt: 0 };
      const view = () => ({ facts }) as unknown as TimerView;
      const { days } = await progressReader({ clock: () => clock, files: files(), view })();
      const sum = (of: (day: (typeof days)[number]) => number) =>
        days.reduce((total, day) => total + of(day), 0);
      assert.equal(
        sum(({ workSeconds }) => workSeconds),
        4800,
      );
      assert.equal(
        sum(({ breaksAway }) => breaksAway),
        1,
      );
      assert.deepEqual(
        days.flatMap(({ pains }) => pains.map(({ pain }) => pain)),
        [5, 2],
      );
    });
  });
});

import assert from 'node:assert/strict';
import path from 'node:path';
import { progressReader } from '../../../src/editor/progressReader';
import type { TimerView } from '../../../src/editor/workClock';
import { FakeClock } from '../../support/editor/fakeClock';
import { journalFilesIn } from '../../support/editor/journalFilesIn';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { instantOf, painAt, workedAt } from '../../support/journal/entriesOf';

describe('what the journal on disk comes to', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  let zone: string | undefined;
  beforeEach(() => {
    storage = temporaryStorage();
    zone = process.env.TZ;
    process.env.TZ = 'Europe/Berlin';
  });
  afterEach(() => {
    storage.remove();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  /** The reader of a window at a quarter to eleven in Berlin, with work since ten. */
  function opened(facts: Partial<TimerView['facts']> = {}) {
    const clock = new FakeClock(instantOf('2026-11-30T10:45'));
    const folder = path.join(storage.uri.fsPath, 'journal');
    const filesOf = (window: string) => journalFilesIn(folder, window);
    const files = filesOf('window-one');
    const at = clock.wallMs;
    const known = { workedMs: 0, countsUntil: null, lastInputAt: at, ...facts };
    const view = { facts: known, wallOf: (instant: number) => instant } as unknown as TimerView;
    const read = progressReader({ clock: () => clock, files, view: () => view });
    return { files, other: filesOf('window-two'), read };
  }
  const today = async (read: ReturnType<typeof opened>['read']) => (await read()).days[6]!;

  it('has the entries of all windows, and those that come later', async () => {
    const { files, other, read } = opened();
    await files.append(workedAt('2026-11-30T08:00', '2026-11-30T09:00'));
    assert.equal((await today(read)).workSeconds, 3600);
    await other.append(workedAt('2026-11-30T09:10', '2026-11-30T09:40'));
    await files.append(painAt('2026-11-30T09:50', 4));
    const { workSeconds, pains } = await today(read);
    assert.equal(workSeconds, 5400);
    assert.deepEqual(pains, [{ minute: 590, pain: 4 }]);
  });

  it('answers each of several who ask at once', async () => {
    const { files, read } = opened();
    await files.append(painAt('2026-11-30T09:50', 4));
    const all = await Promise.all([today(read), today(read), today(read)]);
    assert.deepEqual(
      all.map(({ pains }) => pains.length),
      [1, 1, 1],
    );
  });

  it('has the work that is under way: up to now, or up to the latest input', async () => {
    const from = instantOf('2026-11-30T10:00');
    const work = { workedFrom: from, workedMs: 40 * 60_000 };
    const counting = opened({ ...work, countsUntil: instantOf('2026-11-30T10:47') });
    assert.deepEqual((await today(counting.read)).stretches, [
      { from: 600, to: 645, seconds: 2400, isRunning: true },
    ]);
    const away = opened({ ...work, lastInputAt: instantOf('2026-11-30T10:41') });
    assert.equal((await today(away.read)).stretches[0]?.to, 641);
    const first = opened({ ...work, workedFrom: 0 });
    assert.equal((await today(first.read)).stretches[0]?.from, 605);
  });
});

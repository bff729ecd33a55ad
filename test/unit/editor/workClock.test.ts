import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Happening } from '../../../src/editor/diary';
import { Diary } from '../../../src/editor/diary';
import { openFolder } from '../../../src/editor/storage/openFolder';
import { WindowFiles } from '../../../src/editor/storage/windowFiles';
import { WorkClock } from '../../../src/editor/workClock';
import { defaultTimerSettings } from '../../../src/timer/timerSettings';
import type { WindowRecord } from '../../../src/timer/windowRecord';
import { FakeClock } from '../../support/editor/fakeClock';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { windowRecordOf } from '../../support/timer/windowRecordOf';
import { fake } from '../../support/vscode/fakeVscode';

const NOW_MS = new Date(2026, 2, 2, 9).getTime();
const MINUTE_MS = 60_000;

/** The files of a window, and what was to be written to its own. */
class WatchedFiles extends WindowFiles {
  readonly saves: WindowRecord[] = [];
  /** Resolves when everything so far is written. */
  written: Promise<void> = Promise.resolve();
  override save(record: WindowRecord): Promise<void> {
    this.saves.push(record);
    this.written = super.save(record);
    return this.written;
  }
}

describe('work clock', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  let clock: FakeClock;
  let files: WatchedFiles;
  let happened: Happening[];
  let workClock: WorkClock;
  const said: string[] = [];

  beforeEach(() => {
    fake.reset();
    said.length = 0;
    storage = temporaryStorage();
    clock = new FakeClock(NOW_MS);
    const report = (line: string) => said.push(line);
    files = new WatchedFiles(openFolder(storage.uri, 'windows'), 'window-a', report);
    happened = [];
    const append = (entry: unknown) => Promise.resolve(void happened.push(entry as Happening));
    const diary = new Diary(() => clock, { append }, report);
    workClock = new WorkClock('window-a', defaultTimerSettings, clock, files, diary);
  });
  afterEach(async () => {
    void workClock.close();
    await files.written;
    files.dispose();
    storage.remove();
    assert.deepEqual(said, []);
  });

  const ownFile = () =>
    JSON.parse(
      readFileSync(path.join(storage.windows, 'window-a.window.json'), 'utf8'),
    ) as WindowRecord;

  it('takes in what the person did within 15 s of the last look, each at its own instant', async () => {
    await workClock.start();
    workClock.input('other');
    clock.advance(400);
    workClock.input('typing');
    clock.advance(300);
    // A key that is not typing shall not hide the one that was.
    workClock.input('other');
    assert.equal(workClock.view.facts.lastInputAt, NOW_MS + 400);
    clock.advance(MINUTE_MS);
    assert.equal(workClock.view.facts.lastInputAt, NOW_MS + 700);
    void workClock.close();
    assert.equal(ownFile().typedAt, NOW_MS + 400);
  });

  it('lets no lesser sign within that time hide a click or scrolling', async () => {
    await workClock.start();
    workClock.input('other');
    clock.advance(400);
    workClock.input('browsing');
    clock.advance(300);
    workClock.input('other');
    void workClock.close();
    const { browsedAt, typedAt } = ownFile();
    assert.deepEqual({ browsedAt, typedAt }, { browsedAt: NOW_MS + 400, typedAt: 0 });
  });

  it('takes it in when the window closes, too', async () => {
    await workClock.start();
    workClock.input('other');
    clock.advance(900);
    workClock.input('other');
    void workClock.close();
    assert.equal(ownFile().lastInputAt, NOW_MS + 900);
  });

  it('looks at what is due at once, however fast the keys come', async () => {
    await workClock.start();
    for (let second = 0; second < 90 * 60; second++) {
      workClock.input('typing');
      clock.advance(1000);
    }
    clock.advance(100);
    assert.equal(workClock.view.phase.name, 'due');
    workClock.input('typing');
    assert.equal(workClock.view.facts.lastInputAt, clock.wallMs);
  });

  it('wakes in time after taking in a key that waited', async () => {
    await workClock.start();
    workClock.input('browsing');
    clock.advance(40_000);
    workClock.input('browsing');
    clock.advance(90_000);
    // A look that writes nothing, a key that waits for the next, and that is where reading ended.
    workClock.handle({ type: 'breakpoint' });
    clock.advance(7000);
    workClock.input('browsing');
    clock.advance(103_000);
    workClock.handle({ type: 'wake' });
    const { facts, calmLeftMs } = workClock.view;
    assert.deepEqual({ worked: facts.workedMs, calmLeftMs }, { worked: 240_000, calmLeftMs: 0 });
  });

  for (const [name, sleptMs, startsAnew] of [
    ['a sleep that is no break', 4 * MINUTE_MS + 55_000, false],
    ['a night', 8 * 60 * MINUTE_MS, true],
  ] as const) {
    it(`keeps the keys apart that were pressed right before and after ${name}`, async () => {
      await workClock.start();
      workClock.input('typing');
      clock.advance(8000);
      workClock.input('typing');
      clock.sleep(sleptMs);
      clock.advance(1000);
      const backAt = clock.wallMs;
      workClock.input('typing');
      clock.advance(5000);
      workClock.input('typing');
      clock.advance(MINUTE_MS);
      const { stretch, lastInputAt } = workClock.view.facts;
      assert.equal(lastInputAt, backAt + 5000);
      assert.equal(stretch.at, startsAnew ? backAt : 0);
    });
  }

  it('keeps what was done before the other windows were read', async () => {
    const started = workClock.start();
    workClock.input('typing');
    workClock.handle({ type: 'pause', untilWallMs: NOW_MS + MINUTE_MS });
    assert.equal(workClock.view.facts.lastInputAt, 0);
    await started;
    assert.equal(workClock.view.facts.lastInputAt, NOW_MS);
    assert.equal(workClock.view.phase.name, 'paused');
  });

  it('keeps no more of it than the latest of each kind, however long the disk takes', async () => {
    const started = workClock.start();
    const pause = (minutes: number) =>
      workClock.handle({ type: 'pause', untilWallMs: NOW_MS + minutes * MINUTE_MS });
    for (let key = 0; key < 10_000; key++) workClock.input(key % 2 === 0 ? 'typing' : 'browsing');
    pause(1);
    workClock.handle({ type: 'resume' });
    pause(3);
    let changes = 0;
    workClock.onDidChange(() => changes++);
    await started;
    assert.ok(changes <= 5, `${changes} events taken in`);
    const { view } = workClock;
    assert.ok(view.phase.name === 'paused');
    assert.equal(view.wallOf(view.phase.until), NOW_MS + 3 * MINUTE_MS);
  });

  for (const busy of [true, false]) {
    it(`takes a stall for ${busy ? 'reading where the process was at work' : 'sleep else'}`, async () => {
      await workClock.start();
      workClock.input('typing');
      clock.advance(50_000);
      // A key that waits comes before the stall, and the look after it.
      workClock.input('typing');
      clock.advance(2000);
      workClock.input('typing');
      clock.stall(25_000, busy);
      workClock.handle({ type: 'wake' });
      const { workedMs } = workClock.view.facts;
      if (busy) assert.equal(workedMs, 77_000);
      else assert.ok(workedMs <= 52_000, `${workedMs} ms`);
    });
  }

  it('does not let that hide the night before', async () => {
    await files.open();
    const change = { workedMs: 80 * MINUTE_MS, countsUntil: null };
    const evening = windowRecordOf('window-b', NOW_MS - 10 * 60 * MINUTE_MS, change);
    const other = new WindowFiles(openFolder(storage.uri, 'windows'), 'window-b', (line) =>
      said.push(line),
    );
    await other.save(evening);
    const started = workClock.start();
    workClock.input('typing');
    await started;
    const { phase } = workClock.view;
    assert.ok(phase.name === 'counting');
    assert.equal(phase.remainingMs, 90 * MINUTE_MS);
    const breaks = happened.filter(({ type }) => type === 'break');
    assert.deepEqual(
      breaks.map((entry) => 'seconds' in entry && entry.seconds),
      [36_000],
    );
  });

  it('owns one wake-up at most, and wakes at its time', async () => {
    await workClock.start();
    let changes = 0;
    workClock.onDidChange(() => changes++);
    for (let minute = 0; minute < 100; minute++) {
      if (minute % 9 !== 8) workClock.input(minute % 2 === 0 ? 'typing' : 'browsing');
      if (minute % 10 === 5) workClock.handle({ type: 'focus', focused: false });
      if (minute % 10 === 6) workClock.handle({ type: 'focus', focused: true });
      if (minute === 40) workClock.handle({ type: 'settings', settings: defaultTimerSettings });
      assert.ok(clock.waiting <= 1, `${clock.waiting} wake-ups`);
      clock.advance(MINUTE_MS);
      assert.ok(clock.waiting <= 1, `${clock.waiting} wake-ups`);
    }
    workClock.input('other');
    const before = changes;
    clock.advance(MINUTE_MS + 1);
    assert.ok(changes > before);
    void workClock.close();
    assert.equal(clock.waiting, 0);
  });

  it('looks once in 15 s while somebody types', async () => {
    await workClock.start();
    workClock.input('typing');
    let looks = 0;
    workClock.onDidChange(() => looks++);
    for (let key = 0; key < 1200; key++) {
      clock.advance(100);
      workClock.input('typing');
    }
    // Once a minute by itself, too, for the countdown.
    assert.ok(looks <= 2 * 4 + 2, `${looks} looks in two minutes`);
    workClock.deliverInput();
    assert.equal(workClock.view.facts.lastInputAt, clock.wallMs);
  });

  it('saves while it counts so that a kill takes at most 15 s of it along', async () => {
    await workClock.start();
    for (let second = 0; second < 600; second++) {
      workClock.input('typing');
      clock.advance(1000);
      const told = files.saves.at(-1);
      assert.ok(told !== undefined);
      assert.ok(clock.wallMs - told.savedAt <= 16_000, `${clock.wallMs - told.savedAt} ms ago`);
    }
  });

  it('wakes for nothing in a minute without the focus', async () => {
    await workClock.start();
    workClock.input('typing');
    clock.advance(3000);
    workClock.input('typing');
    workClock.handle({ type: 'focus', focused: false });
    assert.equal(files.saves.at(-1)?.lastInputAt, clock.wallMs);
    let changes = 0;
    workClock.onDidChange(() => changes++);
    clock.advance(MINUTE_MS);
    assert.equal(changes, 0);
  });

  it('writes its last word before it has closed', async () => {
    await workClock.start();
    workClock.input('typing');
    clock.advance(14_000);
    void workClock.close();
    const { workedMs, countsUntil, session } = ownFile();
    assert.deepEqual(
      { workedMs, countsUntil, session },
      { workedMs: 14_000, countsUntil: null, session: null },
    );
    workClock.input('typing');
    workClock.handle({ type: 'skip' });
    assert.equal(ownFile().workedMs, 14_000);
  });

  it('hears of other windows when their files change', async () => {
    await workClock.start();
    const other = new WindowFiles(openFolder(storage.uri, 'windows'), 'window-b', (line) =>
      said.push(line),
    );
    await other.save(windowRecordOf('window-b', NOW_MS, { workedMs: 30 * MINUTE_MS }));
    const heard = new Promise<void>((resolve) => {
      workClock.onDidChange(() => {
        resolve();
      });
    });
    fake.watchers[0]?.created.fire({ path: 'window-b.window.json' });
    await heard;
    assert.equal(workClock.view.facts.workedMs, 30 * MINUTE_MS);
  });
});

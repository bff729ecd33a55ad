import assert from 'node:assert/strict';
import { TabInputText, TextEditorSelectionChangeKind, Uri } from 'vscode';
import { Diary } from '../../../src/editor/diary';
import { SessionHost } from '../../../src/editor/sessionHost';
import type { WindowFiles } from '../../../src/editor/storage/windowFiles';
import { WorkClock } from '../../../src/editor/workClock';
import { planOf } from '../../../src/routines/plan';
import { defaultTimerSettings } from '../../../src/timer/timerSettings';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { openGate } from '../../support/editor/openGate';
import { fake, window } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;
const reset = planOf({ routine: 'office_reset' });

/** A window in which somebody works; nothing is written anywhere. */
async function atWork() {
  fake.reset();
  const clock = new FakeClock(new Date(2026, 2, 2, 9).getTime());
  const diary = new Diary(
    () => clock,
    { append: () => Promise.resolve() },
    (line) => assert.fail(line),
  );
  const files = {
    onDidChange: () => ({ dispose: () => undefined }),
    ...{ open: () => Promise.resolve(), readOthers: () => Promise.resolve([]) },
    ...{ tidy: () => Promise.resolve(), save: () => Promise.resolve() },
  };
  const workClock = new WorkClock(
    ...(['window-a', defaultTimerSettings, clock] as const),
    ...([files as unknown as WindowFiles, diary] as const),
  );
  const sessions = new SessionHost(() => clock, workClock, diary, openGate);
  const ends: string[] = [];
  sessions.onDidChange(({ stage }) => {
    if (stage.name === 'ended') ends.push(stage.outcome);
  });
  await workClock.start();
  /** A key every so often, in an editor of this window. */
  const type = (forMs: number, everyMs: number) => {
    for (let left = forMs; left > 0; left -= everyMs) {
      workClock.input('typing');
      sessions.handle({ type: 'typing' });
      clock.advance(Math.min(everyMs, left));
    }
  };
  const workedMs = () => {
    workClock.handle({ type: 'wake' });
    return workClock.view.facts.workedMs;
  };
  return { clock, workClock, sessions, ends, type, workedMs };
}

describe('session host', () => {
  const pauses: Readonly<Record<string, (sessions: SessionHost) => void>> = {
    'by typing': (sessions) => sessions.handle({ type: 'typing' }),
    'by hand': (sessions) => sessions.handle({ type: 'pause' }),
    'by a reload': (sessions) => sessions.restore(reset, 20_000),
  };
  for (const [how, pause] of Object.entries(pauses)) {
    for (const everyS of [2, 8, 50]) {
      it(`a routine paused ${how} ends with a minute of work, a key every ${everyS} s`, async () => {
        const { clock, sessions, ends, type, workedMs } = await atWork();
        type(30 * MINUTE_MS, 8000);
        sessions.start(reset);
        clock.advance(20_000);
        pause(sessions);
        const beforeMs = workedMs();
        type(10 * MINUTE_MS, everyS * 1000);
        const countedMs = workedMs() - beforeMs;
        const uncountedS = (10 * MINUTE_MS - countedMs) / 1000;
        assert(uncountedS >= 58 && uncountedS <= 101, `${uncountedS} s of ten minutes uncounted`);
        assert.equal(sessions.open, null);
        assert.deepEqual(ends, ['stopped']);
      });
    }
  }

  it('one key in an editor and then work in a terminal end a pause within three minutes', async () => {
    const { clock, workClock, sessions, ends, type, workedMs } = await atWork();
    type(30 * MINUTE_MS, 8000);
    workClock.handle({ type: 'active', active: true });
    sessions.start(reset);
    clock.advance(20_000);
    type(1000, 1000);
    assert.equal(sessions.open?.stage.name, 'paused');
    const beforeMs = workedMs();
    // Of keys in a terminal VS Code says no more than that there are any.
    clock.advance(10 * MINUTE_MS);
    assert.deepEqual(ends, ['stopped']);
    assert(workedMs() - beforeMs >= 7 * MINUTE_MS, `${workedMs() - beforeMs} ms counted`);
  });

  it('one key in an editor, and then none anywhere, leave the pause as long as it may be', async () => {
    const { clock, workClock, sessions, ends } = await atWork();
    workClock.handle({ type: 'active', active: true });
    sessions.start(reset);
    clock.advance(20_000);
    sessions.handle({ type: 'typing' });
    clock.advance(60_000);
    workClock.handle({ type: 'active', active: false });
    clock.advance(8 * MINUTE_MS);
    assert.equal(sessions.open?.stage.name, 'paused');
    clock.advance(MINUTE_MS + 1000);
    assert.deepEqual(ends, ['interrupted']);
  });

  it('an open routine says so in time, however often something happens in it', async () => {
    for (const everyMs of [200, 8000, 44_000]) {
      const { clock, workClock, sessions } = await atWork();
      sessions.start(planOf({ routine: 'evening_wind_down', selfPaced: true }));
      for (let ms = 0; ms < 10 * MINUTE_MS; ms += everyMs) {
        clock.advance(everyMs);
        sessions.handle({ type: 'hold' });
        workClock.handle({ type: 'wake' });
        assert.equal(workClock.view.phase.name, 'inSession', `${everyMs} ms apart, after ${ms} ms`);
      }
    }
  });

  it('a look at the signs after a stop counts as a stop for how it felt', async () => {
    const { clock, sessions, type, workedMs } = await atWork();
    type(85 * MINUTE_MS, 8000);
    sessions.start(reset);
    clock.advance(10_000);
    sessions.handle({ type: 'stop' });
    assert(workedMs() > 84 * MINUTE_MS);
    sessions.check();
    assert.equal(sessions.isChecking, true);
    assert.equal(workedMs(), 0);
  });
});

describe('keys that nobody has been told of yet', () => {
  const document = {};
  const textEditor = { document, visibleRanges: [{ start: { line: 0 } }], viewColumn: 1 };
  let activated: ActivatedWindow;
  beforeEach(() => {
    activated = new ActivatedWindow();
    const activeTab = { input: new TabInputText(Uri.file('/notes.txt')) };
    fake.groups = [{ viewColumn: 1, isActive: true, tabs: [activeTab], activeTab }];
    Object.assign(window, { activeTextEditor: textEditor });
  });
  afterEach(async () => {
    Object.assign(window, { activeTextEditor: undefined });
    await activated.close();
  });

  /** A key that writes, as the editor reports it. */
  function press(): void {
    activated.pass(200);
    fake.events.get('onDidChangeTextDocument')?.fire({ document });
    const selections = [{ isEmpty: true }];
    const kind = TextEditorSelectionChangeKind.Keyboard;
    fake.events.get('onDidChangeTextEditorSelection')?.fire({ kind, textEditor, selections });
  }

  /** All that the window reads as it opens has come in: nothing takes keys in by itself any more. */
  async function hasOpened(): Promise<void> {
    for (let quietTurns = 0; quietTurns < 100; quietTurns++) {
      await new Promise(setImmediate);
      if (activated.api.sinceLastLookMs() > 0) continue;
      activated.pass(1);
      quietTurns = 0;
    }
  }

  it('do not pause the routine that was started after them, and those after it do', async () => {
    activated.type(60_000);
    await hasOpened();
    for (let key = 0; key < 5; key++) press();
    const { lastInputAt } = activated.api.view().facts;
    assert.equal(lastInputAt, activated.clock.wallMs);
    for (let key = 0; key < 5; key++) press();
    assert.ok(activated.api.sinceLastLookMs() >= 800, 'the latest keys are kept back');
    await activated.start();
    assert.equal(activated.stage?.name, 'playing');
    activated.pass(5000);
    assert.equal(activated.stage.name, 'playing');
    press();
    assert.equal(activated.stage.name, 'paused');
  });
});

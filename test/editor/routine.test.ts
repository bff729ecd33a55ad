import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorWindow } from './support/editorWindow';
import { readHappened, waitForHappened } from './support/happenedLines';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;

/** Resolves when the session of the window has come to the stage. */
function stageOf(time: SimulatedTime, stage: string) {
  return eventually(
    `A session that is ${stage}`,
    () => time.look(),
    (seen) => seen.session?.stage.name === stage,
  );
}

describe('a routine in the editor', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;
  let storage: string;
  let settingsFile: string;
  let settingsBefore: string;

  before('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar(countdown, /./);
    storage = (await lookAt(window)).storage;
    settingsFile = path.resolve(storage, '../../settings.json');
    settingsBefore = await readFile(settingsFile, 'utf8');
  });

  function noPanel() {
    return eventually(
      'No panel',
      () => window.visibleWebviewCount(),
      (count) => count === 0,
    );
  }

  /** Starts a routine as a keyboard shortcut with an argument does. */
  async function startRoutine(routine: string, wishes: Readonly<Record<string, unknown>> = {}) {
    await window.host.run(
      async (vscode, wish) => {
        await vscode.commands.executeCommand('upperBackReset.start', wish);
      },
      { routine, ...wishes },
    );
  }

  /** A reset that is due, offered in the open panel. */
  async function offered(): Promise<SimulatedTime> {
    const time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(16_000, 'working');
    await stageOf(time, 'ready');
    return time;
  }

  it('is started from the palette, runs to its end and is logged as done', async () => {
    const time = await SimulatedTime.install(window);
    await window.startReset();
    await stageOf(time, 'playing');
    await window.webviewFrame('svg');
    await window.waitForStatusBar(countdown, /Resetting/);
    await time.pass(90_001);
    const { session } = await stageOf(time, 'ended');
    assert.equal(session?.stage.name === 'ended' && session.stage.outcome, 'done');
    const event = await waitForHappened(await lookAt(window), 'played');
    assert.equal(event['outcome'], 'done');
    assert.equal(event['seconds'], 90);
    assert.equal(event['startedBy'], 'person');
    await window.waitForStatusBar(countdown, /90 min/);
  });

  it('begins the next stretch of work at the next input, and not before', async () => {
    const time = await SimulatedTime.install(window);
    await time.pass(40 * minuteMs, 'working');
    // Work closes the closing words, and that takes the focus from a palette opened too soon.
    await noPanel();
    await window.startReset();
    await stageOf(time, 'playing');
    await time.pass(91_000);
    await stageOf(time, 'ended');
    await time.pass(30 * minuteMs);
    const before = await time.look();
    assert.deepEqual(before.phase, {
      name: 'away',
      remainingMs: 90 * minuteMs,
      credit: { by: 'reset' },
    });
    await time.pass(minuteMs, 'working');
    assert.equal((await time.look()).phase.name, 'counting');
  });

  it('ends at Esc in the panel, and the focus returns to the editor', async () => {
    const time = await SimulatedTime.install(window);
    await window.openFile('notes.txt');
    await window.startReset();
    const frame = await window.webviewFrame('svg');
    await frame.locator('body').click({ position: { x: 5, y: 5 } });
    await stageOf(time, 'playing');
    // Keys are ignored for the first second and a half: pressed again and again, one counts.
    await eventually(
      'The end of the session',
      async () => {
        await window.page.keyboard.press('Escape');
        return time.look();
      },
      (seen) => seen.session?.stage.name === 'ended',
    );
    await noPanel();
    await window.page.locator('.monaco-editor.focused').first().waitFor();
    await eventually(
      'The routine in the journal, as stopped',
      () => readHappened(storage),
      (found) => found.filter(({ type }) => type === 'played').at(-1)?.['outcome'] === 'stopped',
    );
  });

  it('pauses while the person types in the editor', async () => {
    const time = await SimulatedTime.install(window);
    await window.startReset();
    await stageOf(time, 'playing');
    await time.pass(10_000);
    // A panel that was asked for takes the focus once more when its page has come.
    await window.webviewFrame('svg');
    await window.page.locator('.monaco-editor').first().click();
    await window.page.locator('.monaco-editor.focused').first().waitFor();
    await window.type('still working');
    const { session } = await stageOf(time, 'paused');
    assert.equal(session?.stage.name === 'paused' && session.stage.by, 'typing');
    await time.pass(60_000);
    const later = await time.look();
    assert.deepEqual(later.session?.stage, session?.stage);
    const frame = await window.webviewFrame('svg');
    await frame.getByRole('button', { name: /stop/i }).click();
    await frame.getByRole('button', { name: 'Close' }).click();
    await stageOf(time, 'ended');
  });

  it('is snoozed for as long as was asked, then offered again', async () => {
    const time = await offered();
    await window.runCommand('Upper Back Reset: Snooze the Reset…');
    await window.pick('5 minutes');
    await window.waitForStatusBar(countdown, /Snoozed until/);
    await noPanel();
    await time.pass(5 * minuteMs - 1000, 'working');
    assert.equal((await time.look()).phase.name, 'snoozed');
    await time.pass(2000);
    await stageOf(time, 'ready');
    const { window: id } = await lookAt(window);
    const event = await waitForHappened({ storage, window: id }, 'snoozed');
    assert.equal(event['minutes'], 5);
    await window.runCommand('Upper Back Reset: Skip This Reset');
    await noPanel();
  });

  it('is skipped: the panel goes and a whole new stretch of work begins', async () => {
    const time = await offered();
    await window.runCommand('Upper Back Reset: Skip This Reset');
    await window.waitForStatusBar(countdown, /90 min/);
    await noPanel();
    await time.pass(89 * minuteMs, 'working');
    assert.equal((await time.look()).phase.name, 'counting');
  });

  it('is not offered while reminders are paused, and work counted before is kept', async () => {
    const time = await SimulatedTime.install(window);
    await time.pass(60 * minuteMs, 'working');
    await window.runCommand('Upper Back Reset: Pause Reminders…');
    await window.pick('1 hour');
    await window.waitForStatusBar(countdown, /Paused until/);
    await time.pass(59 * minuteMs, 'working');
    assert.equal((await time.look()).phase.name, 'paused');
    await window.runCommand('Upper Back Reset: Resume Reminders');
    await window.waitForStatusBar(countdown, /30 min/);
  });

  it('asks for each change of place, and by keyboard alone runs to its end', async () => {
    const time = await SimulatedTime.install(window);
    await startRoutine('evening_wind_down');
    await window.pressStart();
    await stageOf(time, 'gate');
    const frame = await window.webviewFrame('svg');
    const inPlace = frame.getByRole('button', { name: /continue/i });
    const playing = frame.getByRole('button', { name: /pause/i });
    await inPlace.waitFor();
    await frame.locator('body').click({ position: { x: 5, y: 5 } });
    // Keys are ignored for the first second and a half; in a part that plays, Enter does nothing.
    await eventually(
      'The first part',
      async () => {
        await window.page.keyboard.press('Enter');
        return time.look();
      },
      (seen) => seen.session?.stage.name === 'playing',
    );
    for (const [key, partMs] of [
      ['Space', 120_000],
      ['ArrowRight', 180_000],
    ] as const) {
      // The page is a moment behind its host, and a key means what the page shows.
      await playing.waitFor();
      await time.pass(partMs + 1000);
      const waiting = await stageOf(time, 'gate');
      await time.pass(5 * minuteMs);
      assert.deepEqual((await time.look()).session?.stage, waiting.session?.stage);
      await inPlace.waitFor();
      await window.page.keyboard.press(key);
      await stageOf(time, 'playing');
    }
    await playing.waitFor();
    await time.pass(121_000);
    const { session } = await stageOf(time, 'ended');
    assert.equal(session?.stage.name === 'ended' && session.stage.outcome, 'done');
    assert.equal(session?.playedMs, 420_000);
    await frame.locator('[data-feeling]').first().waitFor();
    const isEvening = (line: Readonly<Record<string, unknown>>) =>
      line['routine'] === 'evening_wind_down';
    const events = await eventually(
      'The routine in the journal',
      () => readHappened(storage),
      (found) => found.some(isEvening),
    );
    const done = events.find(isEvening);
    assert.deepEqual([done?.['outcome'], done?.['seconds']], ['done', 420]);
  });

  it('goes on part by part, without any clock, where that is wished', async () => {
    const time = await SimulatedTime.install(window);
    await startRoutine('office_reset', { selfPaced: true });
    const frame = await window.pressStart();
    await stageOf(time, 'ownPace');
    await frame.getByRole('button', { name: /next/i }).click();
    await frame.getByText('Reach forward', { exact: false }).first().waitFor();
    await time.pass(20 * minuteMs);
    const { session } = await stageOf(time, 'ownPace');
    assert.equal(session?.stage.name === 'ownPace' && session.stage.positionMs, 5000);
    assert.equal(await frame.getByRole('timer').count(), 0);
    assert.doesNotMatch(await frame.locator('.page').innerText(), /seconds| s\b/);
    await frame.getByRole('button', { name: /stop/i }).click();
    await frame.getByRole('button', { name: 'Close' }).click();
    await stageOf(time, 'ended');
  });

  it('is not started where nobody knows it, and that is said', async () => {
    const time = await SimulatedTime.install(window);
    const before = await time.look();
    await startRoutine('night_shift');
    await window.runCommand('Notifications: Show Notifications');
    await eventually(
      'The message',
      () => window.notifications(),
      (texts) => texts.some((text) => text.includes('there is no such routine')),
    );
    assert.deepEqual((await time.look()).session, before.session);
  });

  it('has written nothing to the settings in all this', async () => {
    assert.equal(await readFile(settingsFile, 'utf8'), settingsBefore);
  });
});

import assert from 'node:assert/strict';
import path from 'node:path';
import ICAL from 'ical.js';
import type { Frame } from 'playwright-core';
import type { TestApi } from '../../src/editor/testApi';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { saveAs } from './support/saveDialog';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** A Monday; tests go on from day to day, as the journal does. */
const monday = Date.UTC(2026, 5, 15, 8);

describe('sessions from their beginning to what comes after', () => {
  const { openWindow } = useEditor({ settings: { 'files.simpleDialog.enable': true } });
  let window: EditorWindow;
  let time: SimulatedTime;

  before('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar(countdown, /./);
  });

  afterEach('clear what was told', () =>
    window.host.run((vscode) => vscode.commands.executeCommand('notifications.clearAll')),
  );

  const onDay = async (day: number, minute = 0) => {
    const startWallMs = monday + day * dayMs + minute * minuteMs;
    time = await SimulatedTime.install(window, { startWallMs });
  };

  const stage = (name: string) =>
    eventually(
      `A session that is ${name}`,
      () => time.look(),
      ({ session }) => session?.stage.name === name,
    );

  /** What was stated about what was done, in any window. */
  const stated = () =>
    window.host.run((vscode, id) => {
      const api = vscode.extensions.getExtension(id)?.exports as TestApi;
      return api.progress();
    }, window.extensionId);

  async function start(routine: string, wishes: Readonly<Record<string, unknown>> = {}) {
    await window.host.run(
      async (vscode, wish) => {
        await vscode.commands.executeCommand('upperBackReset.start', wish);
      },
      { routine, ...wishes },
    );
    await window.pressStart();
    await eventually(
      'A session that has begun',
      () => time.look(),
      ({ session }) => session?.stage.name !== 'ready',
    );
  }

  /** Presses a key again and again until it was heard: keys mean nothing at first. */
  async function pressUntil(key: string, what: string, heard: () => Promise<boolean>) {
    await eventually(
      what,
      async () => {
        await window.page.keyboard.press(key);
        return heard();
      },
      (is) => is,
    );
  }

  const closePanel = () =>
    pressUntil('Escape', 'No panel', async () => (await window.visibleWebviewCount()) === 0);

  /** The notifications that can be seen in their centre, by the beginning of their text. */
  async function told(beginning: string): Promise<string[]> {
    await window.runCommand('Notifications: Show Notifications');
    const found = await window.notifications();
    return found.filter((text) => text.startsWith(beginning));
  }

  it('warm up before the first reset of a day, and only before that', async () => {
    await window.updateSetting('upperBackReset.warmUp', 'firstOfDay');
    await onDay(0);
    await window.startReset();
    const frame = await window.webviewFrame('svg');
    await frame.getByText('Clasp-and-roll warm-up').first().waitFor();
    await time.pass(151_000);
    const { session } = await stage('ended');
    assert.equal(session?.playedMs, 150_000);
    await closePanel();
    await window.startReset();
    const next = await stage('playing');
    assert.equal(next.session?.plan.warmUp, false);
    await window.webviewFrame('svg');
    await closePanel();
    await window.updateSetting('upperBackReset.warmUp', 'never');
  });

  it('ask how it feels, which is one key, and then one number, which is one click', async () => {
    await onDay(0, 30);
    await window.startReset();
    await stage('playing');
    const frame = await window.webviewFrame('svg');
    await frame.locator('body').click({ position: { x: 5, y: 5 } });
    await time.pass(91_000);
    await frame.locator('[data-feeling]').first().waitFor();
    await frame.getByText(/minutes of guided movement today/).waitFor();
    await window.page.keyboard.press('2');
    await frame.getByRole('heading', { name: /^How stiff/ }).waitFor();
    await window.screenshot('check-in');
    await frame.locator('[data-pain="4"]').click();
    await frame.getByRole('heading', { name: 'Noted' }).waitFor();
    const facts = await stated();
    assert.deepEqual(
      facts.flatMap((fact) => (fact.type === 'rated' ? [fact.feeling] : [])),
      ['same'],
    );
    assert.deepEqual(
      facts.flatMap((fact) => (fact.type === 'checkIn' ? [fact.value] : [])),
      [null, 4],
    );
    await closePanel();
  });

  /** Push-ups of a day, told to have gone well, by mouse alone. */
  async function pushups(frame: Frame): Promise<void> {
    await frame.getByRole('button', { name: /continue/i }).click();
    await stage('playing');
    await time.pass(161_000);
    await frame.locator('[data-after="strength"]').waitFor();
    for (const item of ['straight', 'elbows', 'blades', 'breath']) {
      await frame.locator(`[data-tick="${item}"]`).check();
    }
    await frame.locator('[data-pain="1"]').click();
    await frame.getByRole('heading', { name: 'Well done' }).waitFor();
  }

  it('of push-ups lead a step on after two good days, and the list says where', async () => {
    for (const day of [1, 2]) {
      await onDay(day);
      await start('strength_daily', { level: 'floor', step: 'E' });
      const { session } = await stage('gate');
      assert.deepEqual([session?.plan.level, session?.plan.step], ['wall', 'A']);
      const frame = await window.webviewFrame('svg');
      await pushups(frame);
      if (day === 2)
        await frame.getByText('Next time: 2 × 10 at the wall.', { exact: true }).waitFor();
      await closePanel();
    }
    const refused = await told('Push-ups, 3 × 12 on the floor, are not open to you yet.');
    assert.ok(refused.length > 0);
    await window.runCommand('Upper Back Reset: Choose a Routine…');
    const list = window.page.locator('.quick-input-widget:visible');
    await list.locator('input').fill('Daily strength');
    const place = '2 × 10 at the wall (level 1 of 4, step B)';
    await list.locator('.monaco-list-row', { hasText: place }).waitFor();
    await pressUntil('Escape', 'No list', async () => !(await list.isVisible()));
  });

  it('are reminded of in the evening once, and begin from there', async () => {
    await onDay(3);
    const at = new Date(monday + 3 * dayMs + 30 * minuteMs);
    const local = await window.host.run(
      (_vscode, ms) => new Date(ms).toTimeString().slice(0, 5),
      at.getTime(),
    );
    await window.updateSetting('upperBackReset.eveningReminder', local);
    await time.pass(29 * minuteMs, 'working');
    assert.deepEqual(await told('Evening wind-down, the time you set'), []);
    await time.pass(3 * minuteMs, 'working');
    await eventually(
      'The reminder',
      () => told('Evening wind-down, the time you set'),
      (texts) => texts.length === 1,
    );
    await time.pass(20 * minuteMs, 'working');
    assert.equal((await told('Evening wind-down, the time you set')).length, 1);
    await window.pressNotificationButton('Start');
    const { session } = await stage('ready');
    assert.equal(session?.plan.routine, 'evening_wind_down');
    await window.webviewFrame('svg');
    await closePanel();
    await window.updateSetting('upperBackReset.eveningReminder', 'off');
  });

  it('begin by a link, and a bad one does nothing but say so', async () => {
    await onDay(4);
    const before = (await lookAt(window)).session;
    for (const bad of [
      '/start?routine=night_shift',
      '/skip',
      '/start?routine=warmup&level=floor',
    ]) {
      await window.openLink(bad);
    }
    await eventually(
      'A word for each',
      () => told('Nothing was started by the link'),
      (texts) => texts.length === 3,
    );
    assert.deepEqual((await lookAt(window)).session, before);
    assert.equal(await window.visibleWebviewCount(), 0);
    await window.openLink('/start?routine=evening_wind_down');
    const { session } = await stage('ready');
    assert.equal(session?.plan.routine, 'evening_wind_down');
    await window.webviewFrame('svg');
    await closePanel();
  });

  it('go into a calendar file, which another program reads', async () => {
    const file = path.join(window.folder, 'mine.ics');
    await window.runCommand('Upper Back Reset: Add Evening and Weekend Sessions to Your Calendar…');
    const box = window.page.locator('.quick-input-widget:visible');
    await box.getByText('Evening wind-down').first().waitFor();
    await window.listHasKeys();
    await window.page.keyboard.press('Enter');
    for (const [asked, typed] of [
      ['Evening wind-down', '20:45'],
      ['On which day?', null],
      ['Weekend maintenance', '09:30'],
    ] as const) {
      if (typed === null) await window.page.locator(`input[placeholder="${asked}"]`).waitFor();
      else {
        await box.getByText(`Add to Your Calendar: ${asked}`).waitFor();
        await box.locator('input').fill(typed);
      }
      await window.listHasKeys();
      await window.page.keyboard.press('Enter');
    }
    const text = await saveAs(window, 'Save the Calendar File', file, (found) =>
      found.endsWith('END:VCALENDAR\r\n'),
    );
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    assert.deepEqual(
      events.map(({ summary, startDate }) => [summary, startDate.toString().slice(11)]),
      [
        ['Evening wind-down', '20:45:00'],
        ['Weekend maintenance', '09:30:00'],
      ],
    );
    const link = String(events[0]?.component.getFirstPropertyValue('url'));
    await onDay(5);
    await window.openLink(link.slice(link.indexOf('/start')));
    const { session } = await stage('ready');
    assert.equal(session?.plan.routine, 'evening_wind_down');
    await window.webviewFrame('svg');
    await closePanel();
  });

  it('of the weekend are played whole, with the strength of the step that one is at', async () => {
    await onDay(5, 60);
    await start('weekend_maintenance');
    const frame = await window.webviewFrame('svg');
    for (const name of [
      ...['Four-direction shoulders', 'Side-lying rotation', "Child's pose"],
      ...['Rhomboid release', 'Wall push-up', 'Band row'],
    ]) {
      while ((await time.look()).session?.stage.name === 'playing') await time.pass(30_000);
      const { session } = await stage('gate');
      assert.deepEqual([session?.plan.level, session?.plan.step], ['wall', 'B']);
      await frame.locator('.movement', { hasText: name }).waitFor();
      // What is waited for is no time of the routine.
      await time.pass(minuteMs);
      assert.equal((await time.look()).session?.playedMs, session?.playedMs);
      if (name === 'Wall push-up') await window.screenshot('weekend-strength');
      await frame.getByRole('button', { name: /continue/i }).click();
      await stage('playing');
    }
    while ((await time.look()).session?.stage.name === 'playing') await time.pass(30_000);
    const { session } = await stage('ended');
    assert.equal(session?.playedMs, 900_000);
    await frame.locator('[data-after="strength"]').waitFor();
    await frame.locator('[data-pain="6"]').click();
    await frame.getByRole('heading', { name: 'Enough for now' }).waitFor();
    await closePanel();
    // So strong a pain has everything asked again before the next session.
    await window.runCommand('Start Upper Back Reset');
    const asked = await window.webviewFrame('.signs');
    await asked.getByRole('heading', { name: 'Does any of this fit now?' }).waitFor();
    await closePanel();
  });
});

import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;

describe('the three styles of offering a reset', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;

  before('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar(countdown, /./);
  });

  /** A reset that is due and, by the style that is set, offered. */
  async function fallDue(): Promise<SimulatedTime> {
    const time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(5010, 'working');
    await time.pass(11_000);
    return time;
  }

  it('statusBar: says it, and opens nothing', async () => {
    await window.updateSetting('upperBackReset.prompt', 'statusBar');
    const time = await fallDue();
    await window.waitForStatusBar(countdown, /Reset ready/);
    assert.equal((await time.look()).session, null);
    assert.equal(await window.visibleWebviewCount(), 0);
    assert.deepEqual(await window.notifications(), []);
  });

  it('notification: offers Start, and nothing opens before it is pressed', async () => {
    await window.updateSetting('upperBackReset.prompt', 'notification');
    const time = await fallDue();
    assert.equal(await window.visibleWebviewCount(), 0);
    await window.runCommand('Notifications: Show Notifications');
    await eventually(
      'The notification',
      () => window.notifications(),
      (texts) => texts.some((text) => text.includes('90-second upper-back reset')),
    );
    await window.pressNotificationButton('Start');
    await window.pressStart();
    await eventually(
      'Playing',
      () => time.look(),
      (seen) => {
        return seen.session?.stage.name === 'playing';
      },
    );
    await window.runCommand('Upper Back Reset: Skip This Reset');
    await eventually(
      'No panel',
      () => window.visibleWebviewCount(),
      (count) => count === 0,
    );
  });

  it('notification: answered late it does what it says, or says where things stand', async () => {
    await window.updateSetting('upperBackReset.prompt', 'notification');
    const clearAll = 'Notifications: Clear All Notifications';
    const show = 'Notifications: Show Notifications';
    const offer = '90-second upper-back reset';
    const isShown = (part: string) =>
      eventually(
        `A notification: ${part}`,
        () => window.notifications(),
        (texts) => texts.some((text) => text.includes(part)),
      );
    for (const button of ['Later…', 'Start']) {
      await window.runCommand(clearAll);
      const time = await fallDue();
      await window.runCommand(show);
      await isShown(offer);
      await window.runCommand('Upper Back Reset: Skip This Reset');
      await window.waitForStatusBar(countdown, /90 min/);
      await time.pass(20 * minuteMs, 'working');
      await window.runCommand(show);
      await isShown(offer);
      await window.pressNotificationButton(button);
      if (button === 'Later…') {
        await window.runCommand(show);
        await isShown('No reset is due, so there is nothing to snooze. Next reset after 7');
      } else {
        await window.pressStart();
        await eventually(
          'Playing',
          () => time.look(),
          (seen) => seen.session?.stage.name === 'playing',
        );
      }
    }
    await window.runCommand('Upper Back Reset: Skip This Reset');
    await window.runCommand(clearAll);
  });

  it('panel without autoStart: waits for Start, and is taken back after ten minutes', async () => {
    await window.updateSetting('upperBackReset.prompt', 'panel');
    await window.updateSetting('upperBackReset.autoStart', false);
    const time = await fallDue();
    await window.webviewFrame('svg');
    await time.pass(4 * minuteMs, 'working');
    const { session } = await time.look();
    assert.deepEqual(session?.stage, { name: 'ready', startsAt: null });
    await time.pass(7 * minuteMs, 'working');
    await window.waitForStatusBar(countdown, /Reset due/);
    await eventually(
      'No panel',
      () => window.visibleWebviewCount(),
      (count) => count === 0,
    );
    await time.pass(30 * minuteMs, 'working');
    assert.equal((await time.look()).phase.name, 'missed');
    assert.equal(await window.visibleWebviewCount(), 0);
  });
});

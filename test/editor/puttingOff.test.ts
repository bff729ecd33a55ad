import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { readHappened } from './support/happenedLines';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;

describe('a reset that plays and does not suit', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;
  let time: SimulatedTime;

  before('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar(countdown, /./);
  });

  beforeEach('let a reset fall due and start by itself', async () => {
    time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(5010, 'working');
    await time.pass(5500);
    await window.webviewFrame('svg');
    await time.pass(13_000);
    await stage('playing');
  });

  function stage(name: string) {
    return eventually(
      `A session that is ${name}`,
      () => time.look(),
      (seen) => seen.session?.stage.name === name,
    );
  }

  function noPanel() {
    return eventually(
      'No panel',
      () => window.visibleWebviewCount(),
      (count) => count === 0,
    );
  }

  /** What the journal says since the reset was offered, in the order of the alphabet. */
  async function journalSays(...expected: readonly string[]) {
    const { storage } = await lookAt(window);
    await eventually(
      `The journal to say: ${expected.join(', ')}`,
      async () => {
        const lines = (await readHappened(storage)).filter(({ type }) => type !== 'worked');
        const said = lines.map((one) => [one.type, one['outcome'] ?? one['minutes']].join(' '));
        return said.slice(said.lastIndexOf('prompted ') + 1).map((line) => line.trim());
      },
      (said) => said.sort().join() === expected.join(),
    );
  }

  it('waits while the person chooses how long to snooze it, then ends, and comes back', async () => {
    const frame = await window.webviewFrame('svg');
    await frame.getByRole('button', { name: 'Later…' }).click();
    await stage('paused');
    await window.pick('5 minutes');
    await window.waitForStatusBar(countdown, /Snoozed until/);
    await noPanel();
    await journalSays('played stopped', 'snoozed 5');
    await time.pass(5 * minuteMs - 1000, 'working');
    await time.pass(2000);
    await stage('ready');
    await window.runCommand('Upper Back Reset: Skip This Reset');
    await noPanel();
  });

  it('goes on where it was when the person changes their mind', async () => {
    await window.runCommand('Upper Back Reset: Snooze the Reset…');
    await stage('paused');
    // It pauses at once; the list to choose from comes a moment later.
    await window.listHasKeys();
    await window.page.keyboard.press('Escape');
    await eventually(
      'It to play on, a moment after the list is gone',
      async () => {
        await time.pass(1000);
        return time.look();
      },
      (seen) => seen.session?.stage.name === 'playing',
    );
    await window.runCommand('Upper Back Reset: Skip This Reset');
    await noPanel();
  });

  it('is snoozed by a keyboard shortcut with minutes', async () => {
    await window.host.run((vscode) => vscode.commands.executeCommand('upperBackReset.snooze', 10));
    await window.waitForStatusBar(countdown, /Snoozed until/);
    await noPanel();
    await journalSays('played stopped', 'snoozed 10');
  });

  it('stopped in its first seconds stays due in the status bar, and pops up no more', async () => {
    const frame = await window.webviewFrame('svg');
    await frame.getByRole('button', { name: /stop/i }).click();
    await frame.getByRole('button', { name: 'Close' }).click();
    await window.waitForStatusBar(countdown, /Reset due/);
    await noPanel();
    await time.pass(30 * minuteMs, 'working');
    await time.pass(30_000);
    assert.equal(await window.visibleWebviewCount(), 0);
    assert.equal((await time.look()).phase.name, 'missed');
    await journalSays('played stopped');
  });

  it('stopped, it shows the signs that matter and leaves a quiet way to them, and is skipped with a look', async () => {
    const frame = await window.webviewFrame('svg');
    await frame.getByRole('button', { name: /stop/i }).click();
    await frame.getByRole('heading', { name: 'Get help now' }).waitFor();
    await frame.getByRole('button', { name: 'Close' }).click();
    await noPanel();
    await window.runCommand('Upper Back Reset: Show Menu');
    await window.pick('Did something feel wrong?');
    const signs = await window.webviewFrame('.signs');
    await signs.getByRole('heading', { name: 'Get help now' }).waitFor();
    await signs.getByRole('button', { name: 'Close' }).click();
    await noPanel();
    await journalSays('played stopped', 'skipped');
  });

  it('is skipped for a whole stretch, however little of it was played', async () => {
    await window.runCommand('Upper Back Reset: Skip This Reset');
    await window.waitForStatusBar(countdown, /90 min/);
    await noPanel();
    await journalSays('played stopped', 'skipped');
  });
});

import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;
const file = { 'notes.txt': 'first line\n' };

/** Text of 200 keys, each different from its neighbours, so that a lost or doubled one shows. */
const twoHundredKeys = Array.from(
  { length: 200 },
  (_, i) => 'abcdefghijklmnopqrstuvwxyz'[i % 26],
).join('');

describe('the main job', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;

  before('open a window', async () => {
    window = await openWindow({ files: file });
    await window.openFile('notes.txt');
  });

  it('shows the countdown at once', async () => {
    const item = await window.waitForStatusBar(countdown, /90 min/);
    assert.match(item.label, /^90 minutes of work until the upper-back reset/);
  });

  it('works through ninety simulated minutes in under a second', async () => {
    const time = await SimulatedTime.install(window);
    const tookMs = await time.pass(90 * minuteMs + 1000, 'working');
    assert.ok(tookMs < 1000, `${Math.round(tookMs)} ms`);
    assert.equal((await time.look()).phase.name, 'due');
  });

  it('counts what is typed, and not what code edits', async () => {
    const time = await SimulatedTime.install(window);
    await window.host.run(async (vscode) => {
      const uri = vscode.window.activeTextEditor!.document.uri;
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), 'by code\n');
      await vscode.workspace.applyEdit(edit);
    });
    await time.pass(5 * minuteMs);
    assert.equal((await time.look()).phase.name, 'away');
    await window.waitForStatusBar(countdown, /90 min/);
    await window.page.keyboard.press('x');
    await eventually(
      'counting',
      () => time.look(),
      (seen) => seen.phase.name === 'counting',
    );
    await time.pass(minuteMs + 1);
    await window.waitForStatusBar(countdown, /89 min/);
  });

  it('opens the panel at the natural pause without losing one of 200 keys', async () => {
    const time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(5010, 'working');
    await window.waitForStatusBar(countdown, /Reset due/);
    const before = await window.documentText('notes.txt');
    await window.page.keyboard.press('Control+End');
    await window.type(twoHundredKeys.slice(0, 50), 12);
    await window.waitForText('notes.txt', `${before}${twoHundredKeys.slice(0, 50)}`);
    assert.equal(await window.visibleWebviewCount(), 0);
    // Simulated time stands still for the keys, so the pause comes in the middle of them.
    const typing = window.type(twoHundredKeys.slice(50, 150), 12);
    await time.pass(15_000);
    await Promise.all([typing, window.webviewFrame('svg')]);
    assert.equal((await time.look()).session?.stage.name, 'ready');
    await window.type(twoHundredKeys.slice(150), 12);
    await window.waitForText('notes.txt', `${before}${twoHundredKeys}`);
  });
});

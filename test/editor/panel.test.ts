import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { readHappened } from './support/happenedLines';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { tidyUp } from './support/tidyUp';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;

describe('the panel', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;

  let time: SimulatedTime;

  before('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': '', 'other.txt': '' } });
    await window.waitForStatusBar(countdown, /./);
  });
  beforeEach('three lines of text, and a stretch of work that begins', async () => {
    await window.openFile('notes.txt');
    await window.page.keyboard.press('Control+A');
    await window.host.run(async (vscode) => {
      await vscode.window.activeTextEditor!.edit((edit) => {
        const { document } = vscode.window.activeTextEditor!;
        edit.replace(new vscode.Range(0, 0, document.lineCount, 0), 'one\ntwo\nthree\n');
      });
    });
    await window.page.keyboard.press('Control+Home');
    time = await SimulatedTime.install(window);
  });
  afterEach('put away what was opened', () => tidyUp(window));

  async function stage(name: string) {
    return eventually(
      `A session that is ${name}`,
      () => lookAt(window),
      (seen) => seen.session?.stage.name === name,
    );
  }

  /** What was played in the window so far, by its journal. */
  async function played() {
    const { storage, window: id } = await lookAt(window);
    return (await readHappened(storage, id)).filter(({ type }) => type === 'played');
  }

  /** Waits for the line about a routine that has ended. */
  async function playedAfter(before: number) {
    const lines = await eventually('A line more', played, ({ length }) => length > before);
    return lines.at(-1)!;
  }

  it('peer case 25: keys that were meant for the editor press nothing in it', async () => {
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(16_000, 'working');
    const frame = await window.webviewFrame('button');
    // As if the focus had been taken to the panel in the middle of a word.
    await frame.locator('body').evaluate((body) => body.ownerDocument.defaultView?.focus());
    for (const key of ['Space', 'Enter', 'Escape', 'ArrowRight'])
      await window.page.keyboard.press(key);
    const { session } = await lookAt(window);
    assert.equal(session?.stage.name, 'ready');
    const focused = await frame.evaluate(() => document.activeElement?.tagName);
    assert.equal(focused, 'BODY');
  });

  it('peer case 26: the focus and the selection are as before when it is closed', async () => {
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('Shift+ArrowRight');
    await window.startReset();
    const frame = await window.webviewFrame('svg');
    await stage('playing');
    await frame.getByRole('button', { name: /stop/i }).click();
    await frame.getByRole('button', { name: 'Close' }).click();
    await window.page.locator('.monaco-editor.focused').first().waitFor();
    await window.type('T');
    await window.waitForText('notes.txt', 'one\nTwo\nthree\n');
  });

  it('peer case 27: keeps time while it is hidden, and is logged as done', async () => {
    const before = (await played()).length;
    await window.startReset();
    await window.webviewFrame('svg');
    await stage('playing');
    await window.host.run(async (vscode) => {
      const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'other.txt');
      const viewColumn = vscode.window.tabGroups.activeTabGroup.viewColumn;
      await vscode.window.showTextDocument(uri, { viewColumn, preview: false });
    });
    await eventually(
      'No panel in sight',
      () => window.visibleWebviewCount(),
      (count) => count === 0,
    );
    await time.pass(60_000);
    assert.equal((await lookAt(window)).session?.stage.name, 'playing');
    await time.pass(31_000);
    await stage('ended');
    assert.equal((await playedAfter(before))['outcome'], 'done');
  });

  it('peer case 27: goes on where it was when it is moved to another group', async () => {
    await window.startReset();
    await window.webviewFrame('svg');
    await stage('playing');
    await window.runCommand('View: Move Editor into Previous Group');
    const frame = await window.webviewFrame('svg');
    await frame.getByRole('button', { name: /pause/i }).waitFor();
    assert.equal((await lookAt(window)).session?.stage.name, 'playing');
  });

  it('peer case 27: closing it ends the routine as stopped', async () => {
    const before = (await played()).length;
    await window.startReset();
    await window.webviewFrame('svg');
    await stage('playing');
    await window.host.run(async (vscode) => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      const tab = tabs.find(({ input }) => input instanceof vscode.TabInputWebview);
      if (tab !== undefined) await vscode.window.tabGroups.close(tab);
    });
    await stage('ended');
    assert.equal((await playedAfter(before))['outcome'], 'stopped');
  });

  it('peer case 28: a page that breaks neither blocks the editor nor the end of the routine', async () => {
    await window.startReset();
    const frame = await window.webviewFrame('svg');
    await stage('playing');
    await frame.evaluate(() => document.open());
    await window.page.locator('.monaco-editor').first().click();
    await time.pass(91_000);
    await stage('ended');
    await window.page.keyboard.press('Control+End');
    await window.type('still here');
    await window.waitForText('notes.txt', 'one\ntwo\nthree\nstill here');
  });

  it('peer case 29: the hover stays while minutes pass', async () => {
    await time.pass(1000, 'working');
    await window.waitForStatusBar(countdown, /90 min/);
    await window.statusBarElement(countdown).hover();
    const hover = window.page.locator('.monaco-hover:visible').first();
    await hover.waitFor();
    const element = await hover.elementHandle();
    await time.pass(3 * minuteMs, 'working');
    await window.waitForStatusBar(countdown, /87 min/);
    assert.equal(await element.evaluate((node) => node.isConnected), true);
    assert.match(await hover.innerText(), /Counting your work/);
  });

  describe('peer case 31: where a person set the editor up in their own way', () => {
    /** A reset that opens by itself while the person is in the editor. */
    async function opensByItself() {
      await time.pass(90 * minuteMs - 5000, 'working');
      await window.page.keyboard.press('Control+End');
      await time.pass(16_000, 'working');
      return window.webviewFrame('svg');
    }

    /** It is offered, the status bar says so in words, and the keys still go into the text. */
    async function isOfferedQuietly(): Promise<void> {
      await stage('ready');
      const item = await window.waitForStatusBar(countdown, /Reset ready/);
      assert.equal(item.label, 'Upper-back reset is ready');
      assert.equal(await window.page.locator('.monaco-editor.focused').count(), 1);
      await window.type('still here');
      await window.waitForText('notes.txt', 'one\ntwo\nthree\nstill here');
    }

    it('in the mode for screen readers it opens without the focus', async () => {
      await window.updateSetting('editor.accessibilitySupport', 'on');
      try {
        await window.page.getByText('Screen Reader Optimized').first().waitFor();
        await opensByItself();
        await isOfferedQuietly();
      } finally {
        await window.updateSetting('editor.accessibilitySupport', undefined);
      }
    });

    it('with reduced motion it opens without the focus, and shows stills', async () => {
      await window.updateSetting('workbench.reduceMotion', 'on');
      try {
        const frame = await opensByItself();
        await isOfferedQuietly();
        await time.pass(15_000);
        await stage('playing');
        await frame.locator('.still').first().waitFor();
        assert.equal(await frame.locator('.stage-figure').count(), 0);
      } finally {
        await window.updateSetting('workbench.reduceMotion', undefined);
      }
    });
  });
});

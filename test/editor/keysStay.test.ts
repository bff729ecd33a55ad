import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { tidyUp } from './support/tidyUp';
import { useEditor } from './support/useEditor';

const minuteMs = 60_000;
const code = Array.from({ length: 300 }, (_, line) => `const value${line} = ${line};`).join('\n');
/** In none of the files. */
const nowhere = '#%&#%&#%&#%&#%&#%&#%&#%&';
const everywhere = 'const value2';

describe('keys stay where they are typed while the reset is offered', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;
  let time: SimulatedTime;

  before('open a window', async () => {
    window = await openWindow({ files: { 'code.js': code, 'other.js': code } });
    await window.waitForStatusBar('countdown', /./);
  });
  beforeEach('one group with the code, and a reset that is due', async () => {
    await window.openFile('code.js');
    await window.page.keyboard.press('Control+Home');
    time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(5010, 'working');
    await window.waitForStatusBar('countdown', /Reset due/);
  });
  afterEach('put away what asks and what was opened', () => tidyUp(window));

  const findInput = () => window.page.locator('.find-widget.visible .find-part textarea').first();

  /** A key that reaches the text, and is known to have. */
  async function pressInText(key: string): Promise<void> {
    const before = await cursor();
    await window.page.keyboard.press(key);
    await eventually('The cursor elsewhere', cursor, (now) => now !== before);
  }

  function cursor() {
    return window.host.run((vscode) => {
      const { line, character } = vscode.window.activeTextEditor!.selection.active;
      return `${line}:${character}`;
    });
  }

  /** Types across the moment of the prompt: simulated time stands still for the keys. */
  async function typeAcrossPrompt(text: string): Promise<void> {
    const half = Math.floor(text.length / 2);
    await window.type(text.slice(0, 4), 12);
    const typing = window.type(text.slice(4, half), 12);
    await time.pass(15_000);
    await typing;
    await eventually(
      'The offer',
      () => lookAt(window),
      ({ phase }) => phase.name === 'prompted',
    );
    await window.type(text.slice(half), 12);
  }

  async function isUntouched(): Promise<void> {
    assert.equal(await window.documentText('code.js'), code);
    assert.equal(await window.visibleWebviewCount(), 0);
  }

  /** Under test VS Code shows no toasts: what they say is looked up in their centre. */
  async function notified(): Promise<void> {
    await window.runCommand('Notifications: Show Notifications');
    await eventually(
      'The offer in a notification',
      () => window.notifications(),
      ([message]) => message?.startsWith('A 90-second upper-back reset is due') === true,
    );
  }

  // First, since an editor opens Find again that was open in it when it was closed.
  it('in a terminal, where the panel opens as ever', async () => {
    await window.runCommand('Terminal: Focus Terminal');
    await window.page.locator('.xterm-helper-textarea:focus').waitFor();
    await window.runCommand('View: Focus Active Editor Group');
    await window.page.locator('.monaco-editor.focused').first().waitFor();
    await pressInText('End');
    await window.runCommand('Terminal: Focus Terminal');
    await window.page.locator('.xterm-helper-textarea:focus').waitFor();
    await typeAcrossPrompt('echo abcdefghijklmnopqrstuvwxyz > typed.txt');
    await window.page.keyboard.press('Enter');
    await eventually(
      'Every key',
      () => readFile(path.join(window.folder, 'typed.txt'), 'utf8').catch(() => ''),
      (typed) => typed === 'abcdefghijklmnopqrstuvwxyz\n',
    );
    await window.webviewFrame('svg');
    assert.equal(await window.documentText('code.js'), code);
  });

  for (const [name, text, page] of [
    ['what is nowhere, at the beginning of a file', nowhere, 0],
    ['what is nowhere, in the middle of a file', nowhere, 3],
    ['what is there', everywhere, 3],
  ] as const) {
    it(`in Find: ${name}; the panel comes with the next click in the text`, async () => {
      await pressInText('ArrowDown');
      for (let pressed = 0; pressed < page; pressed++) await pressInText('PageDown');
      await window.page.keyboard.press('Control+f');
      await findInput().waitFor();
      await window.page.keyboard.press('Control+a');
      await typeAcrossPrompt(text);
      await eventually(
        'Every key',
        () => findInput().inputValue(),
        (typed) => typed === text,
      );
      await isUntouched();
      await window.page.keyboard.press('Escape');
      await window.page.locator('.monaco-editor .view-line').nth(5).click();
      await window.webviewFrame('svg');
      assert.equal((await time.look()).session?.stage.name, 'ready');
      assert.equal(await window.page.locator('.monaco-editor.focused').count(), 1);
      assert.equal(await window.documentText('code.js'), code);
    });
  }

  it('in Find that stayed open, reached again by its key', async () => {
    await window.page.keyboard.press('Control+f');
    await findInput().waitFor();
    await window.page.locator('.monaco-editor .view-line').nth(5).click();
    await pressInText('Home');
    await window.page.keyboard.press('Control+f');
    await window.page.locator('.find-widget textarea:focus').waitFor();
    await window.page.keyboard.press('Control+a');
    await typeAcrossPrompt(nowhere);
    await eventually(
      'Every key',
      () => findInput().inputValue(),
      (typed) => typed === nowhere,
    );
    await isUntouched();
  });

  it('in the box of Rename, until a notification asks', async () => {
    await window.host.run((vscode) => {
      vscode.languages.registerRenameProvider('*', { provideRenameEdits: () => undefined });
    });
    await pressInText('ArrowDown');
    await window.page.keyboard.press('Control+ArrowRight');
    await pressInText('ArrowLeft');
    const box = window.page.locator('.rename-box input');
    await eventually(
      'The box of Rename, once the window knows that somebody renames',
      async () => {
        if (!(await box.isVisible())) await window.page.keyboard.press('F2');
        return window.page.locator('.rename-box input:focus').count();
      },
      (focused) => focused === 1,
    );
    await window.page.keyboard.press('Control+a');
    await typeAcrossPrompt('renamedWhileOffered');
    await eventually(
      'Every key',
      () => box.inputValue(),
      (typed) => typed === 'renamedWhileOffered',
    );
    await isUntouched();
    await time.pass(2 * minuteMs);
    assert.equal(await box.inputValue(), 'renamedWhileOffered');
    await isUntouched();
    await notified();
  });

  it('in the search of the settings, with a notification at once', async () => {
    await window.runCommand('Preferences: Open Settings (UI)');
    const box = window.page.locator('.settings-editor .suggest-input-container');
    await box
      .locator('.native-edit-context:focus, textarea:focus')
      .first()
      .waitFor({ state: 'attached' });
    // While the page of the settings is still being made, the first key goes nowhere.
    await eventually(
      'A box that takes keys',
      async () => {
        await window.type('x');
        return box.innerText();
      },
      (typed) => typed.includes('x'),
    );
    await typeAcrossPrompt('fontsizeandmore');
    await eventually(
      'Every key',
      () => box.innerText(),
      (typed) => typed.includes('fontsizeandmore'),
    );
    await isUntouched();
    await notified();
  });

  it('in Find of the group at the edge, while the panel opens in the other group', async () => {
    await window.host.run(async (vscode) => {
      const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'other.js');
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Two });
    });
    await pressInText('End');
    await window.page.keyboard.press('Control+f');
    await window.page.locator('.find-widget textarea:focus').waitFor();
    await window.page.keyboard.press('Control+a');
    await typeAcrossPrompt(nowhere);
    await window.webviewFrame('svg');
    const focused = window.page.locator('.find-widget textarea:focus');
    await eventually(
      'Every key',
      () => focused.inputValue(),
      (typed) => typed === nowhere,
    );
    assert.equal(await window.documentText('other.js'), code);
    const groups = await window.host.run((vscode) =>
      vscode.window.tabGroups.all.map(({ isActive, activeTab }) => [isActive, activeTab?.label]),
    );
    assert.deepEqual(groups, [
      [false, 'Upper Back Reset'],
      [true, 'other.js'],
    ]);
  });
});

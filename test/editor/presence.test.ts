import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { lookAt, sinceLastLook } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const longText = Array.from({ length: 400 }, (_, line) => `line ${line}`).join('\n');

/** The latest input that the window's timer knows of. */
async function lastInputOf(window: EditorWindow): Promise<number> {
  return (await lookAt(window)).facts.lastInputAt;
}

describe('who is the person', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;

  before('open a window in which nobody has done anything for a while', async function () {
    this.timeout(120_000);
    window = await openWindow({ files: { 'long.txt': longText }, fakePageClock: true });
    await window.openFile('long.txt');
    await window.waitForStatusBar(countdown, /./);
  });

  beforeEach('let VS Code find the window idle', async function () {
    this.timeout(120_000);
    await window.becomeIdle();
  });

  /** Holds that what `act` does is taken for input, or is not. */
  async function isInput(
    expected: boolean,
    act: () => Promise<unknown>,
    done: () => Promise<unknown>,
  ) {
    // Inputs close to one another are taken in together: this one shall stand alone.
    await eventually(
      'A second of quiet',
      () => sinceLastLook(window),
      (ms) => ms > 1000,
    );
    const before = await lastInputOf(window);
    await act();
    await done();
    if (expected)
      await eventually(
        'Input',
        () => lastInputOf(window),
        (at) => at > before,
      );
    else assert.equal(await lastInputOf(window), before);
  }

  it('peer case 11: a key in the editor is', () =>
    isInput(
      true,
      () => window.page.keyboard.press('ArrowDown'),
      () => Promise.resolve(),
    ));

  it('peer case 11: a turn of the wheel is', () =>
    isInput(
      true,
      async () => {
        await window.page.locator('.monaco-editor').first().hover();
        // Notch by notch, until the page's own clock has carried one to the extension host.
        await eventually(
          'The editor to have scrolled',
          async () => {
            await window.page.mouse.wheel(0, 120);
            await window.page.clock.runFor(500);
            return window.host.run(
              (vscode) => vscode.window.activeTextEditor!.visibleRanges[0]!.start.line,
            );
          },
          (line) => line > 20,
        );
      },
      () => Promise.resolve(),
    ));

  it('peer case 12: an edit by code is not, although it scrolls', () =>
    isInput(
      false,
      () =>
        window.host.run(async (vscode) => {
          const editor = vscode.window.activeTextEditor!;
          await editor.edit((edit) => edit.insert(new vscode.Position(399, 0), 'agent\n'));
          editor.revealRange(new vscode.Range(399, 0, 399, 0));
        }),
      () =>
        eventually(
          'The editor to have scrolled',
          () =>
            window.host.run((vscode) => vscode.window.activeTextEditor!.visibleRanges[0]!.end.line),
          (line) => line > 390,
        ),
    ));

  it('peer case 12: the command "type", a selection and a setting set by code are not', () =>
    isInput(
      false,
      () =>
        window.host
          .run(async (vscode) => {
            await vscode.commands.executeCommand('type', { text: 'x' });
            const editor = vscode.window.activeTextEditor!;
            editor.selection = new vscode.Selection(3, 0, 5, 0);
          })
          .then(() => window.updateSetting('editor.tabSize', 3)),
      () =>
        eventually(
          'The selection',
          () => window.host.run((vscode) => vscode.window.activeTextEditor!.selection.end.line),
          (line) => line === 5,
        ),
    ));

  it('peer case 12: a looping terminal is not', () =>
    isInput(
      false,
      () =>
        window.host.run((vscode) => {
          const terminal = vscode.window.createTerminal('loop');
          terminal.sendText('for i in 1 2 3; do echo $i; done; echo looped > looped.txt');
        }),
      () =>
        eventually(
          'The loop to end',
          () =>
            window.host.run(async (vscode) => {
              const folder = vscode.workspace.workspaceFolders![0]!.uri;
              const names = await vscode.workspace.fs.readDirectory(folder);
              return names.map(([name]) => name);
            }),
          (names) => names.includes('looped.txt'),
        ),
    ));
});

import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { EditorWindow } from '../support/editorWindow';
import { eventually } from '../support/eventually';
import { lookAt } from '../support/simulatedTime';
import { useEditor } from '../support/useEditor';

const countdown = 'countdown';

describe('a sign that one window was told of', () => {
  const { editor, openWindow } = useEditor();
  let first: EditorWindow;
  let second: EditorWindow;

  before('open two windows', async () => {
    first = await openWindow({ files: { 'notes.txt': 'text\n' } });
    second = await openWindow({ folder: first.folder });
    await first.waitForStatusBar(countdown, /./);
    await second.waitForStatusBar(countdown, /./);
  });

  /** Closes the panel of a window, whose page has the focus. */
  async function close(window: EditorWindow): Promise<void> {
    await eventually(
      'No panel',
      async () => {
        await window.page.keyboard.press('Escape');
        return window.visibleWebviewCount();
      },
      (count) => count === 0,
    );
    // In a browser a page whose webview had the focus does not say that it lost it.
    await window.openFile('notes.txt');
    await window.page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Starts the reset from the palette, and gives what the panel says first. */
  async function start(window: EditorWindow): Promise<string> {
    await editor().giveFocusTo(window);
    await window.runCommand('Start Upper Back Reset');
    const frame = await window.webviewFrame('h1');
    const said = await frame.locator('h1').first().innerText();
    await close(window);
    return said;
  }

  it('closes every start in both, and after a restart', async () => {
    await editor().giveFocusTo(first);
    await first.runCommand('Upper Back Reset: Show Menu');
    await first.pick('When to have it looked at…');
    const frame = await first.webviewFrame('.signs');
    await frame.getByText('Fever (38.0 °C').click();
    await frame.locator('[data-answer="list"]').click();
    await frame.getByRole('heading', { name: 'Ask somebody today' }).waitFor();
    await close(first);
    await first.waitForStatusBar(countdown, /Resets off/);
    await second.waitForStatusBar(countdown, /Resets off/);
    assert.equal(await start(second), 'Ask somebody today');
    await second.reload();
    await second.waitForStatusBar(countdown, /Resets off/);
    assert.equal(await start(second), 'Ask somebody today');
    assert.equal((await lookAt(second)).session, null);
  });

  it('closes the list, the menu and a link as well', async () => {
    const said = async () => {
      const frame = await second.webviewFrame('h1');
      const words = await frame.locator('h1').first().innerText();
      await close(second);
      return words;
    };
    await editor().giveFocusTo(second);
    await second.runCommand('Upper Back Reset: Choose a Routine…');
    await second.listHasKeys();
    await second.type('Evening');
    await second.page.keyboard.press('Enter');
    assert.equal(await said(), 'Ask somebody today');
    await second.page.locator('.statusbar-item[id*="countdown"]').click();
    await second.pick('Start the reset now');
    assert.equal(await said(), 'Ask somebody today');
    await second.openLink('/start?routine=evening_wind_down');
    assert.equal(await said(), 'Ask somebody today');
    assert.equal((await lookAt(second)).session, null);
  });

  it('opens them again once a health professional has cleared it', async () => {
    await editor().giveFocusTo(first);
    await first.runCommand('Upper Back Reset: Run the 30-Second Safety Check');
    const frame = await first.webviewFrame('.signs');
    await frame.locator('[data-answer="clear"]').click();
    await frame.locator('[data-answer="cleared"]').click();
    await frame.getByRole('heading', { name: '30-second check' }).waitFor();
    await second.waitForStatusBar(countdown, /\d+ (min|s)$/);
    await close(first);
  });

  it('is forgotten in both, with all else, once the files are deleted', async () => {
    await editor().giveFocusTo(second);
    await second.runCommand('Upper Back Reset: Show the Signs to Have Looked At');
    const frame = await second.webviewFrame('.signs');
    await frame.getByText('Chest pain, trouble breathing').click();
    await frame.locator('[data-answer="list"]').click();
    await close(second);
    await first.waitForStatusBar(countdown, /Resets off/);
    // A sign of the other tier closes them as well, and says how soon.
    assert.equal(await start(first), 'Get help now');
    await editor().giveFocusTo(second);
    const folder = path.join((await lookAt(first)).storage, 'journal');
    // As the command does; under test VS Code shows nobody its question.
    for (const name of await readdir(folder)) await rm(path.join(folder, name));
    await first.waitForStatusBar(countdown, /\d+ (min|s)$/);
    await second.waitForStatusBar(countdown, /\d+ (min|s)$/);
    // Nobody has been asked any more.
    const said = await start(second);
    assert.notEqual(said, 'Ask somebody today');
    assert.equal((await lookAt(second)).session, null);
    assert.deepEqual(await readdir(folder), []);
  });
});

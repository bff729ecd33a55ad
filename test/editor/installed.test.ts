import assert from 'node:assert/strict';
import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { EditorWindow } from './support/editorWindow';
import { saveAs } from './support/saveDialog';
import { useEditor } from './support/useEditor';

/** How the back feels right now, in four keys. */
async function writeDown(window: EditorWindow): Promise<void> {
  const { page } = window;
  const rows = page.locator('.quick-input-widget:visible .monaco-list-row');
  await window.runCommand('Upper Back Reset: Add Journal Entry');
  await rows.filter({ hasText: 'worst' }).first().waitFor();
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await rows.filter({ hasText: 'blades' }).first().waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.locator('.notification-toast', { hasText: 'Saved: pain 6 of 10.' }).waitFor();
}

describe('the extension as people have it', () => {
  const { openWindow } = useEditor({
    installed: true,
    // In a desktop it would be the system's own, which no page shows.
    settings: { 'window.dialogStyle': 'custom' },
  });
  let window: EditorWindow;

  before('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': '' } });
  });

  const extensionFolder = () =>
    window.host.run(
      (vscode, id) => vscode.extensions.getExtension(id)!.extensionPath,
      window.extensionId,
    );

  it('counts, and hands out neither its clock nor anything else', async () => {
    await window.waitForStatusBar('countdown', /^90 min$/);
    const handedOut = await window.host.run(async (vscode, id) => {
      const extension = vscode.extensions.getExtension(id);
      const api: unknown = await extension?.activate();
      return { active: extension?.isActive, type: typeof api, exports: typeof extension?.exports };
    }, window.extensionId);
    assert.deepEqual(handedOut, { active: true, type: 'undefined', exports: 'undefined' });
  });

  it('plays the reset, with the figure and every bundle that the page asks for', async () => {
    await window.startReset();
    const frame = await window.webviewFrame('svg');
    await frame.getByRole('button', { name: /pause/i }).waitFor();
    await frame.locator('.stage-figure path').first().waitFor();
    await frame.getByRole('button', { name: /stop/i }).click();
    await window.runCommand('View: Close All Editor Groups');
    await window.page.locator('iframe.webview').first().waitFor({ state: 'detached' });
  });

  it('peer case 28: says that a page does not come up, starts nothing, and tries again', async () => {
    const script = path.join(await extensionFolder(), 'dist/webview/player.js');
    await rename(script, `${script}.gone`);
    await window.runCommand('Start Upper Back Reset');
    const toast = window.page.locator('.notification-toast', {
      hasText: 'page did not come up, so nothing has started',
    });
    await toast.waitFor();
    await window.screenshot('page-missing');
    await rename(`${script}.gone`, script);
    await toast.getByRole('button', { name: 'Try Again' }).click();
    const frame = await window.pressStart();
    await frame.getByRole('button', { name: /pause/i }).waitFor();
    await frame.getByRole('button', { name: /stop/i }).click();
    await window.runCommand('View: Close All Editor Groups');
    await window.page.locator('iframe.webview').first().waitFor({ state: 'detached' });
  });

  it('writes the journal into a file, from the bundle that only this needs', async () => {
    const { page } = window;
    await writeDown(window);
    await window.runCommand('Upper Back Reset: Export Journal…');
    await window.pick('Report');
    await window.pick('Last 4 weeks');
    await page.locator('.quick-input-widget:visible').getByText('Medicines and care').waitFor();
    await page.keyboard.press('Enter');
    const file = path.join(window.folder, 'journal.html');
    const text = await saveAs(window, 'Save the Journal', file, (found) =>
      found.endsWith('</html>\n'),
    );
    assert.match(text, /1 entry/);
    assert.match(text, /Between the shoulder blades/);
    assert.deepEqual((await readdir(window.folder)).sort(), ['journal.html', 'notes.txt']);
  });

  it('deletes all that it keeps once the person has said so twice', async () => {
    const { page } = window;
    const toast = (text: string) => page.locator('.notification-toast', { hasText: text });
    await writeDown(window);

    await window.runCommand('Upper Back Reset: Open Journal and Progress');
    const kept = await window.webviewFrame('main, form');
    await kept.locator('[data-entry]').first().waitFor();

    const dialog = page.getByRole('dialog').filter({ hasText: 'Delete your journal' });
    await window.runCommand('Upper Back Reset: Delete Journal and All Data…');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await kept.locator('[data-entry]').first().waitFor();

    await window.runCommand('Upper Back Reset: Delete Journal and All Data…');
    await window.screenshot('delete-everything');
    await dialog.getByRole('button', { name: 'Delete Everything' }).click();
    await toast('Everything is deleted.').waitFor();
    await window.runCommand('Upper Back Reset: Open Journal and Progress');
    const empty = await window.webviewFrame('main, form');
    await empty.getByText('Nothing is written down yet.').waitFor();
    assert.equal(await empty.locator('[data-entry]').count(), 0);
  });

  it('goes on where an update has taken its files away, and a window that opens says so and counts', async () => {
    const bundle = path.join(await extensionFolder(), 'dist/laterParts.js');
    await rename(bundle, `${bundle}.gone`);
    await writeDown(window);
    const other = await openWindow({ files: { 'notes.txt': '' } });
    const toast = other.page.locator('.notification-toast', {
      hasText: 'Files of Upper Back Reset',
    });
    await toast.waitFor();
    await other.screenshot('files-gone');
    await other.waitForStatusBar('countdown', /min$/);
    await rename(`${bundle}.gone`, bundle);
    await other.runCommand('Upper Back Reset: Show Menu');
    await other.pick('Choose a routine…');
    await other.listHasKeys();
    await other.close();
  });
});

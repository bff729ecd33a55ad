import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { useEditor } from './support/useEditor';

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

  it('counts, and hands out neither its clock nor anything else', async () => {
    await window.waitForStatusBar('countdown', /^90 min$/);
    const handedOut = await window.host.run(async (vscode, id) => {
      const extension = vscode.extensions.getExtension(id);
      const api: unknown = await extension?.activate();
      return { active: extension?.isActive, type: typeof api, exports: typeof extension?.exports };
    }, window.extensionId);
    assert.deepEqual(handedOut, { active: true, type: 'undefined', exports: 'undefined' });
  });

  it('deletes all that it keeps once the person has said so twice', async () => {
    const { page } = window;
    const rows = page.locator('.quick-input-widget:visible .monaco-list-row');
    const toast = (text: string) => page.locator('.notification-toast', { hasText: text });
    await window.runCommand('Upper Back Reset: Add Journal Entry');
    await rows.filter({ hasText: 'worst' }).first().waitFor();
    await page.keyboard.press('6');
    await page.keyboard.press('Enter');
    await rows.filter({ hasText: 'blades' }).first().waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await toast('Saved: pain 6 of 10.').waitFor();

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
});

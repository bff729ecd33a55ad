import assert from 'node:assert/strict';
import { startEditor } from './support/startEditor.js';
import { useEditor } from './support/useEditor.js';

describe('a real window', () => {
  const { editor, openWindow } = useEditor();

  it('activates the extension by itself and shows the countdown', async () => {
    const window = await openWindow({ files: { 'notes.txt': '' } });
    const item = await window.waitForStatusBar('countdown', (shown) => shown.text !== '');
    assert.notEqual(item.label, '', 'a screen reader hears the countdown too');
    const active = await window.host.run(
      (vscode, id) => vscode.extensions.getExtension(id)?.isActive,
      editor().extensionId,
    );
    assert.equal(active, true);
  });

  it('opens the menu at a click on the countdown', async () => {
    const [window] = editor().windows;
    await window!.statusBarElement('countdown').click();
    const rows = window!.page.locator('.quick-input-widget:visible .monaco-list-row');
    await rows.filter({ hasText: 'Start the reset now' }).waitFor();
    await rows.filter({ hasText: 'Choose a routine…' }).waitFor();
    await window!.page.keyboard.press('Escape');
  });
});

describe('a window whose extension host dies', () => {
  it('fails the test, once', async () => {
    const editor = await startEditor();
    try {
      const window = await editor.openWindow({ files: { 'notes.txt': '' } });
      editor.checkHosts();
      const { host } = window;
      process.kill(host.pid, 'SIGKILL');
      await host.ended;
      assert.throws(() => editor.checkHosts(), new RegExp(`died during the test .*${host.pid}`));
      editor.checkHosts();
    } finally {
      await editor.dispose();
    }
  });
});

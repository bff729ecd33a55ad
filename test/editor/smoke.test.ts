import assert from 'node:assert/strict';
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
});

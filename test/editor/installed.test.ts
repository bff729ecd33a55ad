import assert from 'node:assert/strict';
import { useEditor } from './support/useEditor';

describe('the extension as people have it', () => {
  const { openWindow } = useEditor({ installed: true });

  it('counts, and hands out neither its clock nor anything else', async () => {
    const window = await openWindow({ files: { 'notes.txt': '' } });
    await window.waitForStatusBar('countdown', /^90 min$/);
    const handedOut = await window.host.run(async (vscode, id) => {
      const extension = vscode.extensions.getExtension(id);
      const api: unknown = await extension?.activate();
      return { active: extension?.isActive, type: typeof api, exports: typeof extension?.exports };
    }, window.extensionId);
    assert.deepEqual(handedOut, { active: true, type: 'undefined', exports: 'undefined' });
  });
});

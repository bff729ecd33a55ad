import assert from 'node:assert/strict';
import path from 'node:path';
import { startEditor } from './support/startEditor.js';
import { readTestRun } from './support/testRun.js';
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

describe('a window in which nothing of ours may reach beyond the machine', () => {
  const { editor, openWindow } = useEditor();

  it('refuses it to our own bundle alone, and writes it down', async () => {
    const window = await openWindow();
    const { projectFolder } = readTestRun();
    const bundle = path.join(projectFolder, 'dist/extension.js');
    const said = await window.host.run((_vscode, file, { require }) => {
      const { runInThisContext } = require('node:vm') as typeof import('node:vm');
      const tried = (call: string, filename: string): string => {
        try {
          const body = runInThisContext(`(require) => ${call}`, { filename }) as (
            r: unknown,
          ) => void;
          body(require);
          return 'let through';
        } catch (error) {
          return (error as Error).message;
        }
      };
      const calls = [
        `require('node:net').connect({ port: 9, host: '127.0.0.1' }).on('error', () => {})`,
        `void fetch('http://127.0.0.1:9').catch(() => {})`,
        `require('node:http').get('http://127.0.0.1:9').on('error', () => {})`,
        `require('node:child_process').execFile('true')`,
      ];
      return [
        ...calls.map((call) => tried(call, file)),
        ...calls.map((call) => tried(call, '/somewhere/else.js')),
      ];
    }, bundle);
    const refused = [
      'net.Socket.connect',
      'globalThis.fetch',
      'http.get',
      'child_process.execFile',
    ];
    assert.deepEqual(said, [
      ...refused.map((call) => `${call} is forbidden`),
      ...refused.map(() => 'let through'),
    ]);
    const attempts = await editor().takeAttempts();
    for (const call of refused) assert.ok(attempts.includes(`${call}\n`), attempts);
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

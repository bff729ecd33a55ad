import assert from 'node:assert/strict';
import { journalViewType } from '../../../../src/editor/ids';
import { planOf } from '../../../../src/routines/plan';
import { ActivatedWindow } from '../../../support/editor/activatedWindow';
import { fake, window as fakeWindow } from '../../../support/vscode/fakeVscode';

/** A reload of the window took the player away in the middle of a reset. */
const comeBack = (window: ActivatedWindow) =>
  window.restorePlayer({
    v: 2,
    plan: planOf({ routine: 'office_reset' }),
    positionMs: 20_000,
    savedAtMs: Date.now(),
  });

/** Opens a panel anew, and as one that a reload of the window has left. */
const ways: readonly {
  name: string;
  script: string;
  open: (window: ActivatedWindow) => unknown;
}[] = [
  { name: 'the player', script: 'player.js', open: (window) => window.run('start') },
  { name: 'the player come back', script: 'player.js', open: comeBack },
  { name: 'the journal', script: 'dashboard.js', open: (window) => window.run('openJournal') },
  {
    name: 'the journal come back',
    script: 'dashboard.js',
    open: () =>
      fake.serializers
        .get(journalViewType)
        ?.deserializeWebviewPanel(fakeWindow.createWebviewPanel(journalViewType), null),
  },
];

describe('the page of', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  for (const { name, script, open } of ways) {
    it(`${name} may read the folder of the pages and no other, and load nothing else`, async () => {
      await open(window);
      await window.until(() => (window.panel?.page ?? '') !== '');
      const { webview, page } = window.panel!;
      assert.deepEqual(
        webview.options.localResourceRoots?.map(({ fsPath }) => fsPath),
        ['/extension/dist/webview'],
      );
      // No command links, and no port of the machine.
      assert.deepEqual(Object.keys(webview.options).sort(), [
        'enableScripts',
        'localResourceRoots',
      ]);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
      const nonce = /<script type="module" nonce="([\w-]{36})"/.exec(page)?.[1] ?? '';
      assert.deepEqual(policy?.split('; '), [
        "default-src 'none'",
        'style-src https://webview.test',
        `script-src 'nonce-${nonce}'`,
        "form-action 'none'",
        "base-uri 'none'",
      ]);
      const loaded = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, uri]) => uri);
      assert.deepEqual(loaded, [
        `/extension/dist/webview/${script.replace('.js', '.css')}`,
        `/extension/dist/webview/${script}`,
      ]);
    });
  }
});

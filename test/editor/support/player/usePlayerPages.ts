import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { installChromium } from '../../../../scripts/chromium.mjs';
import { readTestRun } from '../testRun';
import type { EditorStyles } from './editorStyles';
import { readEditorStyles } from './editorStyles';
import type { PlayerPageOptions } from './playerPage';
import { PlayerPage } from './playerPage';

/**
 * Gives the tests of the surrounding `describe` a browser that opens the player's page by itself:
 * no editor around it, so that hundreds of states and sizes are looked at in seconds.
 */
export function usePlayerPages() {
  let browser: Browser | undefined;
  let styles: EditorStyles | undefined;
  before('start a browser', async () => {
    styles = await readEditorStyles();
    const { host } = readTestRun();
    const executablePath = host.kind === 'server' ? host.chromium : await installChromium();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  after('end the browser', () => browser?.close());
  return {
    open: (options?: PlayerPageOptions): Promise<PlayerPage> => {
      if (browser === undefined || styles === undefined) throw new Error('Only within tests.');
      return PlayerPage.open(browser, styles, options);
    },
  };
}

import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { installChromium } from '../../../../scripts/chromium.mjs';
import type { EditorStyles } from '../player/editorStyles';
import { readEditorStyles } from '../player/editorStyles';
import { readTestRun } from '../testRun';
import type { PageKind, PageOptions } from './bundledPage';
import { BundledPage } from './bundledPage';

/**
 * Gives the tests of the surrounding `describe` a browser that opens a page by itself: no editor
 * around it, so that hundreds of states and sizes are looked at in seconds.
 */
export function usePages<From, To>(kind: PageKind) {
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
    /** A page with nothing in it, for what opens in a browser. */
    blank: (): Promise<Page> => {
      if (browser === undefined) throw new Error('Only within tests.');
      return browser.newPage();
    },
    open: (options?: PageOptions): Promise<BundledPage<From, To>> => {
      if (browser === undefined || styles === undefined) throw new Error('Only within tests.');
      return BundledPage.open<From, To>(kind, browser, styles, options);
    },
  };
}

import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { installChromium } from '../../../../scripts/chromium.mjs';
import type { EditorStyles } from '../player/editorStyles';
import { readEditorStyles } from '../player/editorStyles';
import { readTestRun } from '../testRun';
import { DashboardPage } from './dashboardPage';

/** Gives the tests of the surrounding `describe` a browser that opens the journal's page by itself. */
export function useDashboardPages() {
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
    open: (options?: Parameters<typeof DashboardPage.open>[2]): Promise<DashboardPage> => {
      if (browser === undefined || styles === undefined) throw new Error('Only within tests.');
      return DashboardPage.open(browser, styles, options);
    },
  };
}

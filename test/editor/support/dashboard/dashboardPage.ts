import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pageHtml } from '../../../../src/editor/panels/pageHtml';
import type { FromJournal, SavedJournal, ToJournal } from '../../../../src/messages/journal';
import type { EditorStyles, ThemeName } from '../player/editorStyles';
import { readTestRun } from '../testRun';

/** The address of the page; nothing listens there, since the test answers for it. */
const origin = 'http://dashboard.invalid';

/** How a page is opened. */
interface DashboardPageOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: ThemeName;
  /** What the page left with VS Code before. */
  readonly saved?: SavedJournal;
}

/** The bundled page of the journal in a browser, dressed as VS Code dresses it. */
export class DashboardPage {
  private constructor(
    readonly page: Page,
    private readonly styles: EditorStyles,
    private readonly messages: FromJournal[],
  ) {}

  /** Opens a page that has said that it is ready. */
  static async open(
    browser: Browser,
    styles: EditorStyles,
    options: DashboardPageOptions = {},
  ): Promise<DashboardPage> {
    const viewport = options.size ?? { width: 700, height: 900 };
    const context = await browser.newContext({ viewport, timezoneId: 'Europe/Berlin' });
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    await serve(context, styles);
    const messages: FromJournal[] = [];
    await page.exposeFunction('sentToHost', (message: FromJournal) => void messages.push(message));
    await page.addInitScript((saved) => {
      const { sentToHost } = globalThis as unknown as { sentToHost: (message: unknown) => void };
      // It outlives a reload, as VS Code's does.
      const kept = () => JSON.parse(sessionStorage.getItem('state') ?? 'null') as unknown;
      const api = {
        postMessage: (message: unknown) => sentToHost(message),
        getState: () => kept() ?? saved,
        setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
      };
      Object.assign(globalThis, { acquireVsCodeApi: () => api });
    }, options.saved);
    await page.goto(`${origin}/dashboard.html`);
    const dashboard = new DashboardPage(page, styles, messages);
    await dashboard.wear(options.theme ?? 'Dark Modern');
    return dashboard;
  }

  /** Takes the messages that the page has sent since, without those that say only "input". */
  async takeSent(): Promise<readonly FromJournal[]> {
    await this.page.evaluate(() => null);
    return this.messages.splice(0).filter(({ type }) => type !== 'input');
  }

  /** Puts a theme on, as VS Code does in a page that is open. */
  async wear(theme: ThemeName): Promise<void> {
    await this.page.evaluate(({ bodyClass, rootStyle }) => {
      document.documentElement.style.cssText = rootStyle;
      document.body.className = bodyClass;
    }, this.styles.themes[theme]);
  }

  /** Sends what the host would, and waits until the page has drawn it. */
  async show(message: ToJournal): Promise<void> {
    await this.page.evaluate(async (sent) => {
      const arrived = new Promise((resolve) =>
        window.addEventListener('message', resolve, { once: true }),
      );
      window.postMessage(sent, '*');
      await arrived;
    }, message);
  }

  /** Saves a picture of all of it as `out/screenshots/dashboard/<name>.png`. */
  async screenshot(name: string): Promise<void> {
    const folder = path.join(readTestRun().projectFolder, 'out/screenshots/dashboard');
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Answers for everything the page may ask for; anything else fails. */
async function serve(context: BrowserContext, styles: EditorStyles): Promise<void> {
  const bundle = path.join(readTestRun().projectFolder, 'dist/webview');
  const html = pageHtml({
    ...{ title: 'Journal and Progress', styleSource: origin, nonce: 'test' },
    ...{ scriptUri: `${origin}/dashboard.js`, styleUri: `${origin}/dashboard.css` },
  }).replace('<link', `<link rel="stylesheet" href="${origin}/editor.css">\n<link`);
  await context.route('**/*', (route) => {
    const name = route
      .request()
      .url()
      .slice(origin.length + 1);
    if (name === 'dashboard.html') return route.fulfill({ contentType: 'text/html', body: html });
    if (name === 'editor.css') {
      return route.fulfill({ contentType: 'text/css', body: styles.sheet });
    }
    return /^dashboard\.(js|css)$/.test(name)
      ? route.fulfill({ path: path.join(bundle, name) })
      : route.abort();
  });
}

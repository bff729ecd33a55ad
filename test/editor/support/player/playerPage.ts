import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pageHtml } from '../../../../src/editor/panels/pageHtml';
import type { FromPlayer, ToPlayer } from '../../../../src/messages/player';
import { readTestRun } from '../testRun';
import type { EditorStyles, ThemeName } from './editorStyles';

/** The address of the page; nothing listens there, since the test answers for it. */
const origin = 'http://player.invalid';

/** How a page is opened. */
export interface PlayerPageOptions {
  readonly size?: Size;
  readonly theme?: ThemeName;
  /** The system's wish for less motion. */
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** Time passes only when the test says so. */
  readonly fakeClock?: boolean;
}

/** Pixels of a page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The bundled player in a browser's page, dressed as VS Code dresses it; the test is its host. */
export class PlayerPage {
  private constructor(
    readonly page: Page,
    private readonly styles: EditorStyles,
    private readonly messages: FromPlayer[],
    /** Addresses that the page asked for. */
    readonly requested: readonly string[],
  ) {}

  /** Opens a page that has said that it is ready. */
  static async open(
    browser: Browser,
    styles: EditorStyles,
    options: PlayerPageOptions = {},
  ): Promise<PlayerPage> {
    const context = await browser.newContext({
      viewport: options.size ?? { width: 480, height: 800 },
      reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
      forcedColors: options.forcedColors === true ? 'active' : 'none',
    });
    const page = await context.newPage();
    if (options.fakeClock === true) await page.clock.install({ time: 0 });
    const requested: string[] = [];
    await serve(context, styles, requested);
    const messages: FromPlayer[] = [];
    await page.exposeFunction('sentToHost', (message: FromPlayer) => void messages.push(message));
    await page.addInitScript(() => {
      const { sentToHost } = globalThis as unknown as { sentToHost: (message: unknown) => void };
      const api = { postMessage: (message: unknown) => sentToHost(message), setState: () => null };
      Object.assign(globalThis, { acquireVsCodeApi: () => api });
    });
    await page.goto(`${origin}/player.html`);
    const player = new PlayerPage(page, styles, messages, requested);
    await player.wear(options.theme ?? 'Dark Modern');
    return player;
  }

  /** Takes the messages that the page has sent since they were taken last. */
  async takeSent(): Promise<readonly FromPlayer[]> {
    // What the page sent before it answers is here once it has.
    await this.page.evaluate(() => null);
    return this.messages.splice(0);
  }

  /** Puts a theme on, as VS Code does in a page that is open. */
  async wear(theme: ThemeName): Promise<void> {
    await this.page.evaluate(({ bodyClass, rootStyle }) => {
      document.documentElement.style.cssText = rootStyle;
      document.body.className = bodyClass;
    }, this.styles.themes[theme]);
  }

  /** Adds a style sheet, which the page's own policy would not let in as text. */
  async addStyle(css: string): Promise<void> {
    await this.page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
  }

  /** Sends what the host would, and waits until the page has drawn it. */
  async show(message: ToPlayer): Promise<void> {
    await this.page.evaluate(async (sent) => {
      const arrived = new Promise((resolve) =>
        window.addEventListener('message', resolve, { once: true }),
      );
      window.postMessage(sent, '*');
      await arrived;
    }, message);
  }

  /** Saves a picture as `out/screenshots/player/<name>.png`. */
  async screenshot(name: string): Promise<void> {
    const folder = path.join(readTestRun().projectFolder, 'out/screenshots/player');
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Answers for everything the page may ask for; anything else fails, and is noted. */
async function serve(
  context: BrowserContext,
  styles: EditorStyles,
  requested: string[],
): Promise<void> {
  const bundle = path.join(readTestRun().projectFolder, 'dist/webview');
  const html = pageHtml({
    title: 'Upper Back Reset',
    styleSource: origin,
    nonce: 'test',
    scriptUri: `${origin}/player.js`,
    styleUri: `${origin}/player.css`,
  });
  // VS Code's own style sheet comes before the page's.
  const dressed = html.replace(
    '<link',
    `<link rel="stylesheet" href="${origin}/editor.css">\n<link`,
  );
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    requested.push(url);
    switch (url) {
      case `${origin}/player.html`:
        return route.fulfill({ contentType: 'text/html', body: dressed });
      case `${origin}/editor.css`:
        return route.fulfill({ contentType: 'text/css', body: styles.sheet });
      default:
        // The script's own chunks have names that only the build knows.
        return /^\/[\w-]+\.(js|css)$/.test(url.slice(origin.length))
          ? route.fulfill({ path: path.join(bundle, path.basename(url)) })
          : route.abort();
    }
  });
}

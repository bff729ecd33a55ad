import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pageHtml } from '../../../../src/editor/panels/pageHtml';
import type { EditorStyles, ThemeName } from '../player/editorStyles';
import { readTestRun } from '../testRun';

/** A page of the extension: the name of its bundle, and how it is opened where nobody says. */
export interface PageKind {
  readonly name: 'player' | 'dashboard';
  readonly title: string;
  readonly size: Size;
  readonly timeZone?: string;
}

/** How a page is opened. */
export interface PageOptions {
  readonly size?: Size;
  readonly theme?: ThemeName;
  /** The system's wish for less motion. */
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** Time passes only when the test says so. */
  readonly fakeClock?: boolean;
  /** Where the page is, by the name of its time zone. */
  readonly timeZone?: string;
  /** What the page left with VS Code before. */
  readonly saved?: unknown;
  /** The folder of its bundle, where it is not what this project has built. */
  readonly bundle?: string;
  /** How the names of files begin that can't be had, as after an update. */
  readonly without?: string;
}

/** Pixels of a page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A bundled page in a browser, dressed as VS Code dresses it; the test is its host, which hears
 * `From` and says `To`.
 */
export class BundledPage<From, To> {
  private constructor(
    private readonly kind: PageKind,
    readonly page: Page,
    private readonly styles: EditorStyles,
    private readonly messages: From[],
    /** Addresses that the page asked for. */
    readonly requested: readonly string[],
  ) {}

  /** Opens a page that has said that it is ready. */
  static async open<From, To>(
    kind: PageKind,
    browser: Browser,
    styles: EditorStyles,
    options: PageOptions = {},
  ): Promise<BundledPage<From, To>> {
    const timezoneId = options.timeZone ?? kind.timeZone;
    const context = await browser.newContext({
      viewport: options.size ?? kind.size,
      reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
      forcedColors: options.forcedColors === true ? 'active' : 'none',
      ...(timezoneId === undefined ? {} : { timezoneId }),
    });
    const page = await context.newPage();
    if (options.fakeClock === true) await page.clock.install({ time: 0 });
    const requested: string[] = [];
    const { bundle, without } = options;
    await serve(kind, context, { styles, requested, bundle, without });
    const messages: From[] = [];
    let heard: () => void = () => undefined;
    await page.exposeFunction('sentToHost', (message: From) => {
      messages.push(message);
      heard();
    });
    await page.addInitScript((saved) => {
      const { sentToHost } = globalThis as unknown as { sentToHost: (message: unknown) => void };
      // It outlives a reload, as VS Code's does.
      const kept = () => JSON.parse(sessionStorage.getItem('state') ?? 'null') as unknown;
      const api = {
        postMessage: (message: unknown) => sentToHost(message),
        getState: () => kept() ?? saved,
        setState: (state: unknown) =>
          sessionStorage.setItem('state', JSON.stringify(state ?? null)),
      };
      Object.assign(globalThis, { acquireVsCodeApi: () => api });
    }, options.saved);
    await goTo(page, `${originOf(kind)}/${kind.name}.html`, () => {
      messages.length = 0;
      return new Promise((resolve) => (heard = resolve));
    });
    const opened = new BundledPage<From, To>(kind, page, styles, messages, requested);
    await opened.wear(options.theme ?? 'Dark Modern');
    return opened;
  }

  /** Takes the messages that the page has sent since they were taken last. */
  async takeSent(): Promise<readonly From[]> {
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
  async show(message: To): Promise<void> {
    await this.page.evaluate(async (sent) => {
      const arrived = new Promise((resolve) =>
        window.addEventListener('message', resolve, { once: true }),
      );
      window.postMessage(sent, '*');
      await arrived;
    }, message as object);
  }

  /**
   * Saves a picture as `out/screenshots/<page>/<name>.png`.
   * @param part all of the page, and not only what fits the window
   */
  async screenshot(name: string, part: { readonly fullPage?: boolean } = {}): Promise<void> {
    const { projectFolder } = readTestRun();
    const folder = path.join(projectFolder, 'out/screenshots', this.kind.name);
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), ...part });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** A page that has said nothing for so long will not; milliseconds. On a busy machine it takes three. */
const SPEAKS_MS = 12_000;
const TRIES = 3;

/**
 * Goes to a page and waits until it speaks. Among thousands of pages one never came, and nobody could
 * tell what it waited for: so it is asked for again, and where it does not come then either, what it
 * asked for and did not get is told.
 * @param speaks resolves with the first word that the page says from now on
 */
async function goTo(page: Page, address: string, speaks: () => Promise<void>): Promise<void> {
  const open = new Set<string>();
  page.on('request', (request) => open.add(request.url()));
  page.on('requestfinished', (request) => open.delete(request.url()));
  page.on('requestfailed', (request) => open.delete(request.url()));
  for (let left = TRIES; ; left -= 1) {
    const hasSpoken = speaks();
    try {
      await page.goto(address, { timeout: SPEAKS_MS });
      await within(SPEAKS_MS, hasSpoken);
      return;
    } catch (error) {
      const waits = `it waits for ${[...open].join(', ') || 'nothing'}`;
      if (left === 1) throw new Error(`${address} did not come up: ${waits}`, { cause: error });
      console.warn(`${address} is asked for again: ${waits}`);
    }
  }
}

/** Resolves as the promise does, or rejects once so many milliseconds are over. */
async function within(ms: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The address of a page; nothing listens there, since the test answers for it. */
const originOf = ({ name }: PageKind): string => `http://${name}.invalid`;

/** Answers for everything the page may ask for; anything else fails, and is noted. */
async function serve(
  kind: PageKind,
  context: BrowserContext,
  {
    styles,
    requested,
    bundle = path.join(readTestRun().projectFolder, 'dist/webview'),
    without,
  }: {
    styles: EditorStyles;
    requested: string[];
    bundle: string | undefined;
    without: string | undefined;
  },
): Promise<void> {
  const { name, title } = kind;
  const origin = originOf(kind);
  const html = pageHtml({
    ...{ title, styleSource: origin, nonce: 'test' },
    ...{ scriptUri: `${origin}/${name}.js`, styleUri: `${origin}/${name}.css` },
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
      case `${origin}/${name}.html`:
        return route.fulfill({ contentType: 'text/html', body: dressed });
      case `${origin}/editor.css`:
        return route.fulfill({ contentType: 'text/css', body: styles.sheet });
      default:
        if (without !== undefined && url.startsWith(`${origin}/${without}`)) return route.abort();
        // The script's own chunks have names that only the build knows.
        return /^\/[\w-]+\.(js|css)$/.test(url.slice(origin.length))
          ? route.fulfill({ path: path.join(bundle, path.basename(url)) })
          : route.abort();
    }
  });
}

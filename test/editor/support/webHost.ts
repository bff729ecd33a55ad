import { readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { serverWindowUrl } from '../../../scripts/editorServer.mjs';
import type { EditorHost, EditorHostOptions, WindowPlan } from './editorHost.js';
import { bridgeVariable, webPaths } from './hostMessages.js';
import { ServerHost } from './serverHost.js';

/**
 * What a test puts in place of an answer of the server is no other network's. It is in place of all
 * that Playwright switches off, which windows beside others can't do without.
 */
const takesAnswers =
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/**
 * VS Code in a browser whose extension host is in the browser, too: a worker without Node. The
 * extension is loaded from addresses that this serves.
 */
export class WebHost implements EditorHost {
  private constructor(
    private readonly options: EditorHostOptions,
    private readonly server: ServerHost,
  ) {}

  static async start(options: EditorHostOptions, chromiumPath: string): Promise<WebHost> {
    return new WebHost(options, await ServerHost.start(options, chromiumPath, [takesAnswers]));
  }

  get settingsFile(): string {
    return this.server.settingsFile;
  }

  async openWindow(plan: WindowPlan): Promise<Page> {
    const page = await this.server.newPage(plan.user);
    const { authority } = this.server;
    const { extensionFolder, bridgeFile } = this.options;
    await page.route(
      (url) => url.host === authority && url.pathname === '/',
      (route) => withWebExtension(route, authority),
    );
    await serve(page, webPaths.extension, (name) => path.join(extensionFolder, name));
    const tests = path.join(path.dirname(bridgeFile), 'webBridge.js');
    // What was said last is asked first.
    await serve(page, webPaths.tests, () => tests);
    await this.bridge(page);
    await plan.prepare(page);
    await page.goto(serverWindowUrl(authority, { folder: plan.folder }), { waitUntil: 'commit' });
    return page;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** A worker has no socket: what it says comes as requests, and what it hears as their answers. */
  private async bridge(page: Page): Promise<void> {
    let line = new Line(this.options.environment[bridgeVariable] ?? '');
    page.once('close', () => line.end());
    await page.route(`**${webPaths.bridge}/*`, async (route) => {
      const said = route.request().postData() ?? '';
      const what = route.request().url().split('/').at(-1);
      if (what === 'hello') {
        // A window that is loaded anew has an extension host of its own.
        line.end();
        line = new Line(this.options.environment[bridgeVariable] ?? '');
      }
      if (what !== 'next') line.say(said);
      const body = what === 'next' ? await line.next() : '';
      await route.fulfill({ body }).catch(() => undefined);
    });
  }
}

/** The driver's line of an extension host that has none of its own. */
class Line {
  private readonly socket;
  private readonly heard: string[] = [];
  private waiting: ((line: string) => void) | null = null;

  constructor(socketPath: string) {
    this.socket = createConnection(socketPath);
    this.socket.on('error', () => undefined);
    createInterface({ input: this.socket }).on('line', (line) => {
      if (this.waiting === null) this.heard.push(line);
      else this.waiting(line);
      this.waiting = null;
    });
  }

  say(line: string): void {
    this.socket.write(`${line}\n`);
  }

  next(): Promise<string> {
    const [line] = this.heard.splice(0, 1);
    return line === undefined
      ? new Promise((resolve) => (this.waiting = resolve))
      : Promise.resolve(line);
  }

  end(): void {
    this.socket.destroy();
  }
}

/** Serves the files below a path of the window's own address. */
async function serve(page: Page, below: string, fileOf: (name: string) => string): Promise<void> {
  await page.route(
    (url) => url.pathname.startsWith(`${below}/`),
    async (route) => {
      const name = new URL(route.request().url()).pathname.slice(below.length + 1);
      const file = fileOf(decodeURIComponent(name));
      try {
        const contentType = types[path.extname(file)] ?? 'text/plain';
        await route.fulfill({ body: await readFile(file), contentType, headers });
      } catch {
        await route.fulfill({ status: 404 });
      }
    },
  );
}

/** The window's pages of webviews have an address of their own. */
const headers = { 'access-control-allow-origin': '*' };

/** The workbench's page, told of an extension under test that is at an address. */
async function withWebExtension(route: Route, authority: string): Promise<void> {
  const response = await route.fetch();
  const text = await response.text();
  const at = (below: string) => ({ scheme: 'http', authority, path: below });
  const body = text.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/,
    (_all, before: string, settings: string, after: string) => {
      const told = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as {
        developmentOptions?: object;
      };
      told.developmentOptions = {
        ...told.developmentOptions,
        extensions: [at(webPaths.extension)],
        extensionTestsPath: at(`${webPaths.tests}/bridge.js`),
      };
      const escaped = JSON.stringify(told).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return before + escaped + after;
    },
  );
  if (body === text) throw new Error('The workbench’s page has no settings to add to.');
  await route.fulfill({ response, body });
}

import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  installInServer,
  serverWindowUrl,
  startEditorServer,
} from '../../../scripts/editorServer.mjs';
import type { EditorServer } from '../../../scripts/editorServer.mjs';
import type { EditorHost, EditorHostOptions, WindowPlan } from './editorHost.js';
import { installBridge, packageFile } from './installExtensions.js';

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** VS Code's server, its windows shown by Chromium. */
export class ServerHost implements EditorHost {
  private sharedContext: Promise<BrowserContext> | undefined;

  private constructor(
    private readonly options: EditorHostOptions,
    private readonly server: EditorServer,
    private readonly browser: Browser,
  ) {}

  /**
   * Starts the server and the browser.
   * @param further arguments of the browser
   */
  static async start(
    options: EditorHostOptions,
    chromiumPath: string,
    further: readonly string[] = [],
  ): Promise<ServerHost> {
    if (options.installed) {
      const { projectFolder, runFolder } = options;
      await installInServer(projectFolder, runFolder, packageFile(options));
      await installBridge(path.join(runFolder, 'd/extensions'), options);
    }
    const [server, browser] = await Promise.all([
      startEditorServer({
        projectFolder: options.projectFolder,
        userFolder: options.runFolder,
        settings: options.settings,
        environment: options.environment,
        preload: options.preload,
        development: !options.installed,
      }),
      chromium.launch({ executablePath: chromiumPath, args: [...chromiumArguments, ...further] }),
    ]);
    return new ServerHost(options, server, browser);
  }

  /** Host and port of the server. */
  get authority(): string {
    return this.server.authority;
  }

  /** An empty page of a user. */
  async newPage(user: WindowPlan['user']): Promise<Page> {
    return (await this.contextFor(user)).newPage();
  }

  async openWindow(plan: WindowPlan): Promise<Page> {
    const page = await this.newPage(plan.user);
    await plan.prepare(page);
    const { installed, extensionFolder, bridgeFile } = this.options;
    const development = { extensionFolder, testsFile: bridgeFile };
    const url = serverWindowUrl(this.server.authority, {
      folder: plan.folder,
      ...(installed ? {} : { development }),
    });
    await page.goto(url, { waitUntil: 'commit' });
    return page;
  }

  async stop(): Promise<void> {
    this.server.stop();
    await this.browser.close();
  }

  get settingsFile(): string {
    return this.server.settingsFile;
  }

  private contextFor(user: WindowPlan['user']): Promise<BrowserContext> {
    if (user === 'another') return this.newContext();
    return (this.sharedContext ??= this.newContext());
  }

  private async newContext(): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // Built-in extensions that the server was started without, and the page asks for all the same.
    await context.route(/\/static\/extensions\/.*\/browser\/.*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'exports.activate=()=>{};' }),
    );
    await context.addInitScript(takeServiceWorkerAsItIs);
    return context;
  }
}

/**
 * In each page of a webview: the service worker of one before is as good as new. To register it once
 * more, or to look for a later version, waits for ever at times when a second window does it under
 * Playwright, and nothing in the webview comes up.
 */
function takeServiceWorkerAsItIs(): void {
  if (!location.pathname.endsWith('/webview/browser/pre/index.html')) return;
  const workers = navigator.serviceWorker;
  const register = workers.register.bind(workers);
  workers.register = async (...asked) => {
    const there = workers.controller === null ? undefined : await workers.getRegistration();
    return there ?? register(...asked);
  };
  ServiceWorkerRegistration.prototype.update = function () {
    return Promise.resolve(this);
  };
}

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
    await this.keepServiceWorkers(context);
    return context;
  }

  /**
   * A service worker that nobody needs for 30 s is stopped, and what starts it again from another
   * window waits for ever under Playwright: the pages of its webviews do not come up. One that
   * somebody inspects is not stopped.
   */
  private async keepServiceWorkers(context: BrowserContext): Promise<void> {
    const inspector = await this.browser.newBrowserCDPSession();
    const inspect = async () => {
      const { targetInfos } = await inspector.send('Target.getTargets');
      for (const { type, targetId } of targetInfos) {
        if (type !== 'service_worker') continue;
        await inspector.send('Target.attachToTarget', { targetId, flatten: true });
      }
    };
    // One that is gone again by then needs nobody.
    context.on('serviceworker', () => void inspect().catch(() => undefined));
  }
}

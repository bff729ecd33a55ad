import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { quietEditorSettings } from '../../../scripts/editorSettings.mjs';
import type { JournalEntry } from '../../../src/journal/journalLines.js';
import { watchedEditor } from '../../support/measured.js';
import { answerSafety } from './answerSafety.js';
import { DesktopHost } from './desktopHost.js';
import type { EditorHost, EditorHostOptions, WindowPlan } from './editorHost.js';
import { eventually } from './eventually.js';
import { EditorWindow } from './editorWindow.js';
import { HostListener } from './hostListener.js';
import { attemptsVariable, bridgeVariable, extensionVariable } from './hostMessages.js';
import { ServerHost } from './serverHost.js';
import { readExtensionId, readTestRun } from './testRun.js';
import { writeJournal } from './writeJournal.js';
import { UserSettings } from './userSettings.js';
import { WebHost } from './webHost.js';

/** The first reset of a day is like all others: tests that are about the warm-up ask for it. */
const sameAllDay = { 'upperBackReset.warmUp': 'never' };

/** What an editor is started with; everything may be left out. */
export interface EditorOptions {
  /** User settings, over those that keep the editor quiet and a reset the same all day. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * Installs the extension as people have it: production mode, toasts and modal dialogs appear.
   * Otherwise it is loaded for development under test: test mode, no toasts, and VS Code answers
   * modal dialogs itself.
   */
  readonly installed?: boolean;
  /** The extension, absolute; the project itself if left out. Its package is in `out`. */
  readonly extensionFolder?: string;
  /** Nobody has answered what is asked before the first session of a day; else all is answered. */
  readonly unasked?: boolean;
  /** What the person has written down before; else nothing but those answers. */
  readonly journal?: readonly JournalEntry[];
}

/** How a window is opened; everything may be left out. */
export interface WindowOptions {
  /** Files of a new workspace folder: text by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder that is there already, such as another window's, instead of a new one. */
  readonly folder?: string;
  readonly user?: WindowPlan['user'];
  /** Puts the page's time into the test's hands: `page.clock`, `becomeIdle`. */
  readonly fakePageClock?: boolean;
}

const supportFolder = 'out/test/editor/support';
const windowTimeoutMs = 60_000;

/** The file in which it is written down where our own code reached beyond the machine. */
const attemptsIn = (runFolder: string) => path.join(runFolder, 'attempts.txt');

/** A VS Code of a test's own, with a fresh user. */
export class Editor {
  /** The windows opened so far, the closed ones too. */
  readonly windows: EditorWindow[] = [];
  private opening: Promise<unknown> = Promise.resolve();
  private folderCount = 0;
  private otherProgram: Page | undefined;

  constructor(
    private readonly host: EditorHost,
    private readonly listener: HostListener,
    private readonly options: EditorHostOptions,
    private readonly userSettings: UserSettings,
    private readonly storage: string,
    /** The person says that they have no sign and no pain today, unless nobody has asked them. */
    private readonly answer: () => Promise<void>,
    /** What is forbidden is refused in it: the desktop application and a page can't be told to. */
    private readonly isGuarded: boolean,
  ) {}

  /** Id of the extension under test, `publisher.name`. */
  get extensionId(): string {
    return readExtensionId(this.options.extensionFolder);
  }

  /** Opens a window; resolves when the workbench is drawn and the extension host runs. */
  openWindow(options: WindowOptions = {}): Promise<EditorWindow> {
    // One after the other: the next extension host to report is then the new window's.
    const opened = this.opening.then(() => this.openNow(options));
    this.opening = opened.catch(() => undefined);
    return opened;
  }

  /**
   * Gives the focus to one window and takes it from all others, or from all when the person works
   * in another program. Waits until every extension host knows. Windows opened later have to be
   * part of it again.
   */
  async giveFocusTo(focused: EditorWindow | 'another program'): Promise<void> {
    const open = this.windows.filter((window) => !window.page.isClosed());
    for (const window of open) await window.setFocusEmulation(false);
    if (focused === 'another program') {
      this.otherProgram ??= await open[0]?.page.context().newPage();
      await this.otherProgram?.bringToFront();
    } else {
      await focused.page.bringToFront();
    }
    await eventually(
      'The focus in one window alone',
      async () => Promise.all(open.map((window) => window.isFocused())),
      (states) => states.every((state, index) => state === (open[index] === focused)),
    );
  }

  /** Fails if an extension host has died although nobody asked it to. Says so once. */
  checkHosts(): void {
    const dead = this.listener.connections.filter((connection) => connection.diedUnexpectedly);
    for (const connection of dead) connection.diedUnexpectedly = false;
    if (dead.length > 0) {
      const processes = dead.map((connection) => connection.pid).join(', ');
      throw new Error(`An extension host died during the test (process ${processes}).`);
    }
  }

  /** Where our own code tried to reach beyond the machine, or to start a program; '' = nowhere. */
  async takeAttempts(): Promise<string> {
    const file = attemptsIn(this.options.runFolder);
    const attempts = await readFile(file, 'utf8').catch(() => '');
    await rm(file, { force: true });
    return attempts;
  }

  /**
   * Ends everything and clears it away, then fails if an extension host died on the way, if our own
   * code tried to reach beyond the machine, or if anybody but the tests wrote the user's settings.
   */
  async dispose(): Promise<void> {
    this.listener.close();
    await this.host.stop();
    try {
      await this.userSettings.check();
      const attempts = await this.takeAttempts();
      const calls = attempts.split('\n').filter((line) => /^\w/.test(line));
      if (this.isGuarded) watchedEditor(calls.length);
      if (attempts !== '') throw new Error(`The extension tried what is forbidden:\n${attempts}`);
    } finally {
      await rm(this.options.runFolder, { recursive: true, force: true, maxRetries: 5 });
    }
    this.checkHosts();
  }

  private async openNow(options: WindowOptions): Promise<EditorWindow> {
    const folder = options.folder ?? (await this.createFolder(options.files ?? {}));
    await this.answer();
    const consoleLines: string[] = [];
    const reported = this.listener.next(windowTimeoutMs);
    const opened = this.host.openWindow({
      folder,
      user: options.user ?? 'same',
      prepare: async (page) => {
        page.on('console', (message) => consoleLines.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => consoleLines.push(`page error: ${error.message}`));
        if (options.fakePageClock === true) await page.clock.install();
      },
    });
    const [connection, page] = await Promise.all([reported, opened]);
    const window = new EditorWindow(page, connection, folder, {
      extensionId: this.extensionId,
      screenshotFolder: path.join(this.options.projectFolder, 'out/screenshots'),
      listener: this.listener,
      userSettings: this.userSettings,
      storage: this.storage,
      consoleLines,
    });
    this.windows.push(window);
    await window.waitUntilDrawn();
    return window;
  }

  private async createFolder(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = path.join(this.options.runFolder, `work${++this.folderCount}`);
    await mkdir(folder);
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return folder;
  }
}

/** Starts an editor with a user of its own. Whoever starts it disposes it. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const { projectFolder, host } = readTestRun();
  const runFolder = await mkdtemp(path.join(os.tmpdir(), 'ubr-'));
  const pipe =
    process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(runFolder)}` : undefined;
  const listener = await HostListener.listen(pipe ?? path.join(runFolder, 'bridge'));
  const hostOptions: EditorHostOptions = {
    projectFolder,
    extensionFolder: options.extensionFolder ?? projectFolder,
    bridgeFile: path.join(projectFolder, `${supportFolder}/extensionHostBridge.js`),
    preload: path.join(projectFolder, `${supportFolder}/forbiddenSockets.js`),
    runFolder,
    settings: { ...quietEditorSettings, ...sameAllDay, ...options.settings },
    environment: {
      [bridgeVariable]: listener.socketPath,
      [attemptsVariable]: attemptsIn(runFolder),
      [extensionVariable]: options.extensionFolder ?? projectFolder,
    },
    installed: options.installed ?? false,
  };
  const start = (): Promise<EditorHost> => {
    switch (host.kind) {
      case 'server':
        return ServerHost.start(hostOptions, host.chromium);
      case 'web':
        return WebHost.start(hostOptions, host.chromium);
      case 'desktop':
        return DesktopHost.start(hostOptions, host.executable);
    }
  };
  try {
    const editorHost = await start();
    const userSettings = await UserSettings.in(editorHost.settingsFile);
    const extension = readExtensionId(hostOptions.extensionFolder);
    const storage = path.join(path.dirname(editorHost.settingsFile), 'globalStorage', extension);
    await writeJournal(storage, options.journal ?? []);
    const answer = () => (options.unasked === true ? Promise.resolve() : answerSafety(storage));
    const isGuarded = host.kind === 'server';
    return new Editor(editorHost, listener, hostOptions, userSettings, storage, answer, isGuarded);
  } catch (error) {
    listener.close();
    throw error;
  }
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { eventually } from './eventually.js';
import type { HostConnection } from './hostConnection.js';
import type { HostListener } from './hostListener.js';
import type { UserSettings } from './userSettings.js';
import { Workbench } from './workbench.js';

/** Theme names as settings know them, with the class each gives the workbench. */
const themeClasses = {
  'Dark Modern': 'vs-dark',
  'Light Modern': 'vs',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
} as const;

/** A theme that tests can switch to. */
type Theme = keyof typeof themeClasses;

/** All themes worth a look: dark, light, and both of high contrast. */
export const themes = Object.keys(themeClasses) as readonly Theme[];

/** A part of a window; pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a window belongs to and reports to. */
export interface WindowSurroundings {
  readonly extensionId: string;
  readonly screenshotFolder: string;
  readonly listener: HostListener;
  readonly userSettings: UserSettings;
  /** The folder of all files of the extension, absolute. */
  readonly storage: string;
  /** Lines that the window's page and extension host wrote to the console. */
  readonly consoleLines: readonly string[];
}

/** One open VS Code window: its page, and a line into its extension host. */
export class EditorWindow extends Workbench {
  private cdp: CDPSession | undefined;

  constructor(
    page: Page,
    private connection: HostConnection,
    /** The workspace folder, absolute. */
    readonly folder: string,
    private readonly surroundings: WindowSurroundings,
  ) {
    super(page, surroundings.extensionId);
  }

  /** The line into the window's extension host. */
  get host(): HostConnection {
    return this.connection;
  }

  /** The folder of all files of the extension, absolute, wherever its host takes it to be. */
  get storage(): string {
    return this.surroundings.storage;
  }

  /** Lines that the page and the extension host wrote to the console so far. */
  get consoleLines(): readonly string[] {
    return this.surroundings.consoleLines;
  }

  /** Opens a file of the folder and puts the cursor into it. */
  async openFile(relativePath: string): Promise<void> {
    await this.host.run(async (vscode, name) => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      const file = vscode.Uri.joinPath(folder!.uri, name);
      await vscode.window.showTextDocument(file, { preview: false });
    }, relativePath);
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Text of an open document of the folder, saved or not. */
  documentText(relativePath: string): Promise<string | undefined> {
    return this.host.run((vscode, name) => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      const file = vscode.Uri.joinPath(folder!.uri, name).toString();
      const documents = vscode.workspace.textDocuments;
      return documents.find((document) => document.uri.toString() === file)?.getText();
    }, relativePath);
  }

  /** Waits until a document has exactly this text: keys take a moment to reach the host. */
  async waitForText(relativePath: string, text: string): Promise<void> {
    await eventually(
      `The text ${JSON.stringify(text)} in ${relativePath}`,
      () => this.documentText(relativePath),
      (found) => found === text,
    );
  }

  /** Opens a link to the extension, as the system hands it to the editor; `rest` = after its id. */
  async openLink(rest: string): Promise<void> {
    const scheme = await this.host.run((vscode) => vscode.env.uriScheme);
    await this.runCommand('Developer: Open URL');
    const box = this.page.locator('.quick-input-widget:visible input');
    await box.fill(`${scheme}://${this.extensionId}${rest}`);
    await box.press('Enter');
  }

  /** Changes a user setting, as the settings editor would; undefined takes it away. */
  async updateSetting(name: string, value: unknown): Promise<void> {
    await this.surroundings.userSettings.whileChanging(name, () =>
      this.host.run(
        async (vscode, change) => {
          const everything = vscode.workspace.getConfiguration();
          await everything.update(change.name, change.value, vscode.ConfigurationTarget.Global);
        },
        { name, value },
      ),
    );
  }

  /** Switches the theme and waits until the workbench wears it. */
  async setTheme(theme: Theme): Promise<void> {
    await this.updateSetting('workbench.colorTheme', await this.themeId(theme));
    await this.page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();
  }

  /** What this VS Code calls a theme: older ones say `Default Dark Modern`. */
  private themeId(theme: Theme): Promise<string> {
    return this.host.run((vscode, name) => {
      const ids = vscode.extensions.all.flatMap(({ packageJSON }) => {
        const { contributes } = packageJSON as { contributes?: { themes?: { id?: string }[] } };
        return contributes?.themes?.map(({ id }) => id) ?? [];
      });
      return ids.includes(name) || !ids.includes(`Default ${name}`) ? name : `Default ${name}`;
    }, theme);
  }

  /**
   * Saves a picture of the window, or of a part of it, as `out/screenshots/<name>.png`.
   * @param clip the part, in pixels
   * @returns the path of the file
   */
  async screenshot(name: string, clip?: Clip): Promise<string> {
    const file = path.join(this.surroundings.screenshotFolder, `${name}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file, ...(clip === undefined ? {} : { clip }) });
    return file;
  }

  /**
   * Switched on, as at first, the page believes it has the focus whatever is in front of it;
   * switched off, it is as with real windows. `Editor.giveFocusTo` does it for all.
   */
  async setFocusEmulation(enabled: boolean): Promise<void> {
    this.cdp ??= await this.page.context().newCDPSession(this.page);
    await this.cdp.send('Emulation.setFocusEmulationEnabled', { enabled });
  }

  /** Whether the extension host takes the window to have the focus. */
  isFocused(): Promise<boolean> {
    return this.host.run((vscode) => vscode.window.state.focused);
  }

  /**
   * Lets VS Code find the person idle, which takes it about a minute of its own time. Only for
   * windows opened with `fakePageClock`.
   */
  async becomeIdle(): Promise<void> {
    const passAWhile = async () => {
      await this.page.clock.runFor(4_000);
      // An answer in between on each of the two connections, or the page would take it for lost and
      // connect again, which on a busy machine may end the extension host.
      await this.host.run(async (vscode, authority) => {
        const root = vscode.Uri.from({ scheme: 'vscode-remote', authority, path: '/' });
        await vscode.workspace.fs.stat(root);
        await vscode.commands.executeCommand('getContextKeyInfo');
      }, new URL(this.page.url()).host);
    };
    for (let step = 0; step < 20; step++) await passAWhile();
    await eventually(
      'An idle window',
      async () => {
        // Where something that was done before arrived late, its minute is not over yet.
        await passAWhile();
        return this.host.run((vscode) => vscode.window.state.active);
      },
      (active) => !active,
    );
  }

  /** Reloads the window: a new extension host, the same user. */
  async reload(): Promise<void> {
    this.connection.expectEnd();
    // By command, and not by the browser: only then is the window's layout kept.
    await Promise.all([this.waitForNewHost(), this.runCommand('Developer: Reload Window')]);
    await this.waitUntilDrawn();
  }

  /**
   * Takes up the extension host that VS Code starts when one was killed. It does so only with an
   * installed extension: under test a window without its extension host is at its end.
   */
  async waitForNewHost(): Promise<void> {
    this.connection = await this.surroundings.listener.next(60_000);
  }

  /** Closes the window, as its close button would, and waits until its extension host is gone. */
  async close(): Promise<void> {
    this.connection.expectEnd();
    await this.page.close({ runBeforeUnload: false });
    await this.connection.ended;
  }
}

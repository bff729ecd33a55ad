import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import type { EditorHost, EditorHostOptions, WindowPlan } from './editorHost.js';
import { guardVariable } from './hostMessages.js';
import { installBridge, packageFile } from './installExtensions.js';

/**
 * The desktop application. Each window is a run of its own, since windows with an extension under
 * test do not share one: so one window at a time, with one user for all. Tests that need more are
 * in `severalWindows`, which never runs here.
 */
export class DesktopHost implements EditorHost {
  private application: ElectronApplication | undefined;

  private constructor(
    private readonly options: EditorHostOptions,
    private readonly executable: string,
  ) {}

  /** Lays out the user's folders; the application itself starts with its first window. */
  static async start(options: EditorHostOptions, executable: string): Promise<DesktopHost> {
    const host = new DesktopHost(options, executable);
    await mkdir(path.dirname(host.settingsFile), { recursive: true });
    await writeFile(host.settingsFile, JSON.stringify(options.settings, null, 2));
    await mkdir(host.extensionsFolder, { recursive: true });
    if (options.installed) {
      const [cli = '', ...cliArguments] = resolveCliArgsFromVSCodeExecutablePath(executable);
      await promisify(execFile)(cli, [
        ...cliArguments,
        ...['--install-extension', packageFile(options)],
        `--user-data-dir=${host.userFolder}`,
        `--extensions-dir=${host.extensionsFolder}`,
      ]);
      await installBridge(host.extensionsFolder, options);
    }
    return host;
  }

  async openWindow(plan: WindowPlan): Promise<Page> {
    await this.stop();
    const { installed, extensionFolder, bridgeFile, environment, preload } = this.options;
    this.application = await _electron.launch({
      executablePath: this.executable,
      args: [
        plan.folder,
        `--user-data-dir=${this.userFolder}`,
        `--extensions-dir=${this.extensionsFolder}`,
        ...[
          '--new-window',
          '--skip-welcome',
          '--skip-release-notes',
          '--skip-add-to-recently-opened',
        ],
        ...['--disable-workspace-trust', '--disable-updates', '--disable-telemetry'],
        ...['--disable-gpu', '--no-sandbox', '--use-inmemory-secretstorage'],
        ...(installed
          ? []
          : [
              `--extensionDevelopmentPath=${extensionFolder}`,
              `--extensionTestsPath=${bridgeFile}`,
            ]),
      ],
      env: { ...inheritedEnvironment(), ...environment, [guardVariable]: preload },
    });
    const page = await this.application.firstWindow();
    await plan.prepare(page);
    return page;
  }

  async stop(): Promise<void> {
    const application = this.application;
    this.application = undefined;
    if (!application) return;
    const child = application.process();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  get settingsFile(): string {
    return path.join(this.userFolder, 'User/settings.json');
  }

  private get userFolder(): string {
    return path.join(this.options.runFolder, 'user');
  }

  private get extensionsFolder(): string {
    return path.join(this.options.runFolder, 'extensions');
  }
}

/** This process's variables, without those that would turn Electron into a plain Node. */
function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith('ELECTRON_') || name.startsWith('VSCODE_')
      ? []
      : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

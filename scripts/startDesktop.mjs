import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StepError } from './progress.mjs';

/**
 * A desktop VS Code that runs.
 * @typedef {object} RunningDesktop
 * @property {Promise<void>} closed Settles when the person closes its window.
 * @property {() => Promise<void>} stop
 */

/**
 * Opens a desktop VS Code with the extension, apart from the person's own settings, extensions and
 * windows.
 * @param {object} options
 * @param {string} options.executable The application, or a `code` command.
 * @param {string} options.projectFolder
 * @param {string} options.userFolder New; for the settings and everything else.
 * @param {string} options.workspaceFolder
 * @param {string} options.openFile
 * @param {Readonly<Record<string, unknown>>} options.settings
 * @returns {Promise<RunningDesktop>}
 */
export async function startDesktop(options) {
  const { executable, projectFolder, userFolder, workspaceFolder, openFile, settings } = options;
  await mkdir(path.join(userFolder, 'User'), { recursive: true });
  const settingsFile = path.join(userFolder, 'User/settings.json');
  await writeFile(settingsFile, JSON.stringify(settings, null, 2));
  const args = [
    ...['--new-window', '--wait', workspaceFolder, openFile],
    `--extensionDevelopmentPath=${projectFolder}`,
    `--user-data-dir=${userFolder}`,
    `--extensions-dir=${path.join(userFolder, 'extensions')}`,
    ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
  ];
  const child = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const closed = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0 || code === null) resolve(undefined);
      else
        reject(new StepError(`${executable} ended with exit code ${code}; its words are above.`));
    });
  });
  const stop = async () => {
    child.kill();
    // A `code` command only hands over to the application, which notes its own process here.
    const lock = await readFile(path.join(userFolder, 'code.lock'), 'utf8').catch(() => '');
    const pid = Number.parseInt(lock, 10);
    if (!Number.isInteger(pid)) return;
    try {
      process.kill(pid);
    } catch {
      // It ended by itself.
    }
  };
  return { closed, stop };
}

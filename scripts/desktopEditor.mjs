import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findOnPath } from './chromium.mjs';

/** Version that is downloaded: the same as the server's, so that both hosts test the same. */
const currentVersion = '1.139.1';
const silenceTimeoutMs = 15_000;

/**
 * A desktop VS Code of this machine's own.
 * @returns {Promise<string | undefined>} Path of its command.
 */
export async function findDesktopEditor() {
  for (const command of ['code', 'code-insiders', 'codium']) {
    const file = await findOnPath(command);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** Whether a desktop application could show a window here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => Boolean(name));
}

/**
 * The version to test in: UPPER_BACK_RESET_VSCODE has `minimum` for the oldest that the manifest asks
 * for, `current`, `stable` for the newest that there is, or a version.
 * @param {string} wanted
 * @param {string} manifest The text of package.json.
 */
export function versionToTest(wanted, manifest) {
  if (wanted === '' || wanted === 'current') return currentVersion;
  if (wanted !== 'minimum') return wanted;
  const { engines } = /** @type {{ engines: { vscode: string } }} */ (JSON.parse(manifest));
  return engines.vscode.replace(/^\^/, '');
}

/**
 * Downloads a desktop VS Code, once. Where the network says no, it does so at once; where it says
 * nothing, this gives up after a quarter of a minute without a byte.
 * @param {string} projectFolder
 * @returns {Promise<{ executable: string, version: string }>}
 */
export async function downloadDesktopEditor(projectFolder) {
  // Not at the top: this file is loaded before any package is installed.
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const manifest = await readFile(path.join(projectFolder, 'package.json'), 'utf8');
  const version = versionToTest(process.env['UPPER_BACK_RESET_VSCODE'] ?? '', manifest);
  const executable = await downloadAndUnzipVSCode({
    version,
    cachePath: path.join(projectFolder, '.vscode-test'),
    timeout: silenceTimeoutMs,
  });
  return { executable, version };
}

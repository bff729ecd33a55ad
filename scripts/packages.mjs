import { execFile } from 'node:child_process';
import { readFile, readlink, symlink } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { serverFolder } from './editorServer.mjs';
import { StepError, runQuietly, secondsSince } from './progress.mjs';

/**
 * The part of a lock file that tells which packages there are.
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Locked
 */

/**
 * Installs the project's own packages unless they are there already.
 * @param {string} projectFolder
 */
export async function installProjectPackages(projectFolder) {
  await installPackages({ title: 'project packages', folder: projectFolder, aboutMegabytes: 310 });
}

/**
 * Installs what the editor tests need, a VS Code server included, unless it is there already. Its
 * install scripts stay off: they would compile for minutes what the server runs well without.
 * @param {string} projectFolder
 */
export async function installEditorPackages(projectFolder) {
  const folder = path.join(projectFolder, 'test/editor');
  await installPackages({ title: 'editor for tests', folder, aboutMegabytes: 460 });
  if (process.platform !== 'linux') return;
  // The server looks for its packages in its own folder; here they are in the one above it.
  const link = path.join(serverFolder(projectFolder), 'node_modules');
  const target = await readlink(link).catch(() => undefined);
  if (target !== '../../..') await symlink('../../..', link, 'dir');
}

/**
 * @param {{ title: string, folder: string, aboutMegabytes: number }} options
 */
async function installPackages({ title, folder, aboutMegabytes }) {
  if (await isInstalled(folder)) return;
  const startedAt = performance.now();
  console.log(`${title}: installing about ${aboutMegabytes} MB, once`);
  const { succeeded, output } = await runQuietly({
    title,
    program: 'npm',
    args: ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    folder,
    // npm fetches everything first, and unpacks then.
    describe: async () => {
      const megabytes = await megabytesIn(folder);
      if (megabytes < 5) return 'fetching packages';
      return `${megabytes} of about ${aboutMegabytes} MB on disk`;
    },
  });
  if (!succeeded) throw new StepError(`${title}: npm ci failed in ${folder}\n${output}`);
  console.log(
    `${title}: installed, ${await megabytesIn(folder)} MB on disk, ${secondsSince(startedAt)}`,
  );
}

/**
 * Whether node_modules holds what the lock file asks for, by npm's own note of what it installed.
 * @param {string} folder
 */
async function isInstalled(folder) {
  const wanted = await readLock(path.join(folder, 'package-lock.json'));
  const present = await readLock(path.join(folder, 'node_modules/.package-lock.json')).catch(
    () => undefined,
  );
  if (!present) return false;
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = present[place];
    // What is optional may be for another system.
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Locked>}
 */
async function readLock(file) {
  /** @type {unknown} */
  const lock = JSON.parse(await readFile(file, 'utf8'));
  return /** @type {{ packages: Locked }} */ (lock).packages;
}

/**
 * @param {string} folder
 * @returns {Promise<number>} Zero where there is no `du`.
 */
async function megabytesIn(folder) {
  const modules = path.join(folder, 'node_modules');
  const { stdout } = await promisify(execFile)('du', ['-sk', modules]).catch(
    // Files vanish while npm moves them about: the sum is printed all the same.
    (/** @type {{ stdout?: string }} */ error) => ({ stdout: error.stdout ?? '' }),
  );
  const kilobytes = Number.parseInt(stdout, 10);
  return Number.isInteger(kilobytes) ? Math.round(kilobytes / 1024) : 0;
}

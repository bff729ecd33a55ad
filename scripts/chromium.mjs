import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { StepError, runQuietly, secondsSince } from './progress.mjs';

const debianPackages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where a system that does not put its browsers on PATH has those that the tests can run in; the one
 * looked for first comes first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[]}
 */
export function usualBrowsers(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform !== 'win32') return [];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => env[name] ?? [],
  );
  const programs = ['Chromium', 'Google\\Chrome'].map((name) => `${name}\\Application\\chrome.exe`);
  return [...programs, 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
    folders.map((folder) => `${folder}\\${program}`),
  );
}

/**
 * Path of a Chromium or Chrome on this machine, if there is one.
 * @returns {Promise<string | undefined>}
 */
async function findChromium() {
  const named = process.env['UPPER_BACK_RESET_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return named;
    throw new StepError(`UPPER_BACK_RESET_CHROMIUM names ${named}, which can't be run.`);
  }
  for (const command of commands) {
    const file = await findOnPath(command);
    if (file !== undefined) return file;
  }
  for (const file of usualBrowsers(process.platform, process.env)) {
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

/**
 * Finds Chromium, or installs it where that takes no question: as root on Debian and its kin.
 * @returns {Promise<string>} Its path.
 */
export async function installChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || (await findOnPath('apt-get')) === undefined) {
    throw new StepError(
      [
        'The editor tests need a Chromium or Chrome, and there is none here. Either',
        `  on Debian or Ubuntu: sudo apt-get install ${debianPackages.join(' ')}`,
        '  elsewhere: install Chromium or Chrome in the usual way',
        'or name one: UPPER_BACK_RESET_CHROMIUM=/path/to/chromium npm test',
      ].join('\n'),
    );
  }
  const startedAt = performance.now();
  console.log('browser for tests: installing Chromium with apt-get, once');
  await aptGet(['update']);
  await aptGet(['install', '--yes', '--no-install-recommends', ...debianPackages]);
  const installed = await findChromium();
  if (installed === undefined) throw new StepError('apt-get installed no Chromium.');
  console.log(`browser for tests: installed, ${secondsSince(startedAt)}`);
  return installed;
}

/**
 * A program found on PATH.
 * @param {string} command
 * @returns {Promise<string | undefined>}
 */
export async function findOnPath(command) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  for (const folder of folders) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (await isExecutable(file)) return file;
    }
  }
  return undefined;
}

/**
 * The browser's own words about its version.
 * @param {string} chromium
 * @returns {Promise<string>}
 */
export async function chromiumVersion(chromium) {
  const { stdout } = await promisify(execFile)(chromium, ['--version']);
  return stdout.trim();
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const { succeeded, output } = await runQuietly({
    title: 'browser for tests',
    program: 'apt-get',
    args,
    folder: process.cwd(),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    describe: (soFar) => soFar.trimEnd().split('\n').at(-1)?.slice(0, 70) ?? '',
  });
  if (!succeeded) throw new StepError(`apt-get ${args.join(' ')} failed:\n${output}`);
}

/** @param {string} file */
function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

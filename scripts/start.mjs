// `npm start`: builds the extension and opens a VS Code with it, in which a reset is due after one
// minute of work (`-- --minutes 5` for five). The person's own VS Code is not touched.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findOnPath } from './chromium.mjs';
import { downloadDesktopEditor, findDesktopEditor, hasDisplay } from './desktopEditor.mjs';
import { serverVersion, serverWindowUrl, startEditorServer } from './editorServer.mjs';
import { quietEditorSettings } from './editorSettings.mjs';
import { installEditorPackages, installProjectPackages } from './packages.mjs';
import { StepError, runQuietly } from './progress.mjs';
import { createSampleWorkspace, firstSampleFile } from './sampleWorkspace.mjs';
import { startDesktop } from './startDesktop.mjs';
import { startMinutes } from './startMinutes.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');

async function build() {
  const { succeeded, output } = await runQuietly({
    title: 'build',
    program: 'npm',
    args: ['run', '--silent', 'build'],
    folder: projectFolder,
  });
  if (!succeeded) throw new StepError(`The build failed:\n${output}`);
}

/**
 * The desktop application to use, if one can be had and shown.
 * @returns {Promise<string | undefined>}
 */
async function chooseDesktop() {
  if (!hasDisplay()) return undefined;
  const found = await findDesktopEditor();
  if (found !== undefined) return found;
  try {
    return (await downloadDesktopEditor(projectFolder)).executable;
  } catch (error) {
    console.log(`No desktop VS Code: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/**
 * @param {number} minutes
 * @param {string} runFolder
 */
function editorOptions(minutes, runFolder) {
  const workspaceFolder = path.join(runFolder, 'work');
  return {
    projectFolder,
    userFolder: path.join(runFolder, 'u'),
    workspaceFolder,
    openFile: path.join(workspaceFolder, firstSampleFile),
    settings: { ...quietEditorSettings, 'upperBackReset.intervalMinutes': minutes },
  };
}

/** @param {ReturnType<typeof editorOptions>} options */
async function openServer(options) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StepError('Put a VS Code on PATH (its "code" command), then run npm start again.');
  }
  await installEditorPackages(projectFolder);
  const token = randomUUID();
  const server = await startEditorServer({ ...options, development: true, token });
  const url = serverWindowUrl(server.authority, {
    folder: options.workspaceFolder,
    openFile: options.openFile,
    development: { extensionFolder: projectFolder },
    token,
  });
  console.log(`VS Code ${await serverVersion(projectFolder)} runs here; open it in a browser:`);
  console.log(`\n  ${url}\n`);
  console.log('In a browser, reminders set to "notification" show as a dot on the bell, no toast.');
  const opener = hasDisplay() ? await findOnPath('xdg-open') : undefined;
  if (opener !== undefined) spawn(opener, [url], { stdio: 'ignore', detached: true }).unref();
  return { closed: new Promise(() => undefined), stop: () => server.stop() };
}

async function run() {
  const minutes = startMinutes(process.argv.slice(2));
  await installProjectPackages(projectFolder);
  await build();
  const runFolder = await mkdtemp(path.join(os.tmpdir(), 'ubr-'));
  try {
    const options = editorOptions(minutes, runFolder);
    await createSampleWorkspace(options.workspaceFolder);
    const desktop = await chooseDesktop();
    if (desktop !== undefined) console.log(`Opening ${desktop} with the extension.`);
    const editor =
      desktop === undefined
        ? await openServer(options)
        : await startDesktop({ ...options, executable: desktop });
    console.log(`A reset is due after ${minutes} min of work. Ctrl+C here ends the editor.`);
    // Keeps this process there while it waits.
    const alive = setInterval(() => undefined, 60_000);
    await Promise.race([editor.closed, once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    clearInterval(alive);
    await editor.stop();
  } finally {
    await rm(runFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof StepError ? error.message : error);
  process.exitCode = 1;
}
process.exit();

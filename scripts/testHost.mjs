import { installChromium } from './chromium.mjs';
import { downloadDesktopEditor, hasDisplay } from './desktopEditor.mjs';
import { serverVersion } from './editorServer.mjs';
import { StepError } from './progress.mjs';

/**
 * Which editor the tests run in. The counterpart of `TestHost` in test/editor/support.
 * @typedef {{ kind: 'server', version: string, chromium: string }
 *   | { kind: 'desktop', version: string, executable: string }} TestHost
 */

/**
 * Gets an editor ready for the tests: the desktop application where it can be had and shown, else
 * the server, whose packages are installed already. UPPER_BACK_RESET_HOST=desktop or =server says
 * which.
 * @param {string} projectFolder
 * @returns {Promise<TestHost>}
 */
export async function prepareTestHost(projectFolder) {
  const wanted = process.env['UPPER_BACK_RESET_HOST'] ?? '';
  if (!['', 'server', 'desktop'].includes(wanted)) {
    throw new StepError(`UPPER_BACK_RESET_HOST is "${wanted}", not "server" or "desktop".`);
  }
  if (wanted === 'desktop') return desktopHost(projectFolder);
  const serverRuns = process.platform === 'linux' && process.arch === 'x64';
  if (wanted === 'server' || !hasDisplay()) {
    if (serverRuns) return serverHost(projectFolder);
    throw new StepError('The editor tests need a display here; the server is for Linux x64 alone.');
  }
  try {
    return await desktopHost(projectFolder);
  } catch (error) {
    if (!serverRuns) throw error;
    console.log(`desktop editor: ${error instanceof Error ? error.message : String(error)}`);
    return serverHost(projectFolder);
  }
}

/**
 * @param {string} projectFolder
 * @returns {Promise<TestHost>}
 */
async function desktopHost(projectFolder) {
  const downloaded = await downloadDesktopEditor(projectFolder).catch(
    (/** @type {unknown} */ e) => {
      const reason = e instanceof Error ? e.message : String(e);
      throw new StepError(`VS Code for the tests could not be downloaded (${reason}).`);
    },
  );
  return { kind: 'desktop', ...downloaded };
}

/**
 * @param {string} projectFolder
 * @returns {Promise<TestHost>}
 */
async function serverHost(projectFolder) {
  const chromium = await installChromium();
  return { kind: 'server', version: await serverVersion(projectFolder), chromium };
}

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
 * Gets the editors for the tests ready: the desktop application where it can be had and shown, and
 * the server, whose packages are installed already, on Linux x64. UPPER_BACK_RESET_HOST=desktop or
 * =server asks for one of them alone.
 * @param {string} projectFolder
 * @returns {Promise<{ desktop?: TestHost, server?: TestHost }>} At least one.
 */
export async function prepareTestHosts(projectFolder) {
  const wanted = process.env['UPPER_BACK_RESET_HOST'] ?? '';
  if (!['', 'server', 'desktop'].includes(wanted)) {
    throw new StepError(`UPPER_BACK_RESET_HOST is "${wanted}", not "server" or "desktop".`);
  }
  if (wanted === 'desktop') return { desktop: await desktopHost(projectFolder) };
  const serverRuns = process.platform === 'linux' && process.arch === 'x64';
  if (!serverRuns && (wanted === 'server' || !hasDisplay())) {
    throw new StepError('The editor tests need a display here; the server is for Linux x64 alone.');
  }
  const server = serverRuns ? { server: await serverHost(projectFolder) } : {};
  if (wanted === 'server' || !hasDisplay()) return server;
  try {
    return { ...server, desktop: await desktopHost(projectFolder) };
  } catch (error) {
    if (!serverRuns) throw error;
    console.log(`desktop editor: ${error instanceof Error ? error.message : String(error)}`);
    return server;
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

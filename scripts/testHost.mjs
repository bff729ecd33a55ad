import { installChromium } from './chromium.mjs';
import { downloadDesktopEditor, hasDisplay } from './desktopEditor.mjs';
import { serverVersion } from './editorServer.mjs';
import { StepError } from './progress.mjs';

/**
 * Which editor the tests run in. The counterpart of `TestHost` in test/editor/support.
 * @typedef {{ kind: 'server' | 'web', version: string, chromium: string }
 *   | { kind: 'desktop', version: string, executable: string }} TestHost
 */

/**
 * Gets the editors for the tests ready: the desktop application where it can be had and shown, and
 * the server, whose packages are installed already, on Linux x64, once more with the extension in the
 * browser. UPPER_BACK_RESET_HOST=desktop,
 * =server or =web asks for one of them alone.
 * @param {string} projectFolder
 * @returns {Promise<{ desktop?: TestHost, server?: TestHost, web?: TestHost }>} At least one.
 */
export async function prepareTestHosts(projectFolder) {
  const wanted = process.env['UPPER_BACK_RESET_HOST'] ?? '';
  if (!['', 'server', 'desktop', 'web'].includes(wanted)) {
    throw new StepError(`UPPER_BACK_RESET_HOST is "${wanted}", not "server", "desktop" or "web".`);
  }
  if (wanted === 'desktop') return { desktop: await desktopHost(projectFolder) };
  const serverRuns = process.platform === 'linux' && process.arch === 'x64';
  if (!serverRuns && (wanted === 'server' || wanted === 'web' || !hasDisplay())) {
    throw new StepError('The editor tests need a display here; the server is for Linux x64 alone.');
  }
  /** @type {{ server?: TestHost, web?: TestHost }} */
  const inServer = serverRuns ? await serverHosts(projectFolder) : {};
  if (wanted === 'web') return { ...(inServer.web && { web: inServer.web }) };
  if (wanted === 'server' || !hasDisplay()) return inServer;
  try {
    return { ...inServer, desktop: await desktopHost(projectFolder) };
  } catch (error) {
    if (!serverRuns) throw error;
    console.log(`desktop editor: ${error instanceof Error ? error.message : String(error)}`);
    return inServer;
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
 * @returns {Promise<{ server: TestHost, web: TestHost }>}
 */
async function serverHosts(projectFolder) {
  const has = { version: await serverVersion(projectFolder), chromium: await installChromium() };
  return { server: { kind: 'server', ...has }, web: { kind: 'web', ...has } };
}

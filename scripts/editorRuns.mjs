/** Folder of the suites in which two windows of one user are open at a time. */
const severalWindows = 'severalWindows/';

/** Suites that always run with the extension in the browser itself as well, where it has no Node. */
const inBrowserToo = ['journal', 'mainJob', 'panel'];

/** All that can: they ask nothing of a process or of what only Node has. */
const inBrowser = [
  ...['atWork', 'chooseRoutine', 'comfort', 'presence', 'puttingOff', 'routine'],
  ...inBrowserToo,
];

/**
 * Suites that run in one editor, by their paths below `test/editor` without `.test.js`.
 * @typedef {{ host: 'desktop' | 'server' | 'web', suites: readonly string[] }} EditorRun
 */

/**
 * Chooses which suites run in which editor: all in the desktop application where there is one,
 * except those that need several windows, since with an extension under test it shows only one.
 * Those run in the server where it can run, and are left out by name where it can't. Some run in the
 * browser as well; where only that is asked for, all do that can.
 * @param {{ desktop: boolean, server: boolean, web: boolean }} has Which editors can be run here: at
 *   least one.
 * @param {readonly string[]} suites All suites.
 * @returns {{ runs: readonly EditorRun[], leftOut: readonly string[] }}
 */
export function editorRuns(has, suites) {
  const alone = !has.desktop && !has.server;
  const inWeb = suites.filter((suite) => (alone ? inBrowser : inBrowserToo).includes(suite));
  /** @type {EditorRun[]} */
  const web = has.web && inWeb.length > 0 ? [{ host: 'web', suites: inWeb }] : [];
  if (alone) return { runs: web, leftOut: suites.filter((suite) => !inWeb.includes(suite)) };
  if (!has.desktop) return { runs: [...web, { host: 'server', suites }], leftOut: [] };
  const several = suites.filter((suite) => suite.startsWith(severalWindows));
  const others = suites.filter((suite) => !several.includes(suite));
  /** @type {EditorRun[]} */
  const runs = [...web, { host: 'desktop', suites: others }];
  if (has.server && several.length > 0) runs.push({ host: 'server', suites: several });
  return { runs, leftOut: has.server ? [] : several };
}

/**
 * Lines that say which suites ran where, and which nowhere.
 * @param {ReturnType<typeof editorRuns>} plan
 * @returns {string[]}
 */
export function whichRanWhere({ runs, leftOut }) {
  const lines = runs.map(({ host, suites }) => `editor tests, ${host}: ${suites.join(', ')}`);
  if (leftOut.length === 0) return lines;
  const why = runs.every(({ host }) => host === 'web')
    ? 'they need Node, a process or several windows'
    : 'they need several windows at a time, which only the server on Linux x64 has';
  return [...lines, `editor tests, left out: ${leftOut.join(', ')} (${why})`];
}

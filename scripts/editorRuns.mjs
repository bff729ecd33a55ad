/** Folder of the suites in which two windows of one user are open at a time. */
const severalWindows = 'severalWindows/';

/**
 * Suites that run in one editor, by their paths below `test/editor` without `.test.js`.
 * @typedef {{ host: 'desktop' | 'server', suites: readonly string[] }} EditorRun
 */

/**
 * Chooses which suites run in which editor: all in the desktop application where there is one,
 * except those that need several windows, since with an extension under test it shows only one.
 * Those run in the server where it can run, and are left out by name where it can't.
 * @param {{ desktop: boolean, server: boolean }} has Which editors can be run here: at least one.
 * @param {readonly string[]} suites All suites.
 * @returns {{ runs: readonly EditorRun[], leftOut: readonly string[] }}
 */
export function editorRuns(has, suites) {
  if (!has.desktop) return { runs: [{ host: 'server', suites }], leftOut: [] };
  const several = suites.filter((suite) => suite.startsWith(severalWindows));
  const others = suites.filter((suite) => !several.includes(suite));
  /** @type {EditorRun[]} */
  const runs = [{ host: 'desktop', suites: others }];
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
  const why = 'they need several windows at a time, which only the server on Linux x64 has';
  return [...lines, `editor tests, left out: ${leftOut.join(', ')} (${why})`];
}

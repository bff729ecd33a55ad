/**
 * Folders of the suites that look at a page by itself, without an editor around it, and of those
 * with two windows or more, which fill the lane up: the others take about as long as these.
 */
const pageFolders = ['player/', 'dashboard/', 'severalWindows/'];

/** Folder of the suites that need neither a window nor a page: they take what the others leave. */
const faultsFolder = 'faults/';

/** Suites that measure time or cost, or look at a page whose clock runs: nothing may run beside them. */
const aloneSuites = ['player/cost', 'player/stillness', 'dashboard/firstPaint', 'realTime'];

/**
 * Suites that one process runs, one after the other.
 * @typedef {{ name: string, suites: readonly string[] }} Lane
 */

/**
 * Shares suites out: those that wait for an editor's windows and those that work on a page run side
 * by side, each in one lane, and what is done to files beside them; what measures comes afterwards,
 * with the machine for itself.
 * @param {readonly string[]} suites By their paths below `test/editor` without `.test.js`.
 * @returns {{ sideBySide: readonly Lane[], afterwards: readonly Lane[] }}
 */
export function editorLanes(suites) {
  const alone = suites.filter((suite) => aloneSuites.includes(suite));
  const others = suites.filter((suite) => !alone.includes(suite));
  const pages = others.filter((suite) => pageFolders.some((folder) => suite.startsWith(folder)));
  const faults = others.filter((suite) => suite.startsWith(faultsFolder));
  const windows = others.filter((suite) => !pages.includes(suite) && !faults.includes(suite));
  /** @param {readonly Lane[]} lanes */
  const filled = (lanes) => lanes.filter((lane) => lane.suites.length > 0);
  return {
    sideBySide: filled([
      { name: 'one window', suites: windows },
      { name: 'pages and several windows', suites: pages },
      { name: 'faults', suites: faults },
    ]),
    afterwards: filled([{ name: 'measuring', suites: alone }]),
  };
}

/** Folders of the suites that look at a page by itself, without an editor around it. */
const pageFolders = ['player/', 'dashboard/'];

/** Folder of the suites that need neither a window nor a page: they take what the others leave. */
const faultsFolder = 'faults/';

/**
 * Suites that measure time or cost, or look at a page whose clock runs: nothing may run beside them
 * but the one that waits for two minutes of real time.
 */
const aloneSuites = ['player/cost', 'player/stillness', 'dashboard/firstPaint'];
const realTimeSuites = ['realTime'];

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
  const realTime = suites.filter((suite) => realTimeSuites.includes(suite));
  const others = suites.filter((suite) => !alone.includes(suite) && !realTime.includes(suite));
  const pages = others.filter((suite) => pageFolders.some((folder) => suite.startsWith(folder)));
  const faults = others.filter((suite) => suite.startsWith(faultsFolder));
  const windows = others.filter((suite) => !pages.includes(suite) && !faults.includes(suite));
  /** @param {readonly Lane[]} lanes */
  const filled = (lanes) => lanes.filter((lane) => lane.suites.length > 0);
  return {
    sideBySide: filled([
      { name: 'windows', suites: windows },
      { name: 'pages', suites: pages },
      { name: 'faults', suites: faults },
    ]),
    afterwards: filled([
      { name: 'real time', suites: realTime },
      { name: 'measuring', suites: alone },
    ]),
  };
}

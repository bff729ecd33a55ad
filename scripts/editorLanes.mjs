/** Folders of the suites that look at a page by itself, without an editor around it. */
const pageFolders = ['player/', 'dashboard/'];

/** Folder of the suites that need neither a window nor a page, but much of the processor. */
const faultsFolder = 'faults/';

/** Folder of the suites that watch two windows at once: with pages beside them they starve. */
const severalFolder = 'severalWindows/';

/** Suites that measure time or cost, or look at a page whose clock runs: nothing may run beside them. */
const aloneSuites = ['player/cost', 'player/stillness', 'dashboard/firstPaint'];

/** Suites that wait for minutes of real time, in which others may use the processor. */
const realTimeSuites = ['realTime'];

/**
 * Suites that one process runs, one after the other.
 * @typedef {{ name: string, suites: readonly string[] }} Lane
 */

/**
 * Shares suites out, in steps of lanes that run side by side: first those that wait for an editor's
 * window beside those that work on a page, then several windows and what measures, each with the
 * machine for itself, and in the end what waits for real time beside what is done to files.
 * @param {readonly string[]} suites By their paths below `test/editor` without `.test.js`.
 * @returns {readonly (readonly Lane[])[]}
 */
export function editorLanes(suites) {
  /** @param {(suite: string) => boolean} isIn */
  const taken = (isIn) => suites.filter(isIn);
  const measuring = taken((suite) => aloneSuites.includes(suite));
  const realTime = taken((suite) => realTimeSuites.includes(suite));
  const faults = taken((suite) => suite.startsWith(faultsFolder));
  const several = taken((suite) => suite.startsWith(severalFolder));
  const apart = [...measuring, ...realTime, ...faults, ...several];
  const pages = taken(
    (suite) => !apart.includes(suite) && pageFolders.some((folder) => suite.startsWith(folder)),
  );
  const windows = taken((suite) => !apart.includes(suite) && !pages.includes(suite));
  const steps = [
    [
      { name: 'windows', suites: windows },
      { name: 'pages', suites: pages },
    ],
    [{ name: 'several windows', suites: several }],
    [{ name: 'measuring', suites: measuring }],
    [
      { name: 'real time', suites: realTime },
      { name: 'faults', suites: faults },
    ],
  ];
  return steps
    .map((lanes) => lanes.filter((lane) => lane.suites.length > 0))
    .filter((lanes) => lanes.length > 0);
}

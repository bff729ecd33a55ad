/** Folders of the suites that look at a page by itself, without an editor around it. */
const pageFolders = ['player/', 'dashboard/'];

/** Folder of the suites that need neither a window nor a page, but much of the processor. */
const faultsFolder = 'faults/';

/** Folder of the suites that watch two windows at once: they have no other window beside them. */
const severalFolder = 'severalWindows/';

/** Suites that measure time or cost, or look at a page whose clock runs: nothing may run beside them. */
const aloneSuites = ['player/cost', 'player/stillness', 'dashboard/firstPaint'];

/** Suites that wait for minutes of real time, and are held to a second of it. */
const realTimeSuites = ['realTime'];

/**
 * Suites that one process runs, one after the other.
 * @typedef {{ host: import('./editorRuns.mjs').EditorRun['host'], name: string,
 *   suites: readonly string[] }} LanePart
 */

/**
 * Parts that run one after the other, beside other lanes. A patient lane gets the processor only when
 * the others leave it.
 * @typedef {{ parts: readonly LanePart[], isPatient: boolean }} Lane
 */

/**
 * Shares suites out, in steps of lanes that run side by side: first those that wait for an editor's
 * window, one at a time and then several, and what is done to files, beside what works on a page and
 * can wait; then, with the machine for itself, what measures, and in the end what waits for real time.
 * @param {readonly import('./editorRuns.mjs').EditorRun[]} runs Suites by their paths below
 *   `test/editor` without `.test.js`.
 * @returns {readonly (readonly Lane[])[]}
 */
export function editorLanes(runs) {
  /** @param {string} suite */
  const kindOf = (suite) => {
    if (aloneSuites.includes(suite)) return 'measuring';
    if (realTimeSuites.includes(suite)) return 'real time';
    if (suite.startsWith(faultsFolder)) return 'faults';
    if (suite.startsWith(severalFolder)) return 'several windows';
    return pageFolders.some((folder) => suite.startsWith(folder)) ? 'pages' : 'windows';
  };
  /** @param {readonly string[]} names */
  const lane = (names, isPatient = false) => ({
    isPatient,
    parts: names.flatMap((name) =>
      runs.flatMap(({ host, suites }) => {
        const own = suites.filter((suite) => kindOf(suite) === name);
        return own.length === 0 ? [] : [{ host, name, suites: own }];
      }),
    ),
  });
  const steps = [
    [lane(['windows', 'several windows', 'faults']), lane(['pages'], true)],
    [lane(['measuring'])],
    [lane(['real time'])],
  ];
  return steps
    .map((lanes) => lanes.filter(({ parts }) => parts.length > 0))
    .filter((lanes) => lanes.length > 0);
}

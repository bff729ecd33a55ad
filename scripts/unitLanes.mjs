/** Thousands of random cases, every pose there is, or years of entries: they ask for no answer while one works. */
export const longSuites = [
  'editor/hostilePages',
  'editor/openedBefore',
  'editor/safetyStarts',
  'editor/storage/tenYears',
  'editor/storage/writers',
  'figure/draw/outline',
  'figure/draw/painted',
  'journal/exchange/fhirBundle',
  'journal/exchange/journalFile',
  'journal/mutatedFiles',
  'journal/report/hostileNotes',
  'journal/report/reportMarkdown',
  'journal/statistics/keepIndex',
  'journal/statistics/tenYears',
  'messages/player',
  'routines/gentler',
  'routines/progression/histories',
  'scripts/package',
  'session/histories',
];

/** Days and weeks of simulated time, beside those of the timer itself: they are as long. */
export const simulatedSuites = [
  'editor/resetOffer',
  'editor/unasked',
  'editor/waitingKeys',
  'soak/week',
];

/**
 * Shares the suites of the unit tests out: the figure's walk through every frame and all others
 * take about as long; what is long has parts of its own, the simulations of time one of them.
 * @param {readonly string[]} suites By their paths below `test/unit` without `.test.js`.
 * @returns {Record<'figure' | 'long' | 'simulated' | 'others', readonly string[]>} Paths in
 *   `out/test`.
 */
export function unitLanes(suites) {
  /** @param {string} suite */
  const laneOf = (suite) => {
    if (suite.startsWith('timer/') || simulatedSuites.includes(suite)) return 'simulated';
    if (longSuites.includes(suite)) return 'long';
    return suite.startsWith('figure/') ? 'figure' : 'others';
  };
  /** @param {ReturnType<typeof laneOf>} lane */
  const files = (lane) =>
    suites.filter((suite) => laneOf(suite) === lane).map((suite) => `unit/${suite}.test.js`);
  return {
    figure: files('figure'),
    long: files('long'),
    simulated: files('simulated'),
    others: files('others'),
  };
}

/** Thousands of random cases, every pose there is, or years of entries: they ask for no answer while one works. */
export const longSuites = [
  'editor/faults',
  'editor/hostilePages',
  'editor/openedBefore',
  'editor/resetOffer',
  'editor/safetyStarts',
  'editor/storage/tenYears',
  'editor/storage/writers',
  'editor/unasked',
  'editor/waitingKeys',
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
  'soak/week',
];

/**
 * Shares the suites of the unit tests out: the figure's walk through every frame and all others
 * take about as long; what is long, the timer's simulations before all, has a part of its own.
 * @param {readonly string[]} suites By their paths below `test/unit` without `.test.js`.
 * @returns {Record<'figure' | 'long' | 'others', readonly string[]>} Paths in `out/test`.
 */
export function unitLanes(suites) {
  /** @param {(suite: string) => boolean} isIn */
  const files = (isIn) => suites.filter(isIn).map((suite) => `unit/${suite}.test.js`);
  const isLong = (/** @type {string} */ suite) =>
    suite.startsWith('timer/') || longSuites.includes(suite);
  const isFigure = (/** @type {string} */ suite) => suite.startsWith('figure/') && !isLong(suite);
  return {
    figure: files(isFigure),
    long: files(isLong),
    others: files((suite) => !isFigure(suite) && !isLong(suite)),
  };
}

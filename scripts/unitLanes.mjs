/** Thousands of random cases, or years of entries: they ask for no answer while one works. */
export const longSuites = [
  'journal/exchange/journalFile',
  'journal/mutatedFiles',
  'journal/report/reportMarkdown',
  'journal/statistics/tenYears',
  'editor/hostilePages',
  'editor/storage/tenYears',
  'editor/storage/writers',
  'editor/waitingKeys',
  'routines/progression/histories',
  'session/histories',
  'scripts/package',
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
  const isFigure = (/** @type {string} */ suite) => suite.startsWith('figure/');
  const isLong = (/** @type {string} */ suite) =>
    suite.startsWith('timer/') || longSuites.includes(suite);
  return {
    figure: files(isFigure),
    long: files(isLong),
    others: files((suite) => !isFigure(suite) && !isLong(suite)),
  };
}

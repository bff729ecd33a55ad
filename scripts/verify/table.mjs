/**
 * A test as the reporter has written it down.
 * @typedef {{ title: string, passed: boolean, ms: number }} Ran
 */

/** @typedef {import('./runStamp.mjs').RunStamp} RunStamp */

/**
 * What a test measured; `failed`: it is not what was promised.
 * @typedef {{ name: string, text: string, failed?: boolean }} Measured
 */

/**
 * How a title is told apart: some end with a seed, which differs from run to run.
 * @param {string} title
 */
export const plainTitle = (title) => title.replace(/ \([A-Z_]+=\d+\)/g, '');

/**
 * One table of what is promised, what proves it and how that went the last time. A test that ran in
 * several editors has to have passed in all of them.
 * @param {readonly import('./promises.mjs').Promised[]} promises
 * @param {readonly Ran[]} ran
 * @param {readonly Measured[]} measured
 * @returns {{ text: string, kept: number, open: number }} `open`: with a test that failed or did not run.
 */
export function promiseTable(promises, ran, measured) {
  /** @type {Map<string, Ran[]>} */
  const byTitle = new Map();
  for (const test of ran) {
    const title = plainTitle(test.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), test]);
  }
  let open = 0;
  const rows = promises.map(({ says, tests, figure }) => {
    const found = tests.map((title) => byTitle.get(title) ?? []);
    const figures = measured.filter(({ name }) => name === figure);
    const isShown = found.every((runs) => runs.length > 0 && runs.every(({ passed }) => passed));
    if (!isShown || figures.some(({ failed }) => failed === true)) open += 1;
    const how = tests.map((title, index) => `${verdict(found[index] ?? [])}: ${title}`).join('; ');
    const text = figures.at(-1)?.text;
    return `| ${says} | ${how} | ${text ?? (figure === undefined ? '' : 'not measured')} |`;
  });
  const head = ['| Promise | Test | Figure of the last run |', '| --- | --- | --- |'];
  return { text: [...head, ...rows].join('\n'), kept: promises.length - open, open };
}

/** @param {readonly Ran[]} runs One for each editor in which the test ran. */
function verdict(runs) {
  if (runs.length === 0) return 'NOT RUN';
  const failed = runs.filter(({ passed }) => !passed).length;
  if (failed > 0) return runs.length === 1 ? 'FAILED' : `FAILED in ${failed} of ${runs.length}`;
  return runs.length === 1 ? 'passed' : `passed in ${runs.length} editors`;
}

/**
 * Which runs the results are of, and whether they are all of what is here: of this commit, and of
 * all tests.
 * @param {readonly (RunStamp | undefined)[]} stamps One of each result.
 * @param {string} commit What is here now.
 * @returns {{ lines: readonly string[], areOfThis: boolean }}
 */
export function runsOf(stamps, commit) {
  let areOfThis = true;
  const lines = stamps.map((stamp) => {
    if (stamp === undefined) {
      areOfThis = false;
      return 'Results of a run that nobody knows the commit of: they say nothing of this one.';
    }
    const of = `Results of ${stamp.at}, ${stamp.commit}`;
    const isOther = stamp.commit !== commit;
    if (!isOther && stamp.grep === undefined) return `${of}.`;
    areOfThis = false;
    const other = isOther ? `: here is ${commit}` : '';
    const part = stamp.grep === undefined ? '' : `: of the tests with “${stamp.grep}” alone`;
    return `${of}${other}${part}.`;
  });
  return { lines: [...new Set(lines)].sort(), areOfThis };
}

/**
 * How often our own code tried to reach beyond the machine, over all editors that were watched.
 * @param {readonly { attempts: number }[]} editors
 * @returns {readonly Measured[]} none where none was watched
 */
export function forbiddenCalls(editors) {
  if (editors.length === 0) return [];
  const attempts = editors.reduce((sum, editor) => sum + editor.attempts, 0);
  const text = `${editors.length} editors, ${attempts} attempts`;
  return [{ name: 'forbidden calls', text, failed: attempts > 0 }];
}

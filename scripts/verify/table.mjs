/**
 * A test as the reporter has written it down.
 * @typedef {{ title: string, passed: boolean, ms: number }} Ran
 */

/**
 * What a test measured, and when.
 * @typedef {{ name: string, text: string }} Measured
 */

/**
 * How a title is told apart: some end with a seed, which differs from run to run.
 * @param {string} title
 */
export const plainTitle = (title) => title.replace(/ \([A-Z_]+=\d+\)/g, '');

/**
 * One table of what is promised, what proves it and how that went the last time.
 * @param {readonly import('./promises.mjs').Promised[]} promises
 * @param {readonly Ran[]} ran
 * @param {readonly Measured[]} measured
 * @returns {{ text: string, kept: number, open: number }} `open`: with a test that failed or did not run.
 */
export function promiseTable(promises, ran, measured) {
  const byTitle = new Map(ran.map((test) => [plainTitle(test.title), test]));
  let open = 0;
  const rows = promises.map(({ says, tests, figure }) => {
    const found = tests.map((title) => byTitle.get(title));
    const isKept = found.every((test) => test?.passed === true);
    if (!isKept) open += 1;
    const how = tests.map((title, index) => `${verdict(found[index])}: ${title}`).join('; ');
    const text = measured.find(({ name }) => name === figure)?.text;
    return `| ${says} | ${how} | ${text ?? (figure === undefined ? '' : 'not measured')} |`;
  });
  const head = ['| Promise | Test | Figure of the last run |', '| --- | --- | --- |'];
  return { text: [...head, ...rows].join('\n'), kept: promises.length - open, open };
}

/** @param {Ran | undefined} test */
function verdict(test) {
  if (test === undefined) return 'NOT RUN';
  return test.passed ? 'passed' : 'FAILED';
}

import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runStampVariable } from './verify/runStamp.mjs';

/**
 * What a test runner found. A hook that failed is among the failures, by the test it belongs to.
 * @typedef {object} TestResult
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly { title: string, error: string }[]} failures
 */

/**
 * What scripts/resultReporter.cjs writes.
 * @typedef {Omit<TestResult, 'failures'> & { tests: { title: string, error?: string }[] }} TestFile
 */

/**
 * Runs bundled tests in a mocha of their own and shows its report.
 * @param {object} options
 * @param {string} options.projectFolder
 * @param {string} options.name What the run is called in its report and its result file.
 * @param {readonly string[]} options.files Which tests: paths in `out/test`, or patterns.
 * @param {number} options.testTimeoutMs For each single test.
 * @param {number} options.runTimeoutMs For all; then the run is ended and has failed.
 * @param {string | undefined} options.grep Only tests whose title matches.
 * @param {import('./verify/runStamp.mjs').RunStamp} options.stamp Which run it is part of.
 * @param {NodeJS.ProcessEnv} options.env
 * @param {boolean} [options.reportsAtEnd] Another run shows its report meanwhile.
 * @param {boolean} [options.isPatient] It gets little of the processor while others want it.
 * @returns {Promise<TestResult>}
 */
export async function runMocha(options) {
  const { projectFolder, name, files, testTimeoutMs, runTimeoutMs, grep, env } = options;
  const output = options.reportsAtEnd === true ? 'pipe' : 'inherit';
  const resultFile = path.join(projectFolder, `out/results/${name.replaceAll(' ', '-')}.json`);
  await mkdir(path.dirname(resultFile), { recursive: true });
  await rm(resultFile, { force: true });
  const child = spawn(
    process.execPath,
    [
      // Given to Node itself: given to mocha, it would start a process of its own for it, which
      // would outlive the one that is ended here.
      '--enable-source-maps',
      path.join(projectFolder, 'node_modules/mocha/bin/mocha.js'),
      ...files.map((file) => `out/test/${file}`),
      // A test that left something open shall not hold up the run.
      ...['--exit', '--timeout', String(testTimeoutMs)],
      ...['--reporter', path.join(projectFolder, 'scripts/resultReporter.cjs')],
      ...['--reporter-option', `file=${resultFile}`],
      // A leftover `.only` would hide every other test; by hand it is of use.
      ...(process.env['CI'] === undefined ? [] : ['--forbid-only']),
      ...(grep === undefined ? [] : ['--grep', grep]),
    ],
    {
      cwd: projectFolder,
      env: { ...env, [runStampVariable]: JSON.stringify(options.stamp) },
      stdio: ['ignore', output, output],
    },
  );
  if (options.isPatient === true && child.pid !== undefined) {
    os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  }
  /** @type {Buffer[]} */
  const report = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ part) => report.push(part));
  }
  const timer = setTimeout(() => {
    console.log(`${name} tests: ended after ${runTimeoutMs / 60_000} minutes`);
    child.kill('SIGKILL');
  }, runTimeoutMs);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  process.stdout.write(Buffer.concat(report));
  return readResult(name, resultFile, code);
}

/**
 * Mocha's sums; a run that ended badly without a failed test counts as one failure.
 * @param {string} name
 * @param {string} resultFile
 * @param {unknown} exitCode
 * @returns {Promise<TestResult>}
 */
async function readResult(name, resultFile, exitCode) {
  const text = await readFile(resultFile, 'utf8').catch(() => undefined);
  const died = { title: name, error: `ended with code ${String(exitCode)}` };
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0, failures: [died] };
  const { tests, ...sums } = /** @type {TestFile} */ (JSON.parse(text));
  const failures = tests.flatMap(({ title, error }) =>
    error === undefined ? [] : [{ title, error }],
  );
  if (exitCode === 0 || sums.failed > 0) return { ...sums, failures };
  return { ...sums, failed: 1, failures: [died] };
}

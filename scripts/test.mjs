// `npm test`: installs what is missing, checks types and style, builds, and runs all tests. The
// last line is the sum. `-- --unit` and `-- --editor [--grep TEXT]` run one kind of tests alone.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { chromiumVersion } from './chromium.mjs';
import { editorLanes } from './editorLanes.mjs';
import { editorRuns, whichRanWhere } from './editorRuns.mjs';
import { runMocha } from './mochaRun.mjs';
import { installEditorPackages, installProjectPackages } from './packages.mjs';
import { StepError, runQuietly, secondsSince } from './progress.mjs';
import { prepareTestHosts } from './testHost.mjs';
import { unitLanes } from './unitLanes.mjs';
import { commitIn } from './verify/runStamp.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');

const { values: flags } = parseArgs({
  options: {
    unit: { type: 'boolean', default: false },
    editor: { type: 'boolean', default: false },
    grep: { type: 'string' },
  },
});
const everything = !flags.unit && !flags.editor;

/** Written into every result, so that nobody takes it for one of other code. */
const stamp = {
  at: new Date().toISOString(),
  commit: commitIn(projectFolder),
  ...(flags.grep === undefined ? {} : { grep: flags.grep }),
};

/**
 * Runs one of the project's npm scripts; its output matters only when it fails.
 * @param {string} name
 */
async function runScript(name) {
  const startedAt = performance.now();
  const { succeeded, output } = await runQuietly({
    title: name,
    program: 'npm',
    args: ['run', '--silent', name],
    folder: projectFolder,
  });
  if (!succeeded) throw new StepError(`${output.trimEnd()}\n${name}: failed`);
  console.log(`${name}: ${secondsSince(startedAt)}`);
}

/** Types and style, two at a time like the cores of a small machine; all have their say. */
async function checkSource() {
  const types = runScript('typecheck');
  const rest = types.catch(() => undefined).then(() => runScript('lint:rest'));
  const checks = await Promise.allSettled([types, rest, runScript('lint:code')]);
  const complaints = checks.flatMap((check) => (check.status === 'rejected' ? [check.reason] : []));
  if (complaints.length === 0) return;
  throw new StepError(complaints.map((complaint) => complaint.message).join('\n'));
}

/**
 * Of all runs, to be told once more where a person or a log that was cut off looks first.
 * @type {{ title: string, error: string }[]}
 */
const allFailures = [];

/**
 * Runs tests and says how they went.
 * @param {string} name
 * @param {Omit<Parameters<typeof runMocha>[0], 'projectFolder' | 'name' | 'grep' | 'stamp'>} options
 */
async function runTests(name, options) {
  const startedAt = performance.now();
  const result = await runMocha({ projectFolder, name, grep: flags.grep, stamp, ...options });
  const { passed, failed, skipped, failures } = result;
  allFailures.push(...failures);
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${name} tests: ${passed} passed, ${failed} failed${skips}, ${secondsSince(startedAt)}`,
  );
  if (skipped > 0) {
    console.log(`${name} tests: a skipped test has not passed, so it counts as a failure`);
  }
  return { passed, failed: failed + skipped };
}

/**
 * @param {string} name
 * @param {readonly { passed: number, failed: number }[]} results
 */
function sumOf(name, results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (passed + failed > 0) return { passed, failed };
  console.log(`${name} tests: none ran, which counts as a failure`);
  return { passed, failed: 1 };
}

const unitLimits = { testTimeoutMs: 60_000, runTimeoutMs: 10 * 60_000, env: process.env };

/** In two processes side by side, each with about half of the work. */
async function runUnitTests() {
  const { figure, others } = unitLanes(await suitesBelow('unit'));
  return Promise.all([
    runTests('unit', { files: others, ...unitLimits }),
    runTests('figure unit', { files: figure, reportsAtEnd: true, ...unitLimits }),
  ]);
}

/** What is long leaves the processor to whatever waits for something beside it. */
async function runLongTests() {
  const { long } = unitLanes(await suitesBelow('unit'));
  const how = { reportsAtEnd: true, isPatient: true, ...unitLimits };
  return runTests('long unit', { files: long, ...how });
}

/** @param {() => Promise<unknown>} whenPagesAreDone What their lane goes on with. */
async function runEditorTests(whenPagesAreDone) {
  const hosts = await prepareTestHosts(projectFolder);
  const has = {
    desktop: hosts.desktop !== undefined,
    server: hosts.server !== undefined,
    web: hosts.web !== undefined,
  };
  const plan = editorRuns(has, await suitesBelow('editor'));
  const steps = editorLanes(plan.runs);
  for (const { host: kind } of plan.runs) console.log(await saidOf(hosts[kind]));
  /** @param {import('./editorLanes.mjs').LanePart} part @param {object} how */
  const runPart = async ({ host: kind, name, suites }, how) => {
    const run = JSON.stringify({ projectFolder, host: hosts[kind] });
    return runTests(`${kind} editor ${name}`, {
      files: suites.map((suite) => `editor/${suite}.test.js`),
      ...{ testTimeoutMs: 90_000, runTimeoutMs: 40 * 60_000, ...how },
      env: { ...process.env, UPPER_BACK_RESET_TEST_RUN: run },
    });
  };
  /** @type {{ passed: number, failed: number }[]} */
  const results = [];
  for (const lanes of steps) {
    const running = lanes.map(async ({ parts, isPatient }, index) => {
      for (const part of parts) {
        results.push(await runPart(part, { isPatient, reportsAtEnd: index > 0 }));
      }
      if (isPatient) await whenPagesAreDone();
    });
    await Promise.all(running);
  }
  for (const line of whichRanWhere(plan)) console.log(line);
  return sumOf('editor', results);
}

/**
 * What editor it is, in words.
 * @param {import('./testHost.mjs').TestHost | undefined} host
 */
async function saidOf(host) {
  if (host === undefined) throw new StepError('There is no such editor here.');
  const shownBy =
    host.kind === 'desktop' ? '' : `, shown by ${await chromiumVersion(host.chromium)}`;
  return `editor tests: in VS Code ${host.version} (${host.kind})${shownBy}`;
}

/**
 * All bundled suites of one kind of tests, in one order on every machine.
 * @param {'unit' | 'editor'} kind
 */
async function suitesBelow(kind) {
  const folder = path.join(projectFolder, 'out/test', kind);
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => file.replaceAll(path.sep, '/').replace(/\.test\.js$/, ''))
    .sort();
}

async function run() {
  const sum = { passed: 0, failed: 0 };
  /** @param {{ passed: number, failed: number }} result */
  const add = (result) => {
    sum.passed += result.passed;
    sum.failed += result.failed;
  };
  const withUnit = everything || flags.unit;
  /** @type {Promise<{ passed: number, failed: number }> | undefined} */
  let long;
  const runLong = () => (long ??= runLongTests());
  /** @type {readonly { passed: number, failed: number }[]} */
  let unit = [];
  try {
    await installProjectPackages(projectFolder);
    // Before the type-check, since the tests' types are among them.
    if (!flags.unit || flags.editor) await installEditorPackages(projectFolder);
    if (everything) await checkSource();
    // Bundles of tests that were deleted since would run on.
    await rm(path.join(projectFolder, 'out/test'), { recursive: true, force: true });
    // So would what they measured, and how they went.
    if (everything)
      await rm(path.join(projectFolder, 'out/results'), { recursive: true, force: true });
    await runScript('build');
    if (withUnit) unit = await runUnitTests();
    if (everything || flags.editor) {
      // One suite has the extension as people install it.
      await runScript('package');
      add(await runEditorTests(async () => withUnit && runLong()));
    }
  } catch (error) {
    console.log(error instanceof StepError ? error.message : error);
    sum.failed += 1;
  }
  // Where the editor tests could not run, these still did, and the sum is the last line.
  if (unit.length > 0) add(sumOf('unit', [...unit, await runLong()]));
  for (const { title, error } of allFailures) {
    console.log(`failed: ${title}\n  ${error.trimEnd().split('\n', 5).join('\n  ')}`);
  }
  process.exitCode = sum.failed > 0 ? 1 : 0;
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
}

await run();

// `npm test`: installs what is missing, checks types and style, builds, and runs all tests. The
// last line is the sum. `-- --unit` and `-- --editor [--grep TEXT]` run one kind of tests alone.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { chromiumVersion } from './chromium.mjs';
import { runMocha } from './mochaRun.mjs';
import { installEditorPackages, installProjectPackages } from './packages.mjs';
import { StepError, runQuietly, secondsSince } from './progress.mjs';
import { prepareTestHost } from './testHost.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');

const { values: flags } = parseArgs({
  options: {
    unit: { type: 'boolean', default: false },
    editor: { type: 'boolean', default: false },
    grep: { type: 'string' },
  },
});
const everything = !flags.unit && !flags.editor;

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

/** Types and style, two at a time like the cores of a small machine; both have their say. */
async function checkSource() {
  const checks = await Promise.allSettled([runScript('typecheck'), runScript('lint')]);
  const complaints = checks.flatMap((check) => (check.status === 'rejected' ? [check.reason] : []));
  if (complaints.length === 0) return;
  throw new StepError(complaints.map((complaint) => complaint.message).join('\n'));
}

/**
 * @param {'unit' | 'editor'} name
 * @param {{ testTimeoutMs: number, runTimeoutMs: number, env: NodeJS.ProcessEnv }} options
 */
async function runTests(name, options) {
  const startedAt = performance.now();
  const result = await runMocha({ projectFolder, name, grep: flags.grep, ...options });
  const { passed, failed, skipped } = result;
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${name} tests: ${passed} passed, ${failed} failed${skips}, ${secondsSince(startedAt)}`,
  );
  if (skipped > 0) {
    console.log(`${name} tests: a skipped test has not passed, so it counts as a failure`);
    return { ...result, failed: failed + skipped };
  }
  if (passed + failed > 0) return result;
  console.log(`${name} tests: none ran, which counts as a failure`);
  return { ...result, failed: 1 };
}

function runUnitTests() {
  return runTests('unit', { testTimeoutMs: 60_000, runTimeoutMs: 10 * 60_000, env: process.env });
}

async function runEditorTests() {
  const host = await prepareTestHost(projectFolder);
  const shownBy =
    host.kind === 'server' ? `, shown by ${await chromiumVersion(host.chromium)}` : '';
  console.log(`editor tests: in VS Code ${host.version} (${host.kind})${shownBy}`);
  const run = JSON.stringify({ projectFolder, host });
  return runTests('editor', {
    testTimeoutMs: 90_000,
    runTimeoutMs: 40 * 60_000,
    env: { ...process.env, UPPER_BACK_RESET_TEST_RUN: run },
  });
}

async function run() {
  const sum = { passed: 0, failed: 0 };
  /** @param {{ passed: number, failed: number }} result */
  const add = (result) => {
    sum.passed += result.passed;
    sum.failed += result.failed;
  };
  try {
    await installProjectPackages(projectFolder);
    // Before the type-check, since the tests' types are among them.
    if (!flags.unit || flags.editor) await installEditorPackages(projectFolder);
    if (everything) await checkSource();
    // Bundles of tests that were deleted since would run on.
    await rm(path.join(projectFolder, 'out/test'), { recursive: true, force: true });
    await runScript('build');
    if (everything || flags.unit) add(await runUnitTests());
    if (everything || flags.editor) add(await runEditorTests());
  } catch (error) {
    console.log(error instanceof StepError ? error.message : error);
    sum.failed += 1;
  }
  process.exitCode = sum.failed > 0 ? 1 : 0;
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
}

await run();

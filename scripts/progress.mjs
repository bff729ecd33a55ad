import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const BETWEEN_REPORTS_MS = 2_000;

/**
 * Seconds since `startedAt` (of `performance.now()`), as in `3.2 s`.
 * @param {number} startedAt
 */
export function secondsSince(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** Something went wrong that the person can put right: its text is all they need to see. */
export class StepError extends Error {}

/**
 * Runs a program to its end and keeps what it prints; reports now and then how far it is.
 * @param {object} options
 * @param {string} options.title What goes on, for the reports.
 * @param {string} options.program
 * @param {readonly string[]} options.args
 * @param {string} options.folder
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {(output: string) => string | Promise<string>} [options.describe] How far it is; without
 *   it nothing is reported on the way.
 * @param {number} [options.betweenReportsMs]
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export async function runQuietly(options) {
  const { title, program, args, folder, env, describe } = options;
  const { betweenReportsMs = BETWEEN_REPORTS_MS } = options;
  const startedAt = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: env ?? process.env,
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  let reporting = false;
  const report = async () => {
    if (!describe || reporting) return;
    reporting = true;
    console.log(`${title}: ${await describe(output)}, ${secondsSince(startedAt)}`);
    reporting = false;
  };
  const timer = setInterval(() => void report(), betweenReportsMs);
  try {
    const succeeded = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code === 0));
    });
    return { succeeded, output };
  } finally {
    clearInterval(timer);
  }
}

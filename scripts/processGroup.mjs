import { spawn } from 'node:child_process';

/**
 * A program and everything it started, which end together.
 * @typedef {object} ProcessGroup
 * @property {import('node:child_process').ChildProcessByStdio<
 *   import('node:stream').Writable,
 *   import('node:stream').Readable,
 *   import('node:stream').Readable
 * >} leader
 * @property {() => void} stop Ends the whole group at once; safe to call twice.
 */

/**
 * Starts a program in a process group of its own, which ends with `stop` or with this process,
 * whichever comes first and however this process ends. For Linux and macOS.
 * @param {object} options
 * @param {string} options.guardFile Path of `guard.mjs`.
 * @param {string} options.program
 * @param {readonly string[]} options.args
 * @param {NodeJS.ProcessEnv} options.env
 * @returns {ProcessGroup}
 */
export function startProcessGroup({ guardFile, program, args, env }) {
  const leader = spawn(process.execPath, [guardFile, program, ...args], {
    detached: true,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stopped = false;
  leader.once('exit', () => {
    stopped = true;
  });
  const stop = () => {
    if (stopped || leader.pid === undefined) return;
    stopped = true;
    try {
      process.kill(-leader.pid, 'SIGKILL');
    } catch {
      // It ended by itself a moment ago.
    }
  };
  return { leader, stop };
}

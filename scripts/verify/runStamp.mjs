import { execFileSync } from 'node:child_process';

/** The variable by which those who write results down learn of the run that they are part of. */
export const runStampVariable = 'UPPER_BACK_RESET_RUN_STAMP';

/**
 * Which run a result is of: when it began, of what it was, and which tests alone it was asked for.
 * @typedef {{ at: string, commit: string, grep?: string }} RunStamp
 */

/**
 * What is tested here: the commit, and whether files differ from it; outside of a repository
 * nobody knows.
 * @param {string} folder
 */
export function commitIn(folder) {
  /** @param {readonly string[]} args */
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
    return `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return 'no commit';
  }
}

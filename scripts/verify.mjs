// `npm run verify`: one table of each promise of the README, the tests that prove it and the figure
// of their last run, which is that of the last `npm test` in this folder.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promises } from './verify/promises.mjs';
import { commitIn } from './verify/runStamp.mjs';
import { forbiddenCalls, promiseTable, runsOf } from './verify/table.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');
const results = path.join(projectFolder, 'out/results');

/** @typedef {import('./verify/runStamp.mjs').RunStamp} RunStamp */

/** @param {string} folder */
async function jsonIn(folder) {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  const files = names.filter((name) => name.endsWith('.json'));
  return Promise.all(
    files.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
  );
}

/** @type {readonly { tests?: readonly import('./verify/table.mjs').Ran[], run?: RunStamp }[]} */
const runs = await jsonIn(results);
/** @type {readonly (import('./verify/table.mjs').Measured & { run?: RunStamp })[]} */
const measured = await jsonIn(path.join(results, 'measured'));
const watched = await readFile(path.join(results, 'editors.jsonl'), 'utf8').catch(() => '');
/** @type {readonly { attempts: number, run?: RunStamp }[]} */
const editors = watched
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const ran = runs.flatMap(({ tests }) => tests ?? []);
const figures = [...measured, ...forbiddenCalls(editors)];
const { text, kept, open } = promiseTable(promises, ran, figures);
const stamps = [...runs, ...measured, ...editors].map(({ run }) => run);
const { lines, areOfThis } = runsOf(stamps, commitIn(projectFolder));
const failed = ran.filter(({ passed }) => !passed).length;
console.log(text);
console.log(`\n${lines.join('\n')}`);
console.log(`${ran.length} tests and hooks told of themselves, ${failed} of them failed`);
console.log(`${kept} promises kept, ${open} not shown`);
if (open > 0) console.log('Run `npm test` first: it writes down how each test went.');
else if (!areOfThis) console.log('Run `npm test` again: all of it, on what is here now.');
process.exitCode = open > 0 || failed > 0 || !areOfThis ? 1 : 0;

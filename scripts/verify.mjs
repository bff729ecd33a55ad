// `npm run verify`: one table of each promise of the README, the tests that prove it and the figure
// of their last run, which is that of the last `npm test` in this folder.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promises } from './verify/promises.mjs';
import { promiseTable } from './verify/table.mjs';

const results = path.resolve(import.meta.dirname, '../out/results');

/** @param {string} folder */
async function jsonIn(folder) {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  const files = names.filter((name) => name.endsWith('.json'));
  return Promise.all(
    files.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
  );
}

/** @type {readonly { tests?: readonly import('./verify/table.mjs').Ran[] }[]} */
const runs = await jsonIn(results);
/** @type {readonly import('./verify/table.mjs').Measured[]} */
const measured = await jsonIn(path.join(results, 'measured'));
const { text, kept, open } = promiseTable(
  promises,
  runs.flatMap(({ tests }) => tests ?? []),
  measured,
);
console.log(text);
console.log(`\n${kept} promises kept, ${open} not shown`);
if (open > 0) console.log('Run `npm test` first: it writes down how each test went.');
process.exitCode = open > 0 ? 1 : 0;

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runStampVariable } from '../../scripts/verify/runStamp.mjs';

const results = 'out/results';

/** The run of `npm test` that this is part of; null where a test is run by hand, which keeps nothing. */
function runStamp(): object | null {
  return JSON.parse(process.env[runStampVariable] ?? 'null') as object | null;
}

/** Says what a test has measured, and keeps it for `npm run verify`; `name`: as promises.mjs has it. */
export function measured(name: string, text: string): void {
  console.log(`    ${name}: ${text}`);
  const run = runStamp();
  if (run === null) return;
  const folder = path.join(results, 'measured');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replaceAll(' ', '-')}.json`);
  writeFileSync(file, JSON.stringify({ name, text, run }));
}

/** Keeps how often our own code did what is forbidden in one editor, for the sum of all of them. */
export function watchedEditor(attempts: number): void {
  const run = runStamp();
  if (run === null) return;
  mkdirSync(results, { recursive: true });
  appendFileSync(path.join(results, 'editors.jsonl'), `${JSON.stringify({ attempts, run })}\n`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Says what a test has measured, and keeps it for `npm run verify`; `name`: as promises.mjs has it. */
export function measured(name: string, text: string): void {
  console.log(`    ${name}: ${text}`);
  const folder = path.join('out/results/measured');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replaceAll(' ', '-')}.json`);
  writeFileSync(file, JSON.stringify({ name, text }));
}

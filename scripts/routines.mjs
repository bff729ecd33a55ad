// Prints every routine as a table, second by second, and writes them to docs/routines.md.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadModule } from './loadModule.mjs';

const root = path.resolve(import.meta.dirname, '..');

const page = /** @type {{ routinesPage: () => string }} */ (
  await loadModule('scripts/routines/page.ts')
);
const text = page.routinesPage();
await writeFile(path.join(root, 'docs/routines.md'), text);
console.log(text);

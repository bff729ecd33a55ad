// `npm run settings`: writes the table of settings in README.md anew, from package.json.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withSettings } from './settingsTable.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [readme, manifest, words] = await Promise.all(
  ['README.md', 'package.json', 'package.nls.json'].map((name) =>
    readFile(path.join(root, name), 'utf8'),
  ),
);
const text = await withSettings(readme ?? '', manifest ?? '', words ?? '');
await writeFile(path.join(root, 'README.md'), text);

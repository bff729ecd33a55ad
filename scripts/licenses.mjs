// `npm run licenses`: which packages are in our bundles, and by which licence.
import path from 'node:path';
import { bundledPackages } from './bundledPackages.mjs';

const root = path.resolve(import.meta.dirname, '..');
for (const { name, version, license } of await bundledPackages(root)) {
  console.log(`${license.padEnd(14)} ${name} ${version}`);
}

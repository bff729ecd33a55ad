// `npm run licenses`: which packages are in our bundles, and by which licence. Fails where one may not
// go along.
import path from 'node:path';
import { bundledPackages, notFree } from './bundledPackages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const packages = await bundledPackages(root);
for (const { name, version, license } of packages) {
  console.log(`${license.padEnd(14)} ${name} ${version}`);
}
for (const { name, license } of notFree(packages)) {
  console.error(`${name} may not be shipped: its licence is "${license}"`);
  process.exitCode = 1;
}

// `npm run package`: makes out/upper-back-reset-<version>.vsix as people install it, and says what is
// in it. The bundles are built apart, so that those under test stay as they are.
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { bundledPackages, noticesOf } from './bundledPackages.mjs';
import { packagedManifest, packagedReadme } from './packaged.mjs';

const root = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);

/** What is shipped as it is; `.vscodeignore` says the same once more, and has the last word. */
const plain = [
  'LICENSE',
  'SECURITY.md',
  'CHANGELOG.md',
  'package.nls.json',
  '.vscodeignore',
  'media',
];
/** At most so many bytes. */
const LARGEST_PACKAGE = 600_000;

/** Lays out what is packed, and packs it; returns where the package is. */
export async function makePackage() {
  const stage = path.join(root, 'out/package');
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  const read = (/** @type {string} */ name) => readFile(path.join(root, name), 'utf8');
  const manifest = /** @type {{ version: string }} */ (
    packagedManifest(await read('package.json'))
  );
  const notices = noticesOf(await bundledPackages(root));
  await Promise.all([
    writeFile(path.join(stage, 'THIRD_PARTY_NOTICES.txt'), notices),
    run(process.execPath, ['esbuild.js', '--production', '--out', path.join(stage, 'dist')], {
      cwd: root,
    }),
    ...plain.map((name) => cp(path.join(root, name), path.join(stage, name), { recursive: true })),
    writeFile(path.join(stage, 'package.json'), JSON.stringify(manifest, null, 2)),
    writeFile(path.join(stage, 'README.md'), packagedReadme(await read('README.md'))),
  ]);
  const file = path.join(root, `out/upper-back-reset-${manifest.version}.vsix`);
  await createVSIX({
    ...{ cwd: stage, packagePath: file, dependencies: false, rewriteRelativeLinks: false },
    // There is no public repository yet.
    ...{ allowMissingRepository: true, skipLicense: false },
  });
  return { stage, file };
}

async function printContents() {
  const { stage, file } = await makePackage();
  const kB = (/** @type {number} */ size) => `${(size / 1000).toFixed(1).padStart(8)} kB`;
  const names = await listFiles({ cwd: stage, packageManager: PackageManager.None });
  for (const name of names.sort()) {
    const { size } = await stat(path.join(stage, name));
    console.log(`${kB(size)}  ${name}`);
  }
  const { size } = await stat(file);
  console.log(
    `${kB(size)}  ${path.relative(root, file)}, of at most ${kB(LARGEST_PACKAGE).trim()}`,
  );
  if (size > LARGEST_PACKAGE) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printContents();

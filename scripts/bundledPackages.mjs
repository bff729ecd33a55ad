import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * A package of which something is in our bundles.
 * @typedef {{ name: string, version: string, license: string, text: string }} BundledPackage
 */

/** Licences that let their packages go along with a text of theirs and no more. */
const freeLicence = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause)$/;

/**
 * Those of the packages that may not go along, by what their licence says.
 * @param {readonly Pick<BundledPackage, 'name' | 'license'>[]} packages
 */
export function notFree(packages) {
  return packages.filter(({ license }) => !freeLicence.test(license));
}

/**
 * All packages of which something is shipped, by what the bundler took of them.
 * @param {string} root
 * @returns {Promise<readonly BundledPackage[]>}
 */
export async function bundledPackages(root) {
  const bundler = path.join(root, 'esbuild.js');
  const require = createRequire(bundler);
  const { programs } = /** @type {{ programs: import('esbuild').BuildOptions[] }} */ (
    require(bundler)
  );
  const built = await Promise.all(
    programs.map((program) =>
      build({ ...program, write: false, metafile: true, absWorkingDir: root }),
    ),
  );
  const folders = new Set();
  for (const { metafile } of built) {
    for (const output of Object.values(metafile?.outputs ?? {})) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  const packages = await Promise.all(
    [...folders].map((folder) => readPackage(path.join(root, String(folder)))),
  );
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} place
 * @returns {Promise<BundledPackage>}
 */
async function readPackage(place) {
  const manifest = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'));
  const { name, version, license } = /** @type {Record<string, string>} */ (manifest);
  const file = (await readdir(place)).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : await readFile(path.join(place, file), 'utf8');
  return {
    name: name ?? path.basename(place),
    version: version ?? '',
    license: license ?? '',
    text: text.trim(),
  };
}

/**
 * What the licences ask to go along.
 * @param {readonly BundledPackage[]} packages
 */
export function noticesOf(packages) {
  const parts = packages.map(
    ({ name, version, license, text }) =>
      `${name} ${version} (${license})\n\n${text === '' ? 'Its package has no text of it.' : text}`,
  );
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `${['Packages of which parts are in this extension.', ...parts].join(rule)}\n`;
}

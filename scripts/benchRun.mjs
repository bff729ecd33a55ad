import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { installEditorPackages, installProjectPackages } from './packages.mjs';
import { prepareTestHosts } from './testHost.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);

/**
 * Runs a measurement of `test/editor/bench` on bundles as they are shipped, in an editor that the
 * tests have too.
 * @param {string} name File name without `.ts`.
 */
export async function runBench(name) {
  await installProjectPackages(projectFolder);
  await installEditorPackages(projectFolder);
  await run(process.execPath, ['esbuild.js'], { cwd: projectFolder });
  await run(process.execPath, ['esbuild.js', '--production'], {
    cwd: projectFolder,
  });
  const bundle = path.join(projectFolder, `out/bench/${name}.cjs`);
  await mkdir(path.dirname(bundle), { recursive: true });
  const playwright = path.join(projectFolder, 'test/editor/node_modules/playwright-core');
  await build({
    entryPoints: [path.join(projectFolder, `test/editor/bench/${name}.ts`)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // Installed below test/editor, out of sight of the bundle.
    alias: { 'playwright-core': playwright },
    external: [playwright, 'esbuild', 'prettier'],
  });
  const { server, desktop } = await prepareTestHosts(projectFolder);
  const testRun = JSON.stringify({ projectFolder, host: server ?? desktop });
  process.env['UPPER_BACK_RESET_TEST_RUN'] = testRun;
  await import(bundle);
}

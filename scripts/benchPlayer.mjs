// `npm run bench:player`: plays the 90-second reset for real in Chromium, bundled as it is shipped,
// and measures what each frame costs the page's main thread. `-- --seconds 30` plays less.
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { installEditorPackages, installProjectPackages } from './packages.mjs';
import { prepareTestHosts } from './testHost.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');
const bundle = path.join(projectFolder, 'out/bench/playerFrames.cjs');

await installProjectPackages(projectFolder);
await installEditorPackages(projectFolder);
const run = promisify(execFile);
await run(process.execPath, ['esbuild.js'], { cwd: projectFolder });
await run(process.execPath, ['esbuild.js', '--production'], { cwd: projectFolder });
await mkdir(path.dirname(bundle), { recursive: true });
await build({
  entryPoints: [path.join(projectFolder, 'test/editor/bench/playerFrames.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // Installed below test/editor, out of sight of the bundle.
  alias: {
    'playwright-core': path.join(projectFolder, 'test/editor/node_modules/playwright-core'),
  },
  external: [path.join(projectFolder, 'test/editor/node_modules/playwright-core'), 'esbuild'],
});
const { server, desktop } = await prepareTestHosts(projectFolder);
const host = server ?? desktop;
process.env['UPPER_BACK_RESET_TEST_RUN'] = JSON.stringify({ projectFolder, host });
await import(bundle);

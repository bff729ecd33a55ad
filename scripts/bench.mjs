// `npm run bench`: what the extension costs a real VS Code, side by side with one that does nothing.
// `-- --runs 3` for a quick look; `-- --write` writes its part of docs/benchmarks.md
// anew. About eleven minutes, on a machine that does nothing else.
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { runBench } from './benchRun.mjs';
import { makePackage } from './package.mjs';

const root = path.resolve(import.meta.dirname, '..');
await makePackage();
await createVSIX({
  cwd: path.join(root, 'test/fixtures/emptyExtension'),
  packagePath: path.join(root, 'out/empty-extension-1.0.0.vsix'),
  ...{ dependencies: false, allowMissingRepository: true, skipLicense: true },
});
await runBench('extensionCosts');

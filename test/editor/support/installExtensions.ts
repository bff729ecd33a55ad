import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorHostOptions } from './editorHost.js';
import { readManifest } from './testRun.js';

/** The extension's package: ours is made by `npm run package`, which a test run does before it. */
export function packageFile({ projectFolder, extensionFolder }: EditorHostOptions): string {
  const { name, version } = readManifest(extensionFolder);
  return path.join(projectFolder, `out/${name}-${version}.vsix`);
}

/**
 * Puts the bridge, as a small extension of its own, beside what the editor has installed in an
 * extensions folder.
 */
export async function installBridge(
  extensionsFolder: string,
  { bridgeFile }: EditorHostOptions,
): Promise<void> {
  const bridgeFolder = path.join(extensionsFolder, 'tests.bridge-1.0.0');
  await mkdir(bridgeFolder, { recursive: true });
  const bridgeManifest = {
    publisher: 'tests',
    name: 'bridge',
    version: '1.0.0',
    engines: { vscode: '^1.100.0' },
    main: './main.js',
    activationEvents: ['*'],
  };
  await writeFile(path.join(bridgeFolder, 'package.json'), JSON.stringify(bridgeManifest));
  const main = `module.exports = require(${JSON.stringify(bridgeFile)});\n`;
  await writeFile(path.join(bridgeFolder, 'main.js'), main);
  // VS Code's own list of what is installed; it reads an extension from wherever this says.
  const list = path.join(extensionsFolder, 'extensions.json');
  const installed = JSON.parse(await readFile(list, 'utf8')) as readonly object[];
  const bridge = {
    identifier: { id: 'tests.bridge' },
    version: bridgeManifest.version,
    location: { $mid: 1, path: bridgeFolder, scheme: 'file' },
  };
  await writeFile(list, JSON.stringify([...installed, bridge]));
}

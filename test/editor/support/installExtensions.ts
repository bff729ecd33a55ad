import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorHostOptions } from './editorHost.js';
import { readManifest } from './testRun.js';

/**
 * Makes an extensions folder in which the tested extension counts as installed, and beside it the
 * bridge as a small extension of its own.
 */
export async function installExtensions(
  extensionsFolder: string,
  { extensionFolder, bridgeFile }: EditorHostOptions,
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
  const list = [extensionFolder, bridgeFolder].map((folder) => {
    const { publisher, name, version } = readManifest(folder);
    return {
      identifier: { id: `${publisher}.${name}` },
      version,
      location: { $mid: 1, path: folder, scheme: 'file' },
    };
  });
  await writeFile(path.join(extensionsFolder, 'extensions.json'), JSON.stringify(list));
}

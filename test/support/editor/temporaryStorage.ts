import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Uri } from 'vscode';

/** A storage folder of a test's own, as VS Code would give it to the extension. */
export function temporaryStorage() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ubr-unit-'));
  return {
    uri: Uri.file(folder),
    /** Where the windows keep their files. */
    windows: path.join(folder, 'windows'),
    remove: () => removeAll(folder, 100),
  };
}

/** A file that was under way may come while the folder is emptied. */
function removeAll(folder: string, tries: number): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (tries === 0) throw error;
    removeAll(folder, tries - 1);
  }
}

import * as vscode from 'vscode';
import type { Dispose } from '../disposables.js';

/**
 * Tells of files in a folder that are new, changed or deleted, by any window.
 * @param suffix how the names of the files end
 */
export function watchFiles(
  folder: vscode.Uri,
  suffix: string,
  tell: { readonly changed: (name: string) => void; readonly deleted?: (name: string) => void },
): Dispose {
  const pattern = new vscode.RelativePattern(folder, `*${suffix}`);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const changed = (file: vscode.Uri) => tell.changed(nameOf(file));
  watcher.onDidCreate(changed);
  watcher.onDidChange(changed);
  const { deleted } = tell;
  if (deleted !== undefined) watcher.onDidDelete((file) => deleted(nameOf(file)));
  return watcher;
}

/** Of the path as it is known: the one of the disk would have to be made of it. */
function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

import * as vscode from 'vscode';
import type { Dispose } from '../disposables.js';

/**
 * Tells of files in a folder that are new, changed or deleted, by any window.
 * @param suffix how the names of the files end
 */
export function watchFiles(
  folder: vscode.Uri,
  suffix: string,
  tell: { readonly changed: (file: string) => void; readonly deleted?: (file: string) => void },
): Dispose {
  const pattern = new vscode.RelativePattern(folder, `*${suffix}`);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  watcher.onDidCreate(({ fsPath }) => tell.changed(fsPath));
  watcher.onDidChange(({ fsPath }) => tell.changed(fsPath));
  const { deleted } = tell;
  if (deleted !== undefined) watcher.onDidDelete(({ fsPath }) => deleted(fsPath));
  return watcher;
}

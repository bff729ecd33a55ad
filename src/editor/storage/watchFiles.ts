import * as vscode from 'vscode';
import type { Dispose } from '../disposables.js';

/**
 * Tells of files in a folder that are new or changed, by any window.
 * @param suffix how the names of the files end
 */
export function watchFiles(
  folder: vscode.Uri,
  suffix: string,
  tell: { readonly changed: (file: string) => void },
): Dispose {
  const pattern = new vscode.RelativePattern(folder, `*${suffix}`);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  watcher.onDidCreate(({ fsPath }) => tell.changed(fsPath));
  watcher.onDidChange(({ fsPath }) => tell.changed(fsPath));
  return watcher;
}

import { mkdir } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Dispose } from '../disposables.js';

/**
 * Makes a folder if need be, and tells of files in it that are new or changed, by any window.
 * Rejects where there can be no such folder.
 * @param suffix how the names of the files end
 */
export async function watchFolder(
  folder: string,
  suffix: string,
  changed: (file: string) => void,
): Promise<Dispose> {
  await mkdir(folder, { recursive: true });
  const pattern = new vscode.RelativePattern(vscode.Uri.file(folder), `*${suffix}`);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  watcher.onDidCreate(({ fsPath }) => changed(fsPath));
  watcher.onDidChange(({ fsPath }) => changed(fsPath));
  return watcher;
}

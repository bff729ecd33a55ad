import * as vscode from 'vscode';
import { DiskFolder } from './diskFolder.js';
import type { FileFolder } from './fileFolder.js';

/** A folder in which the extension keeps something, for all windows: on this machine's disk. */
export function openFolder(storage: vscode.Uri, name: string): FileFolder {
  return new DiskFolder(vscode.Uri.joinPath(storage, name));
}

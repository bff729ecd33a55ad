import * as vscode from 'vscode';
import type { FileFolder } from './fileFolder.js';
import { VirtualFolder } from './virtualFolder.js';

/** A folder in which the extension keeps something, for all windows: on what VS Code has in a browser. */
export function openFolder(storage: vscode.Uri, name: string): FileFolder {
  return new VirtualFolder(vscode.Uri.joinPath(storage, name));
}

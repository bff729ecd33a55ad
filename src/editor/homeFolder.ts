import os from 'node:os';
import * as vscode from 'vscode';

/** Has a dialogue that saves begin beside the person's own files. */
export function besideOwnFiles(name: string): vscode.SaveDialogOptions {
  return { defaultUri: vscode.Uri.joinPath(vscode.Uri.file(os.homedir()), name) };
}

import * as vscode from 'vscode';

/** Has a dialogue that saves begin beside the person's own files: in a browser, those that are open. */
export function besideOwnFiles(name: string): vscode.SaveDialogOptions {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder.uri, name) };
}

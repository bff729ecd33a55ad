import * as vscode from 'vscode';

/** Writes a file where the person wants it: what VS Code has in a browser keeps it whole. */
export async function writeWhole(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

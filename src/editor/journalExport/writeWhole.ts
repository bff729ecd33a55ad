import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { isMissing } from '../storage/fileErrors.js';
import { replaceFile } from '../storage/replaceFile.js';

/** Writes a file where the person wants it: on this machine's own disk, whole or not at all. */
export async function writeWhole(file: vscode.Uri, text: string): Promise<void> {
  if (file.scheme === 'file') await replaceFile(await targetOf(file.fsPath), text);
  else await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** The file itself, where a link leads to it. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return path;
    throw error;
  }
}

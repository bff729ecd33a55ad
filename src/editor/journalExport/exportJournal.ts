import os from 'node:os';
import * as vscode from 'vscode';
import { errorText } from '../storage/fileErrors.js';
import type { JournalFiles } from '../storage/journalFiles.js';
import { askForExport } from './askForExport.js';

const kinds = { html: 'Web page', csv: 'Table' } as const;

/** Writes what the person wants of the journal into a file, where they want it. */
export async function exportJournal(journal: JournalFiles, wallMs: number): Promise<void> {
  const wish = await askForExport(wallMs);
  if (wish === null) return;
  const { format, range } = wish;
  const name = `upper-back-journal-${range.to}.${format}`;
  const file = await vscode.window.showSaveDialog({
    title: 'Save the Journal',
    defaultUri: vscode.Uri.joinPath(vscode.Uri.file(os.homedir()), name),
    filters: { [kinds[format]]: [format] },
  });
  if (file === undefined) return;
  try {
    const entries = await journal.readAll();
    // Needed once in a long while: it is a file of its own.
    const { reportFile } = await import('./reportFile.js');
    const text = reportFile(entries, wish);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const why = errorText(error);
    void vscode.window.showErrorMessage(`The journal could not be exported: ${why}`);
    return;
  }
  const saved = 'The journal is exported. The file is yours: nobody else has it.';
  const answer = await vscode.window.showInformationMessage(saved, 'Open');
  if (answer === 'Open') await vscode.env.openExternal(file);
}

import os from 'node:os';
import * as vscode from 'vscode';
import { errorText } from '../storage/fileErrors.js';
import type { JournalFiles } from '../storage/journalFiles.js';
import { askForExport } from './askForExport.js';
import { formats } from './formats.js';
import { reportFile } from './reportFile.js';
import { writeWhole } from './writeWhole.js';

/** Writes what the person wants of the journal into a file, where they want it. */
export async function exportJournal(journal: JournalFiles, wallMs: number): Promise<void> {
  const wish = await askForExport(wallMs);
  if (wish === null) return;
  const { kind, ending } = formats[wish.format];
  const name = `upper-back-journal-${wish.range.to}.${ending}`;
  const file = await vscode.window.showSaveDialog({
    title: 'Save the Journal',
    defaultUri: vscode.Uri.joinPath(vscode.Uri.file(os.homedir()), name),
    filters: { [kind]: [ending.split('.').at(-1) ?? ending] },
  });
  if (file === undefined) return;
  try {
    const entries = await journal.readAll();
    await writeWhole(file, reportFile(entries, wish, wallMs));
  } catch (error) {
    const why = errorText(error);
    void vscode.window.showErrorMessage(`The journal could not be exported: ${why}`);
    return;
  }
  const saved = 'The journal is exported. The file is yours: nobody else has it.';
  const answer = await vscode.window.showInformationMessage(saved, 'Open');
  if (answer === 'Open') await vscode.env.openExternal(file);
}

import * as vscode from 'vscode';
import type { Now } from '../../journal/statistics/progressDay.js';
import { besideOwnFiles } from '../homeFolder.js';
import { leftOutWords } from '../leftOutWords.js';
import { errorText } from '../storage/fileErrors.js';
import type { JournalFiles } from '../storage/journalFiles.js';
import { askForExport } from './askForExport.js';
import { formats } from './formats.js';
import { reportFile } from './reportFile.js';
import { writeWhole } from './writeWhole.js';

/** Writes what the person wants of the journal into a file, where they want it. */
export async function exportJournal(journal: JournalFiles, now: Now): Promise<void> {
  const wish = await askForExport(now);
  if (wish === null) return;
  const { kind, ending } = formats[wish.format];
  const name = `upper-back-journal-${wish.range.to}.${ending}`;
  const file = await vscode.window.showSaveDialog({
    title: 'Save the Journal',
    ...besideOwnFiles(name),
    filters: { [kind]: [ending.split('.').at(-1) ?? ending] },
  });
  if (file === undefined) return;
  try {
    const entries = await journal.readAll();
    if (journal.leftOut.folder) throw new Error('the folder of the journal can’t be read');
    await writeWhole(file, reportFile(entries, wish, now.at, now.zone));
  } catch (error) {
    const why = errorText(error);
    void vscode.window.showErrorMessage(`The journal could not be exported: ${why}`);
    return;
  }
  // Whether somebody answers this is another matter, and nothing waits for it.
  void offerToOpen(file, leftOutWords(journal.leftOut));
}

/** @param left what of the journal is not in the file, in words; null = all of it is */
async function offerToOpen(file: vscode.Uri, left: string | null): Promise<void> {
  const answer = await (left === null
    ? vscode.window.showInformationMessage(
        'The journal is exported. The file is yours: nobody else has it.',
        'Open',
      )
    : vscode.window.showWarningMessage(
        `The journal is exported, but not all of it: it has ${left}. They are not in the file, and stay where they are; the output of Upper Back Reset names them.`,
        'Open',
      ));
  if (answer === 'Open') await vscode.env.openExternal(file);
}

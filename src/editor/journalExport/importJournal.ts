import * as vscode from 'vscode';
import { errorText } from '../storage/fileErrors.js';
import type { JournalFiles } from '../storage/journalFiles.js';
import { importFile } from './importFile.js';

/** Files above this are not journals: ten years of one have about a tenth of it, in bytes. */
const LARGEST_FILE = 100_000_000;
const title = 'Import Journal';

/** Takes in a journal that was exported as JSON: what is not here yet, all of it or nothing. */
export async function importJournal(journal: JournalFiles): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      ...{ title, openLabel: 'Import', canSelectMany: false },
      filters: { 'Journal (JSON)': ['json'] },
    })) ?? [];
  if (file === undefined) return;
  try {
    const message = await takeIn(file, journal);
    if (message !== null) void vscode.window.showInformationMessage(message);
  } catch (error) {
    void vscode.window.showErrorMessage(`Nothing was imported: ${errorText(error)}`);
  }
}

/** What to say when it is over; null = the person changed their mind. */
async function takeIn(file: vscode.Uri, journal: JournalFiles): Promise<string | null> {
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > LARGEST_FILE) throw new Error('the file is too large to be a journal.');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const here = await journal.readAll();
  const read = importFile(text, here);
  if (read.type === 'unreadable') throw new Error(read.why);
  const { total, missing } = read;
  if (missing.length === 0)
    return `Your journal has all that is in this file already (${entries(total)}).`;
  const alreadyHere = total - missing.length;
  const items = [
    {
      label: `$(add) Add ${entries(missing.length)} to your journal`,
      description: alreadyHere === 0 ? '' : `${alreadyHere} of the file’s ${total} are here`,
      add: true,
    },
    { label: '$(close) Leave it as it is', description: '', add: false },
  ];
  const known = new Set(here.map(({ id }) => id));
  const told = missing.filter(({ id, of }) => known.has(id) || known.has(String(of))).length;
  const placeHolder =
    told === 0
      ? 'What is in your journal stays as it is'
      : `${told} of them say more of what is in your journal, change it or delete it`;
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  if (picked?.add !== true) return null;
  await journal.addAll(missing);
  return `Imported: ${entries(missing.length)}.`;
}

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

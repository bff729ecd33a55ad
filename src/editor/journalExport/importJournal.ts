import * as vscode from 'vscode';
import type { JournalEntry } from '../../journal/journalLines.js';
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
  const { total, missing, deleted } = read;
  if (missing.length + deleted.length === 0)
    return `Your journal has all that is in this file already (${entries(total)}).`;
  const picked = await vscode.window.showQuickPick(choicesFor(read), {
    ...{ title, placeHolder: `${whatChanges(missing, here)}${whatStays(deleted)}` },
  });
  const added = picked?.adds ?? [];
  if (added.length === 0) return null;
  await journal.addAll(added);
  const count = entries(added.length);
  if (deleted.length === 0) return `Imported: ${count}.`;
  return added.length > missing.length
    ? `Imported: ${count}, ${deleted.length} of which you had deleted here.`
    : `Imported: ${count}. ${stay(deleted.length)}.`;
}

type Found = Exclude<ReturnType<typeof importFile>, { type: 'unreadable' }>;

/** What the person may do with what a file has; `adds` = nothing where they leave it. */
function choicesFor({ total, missing, deleted }: Found) {
  const known = total - missing.length;
  const add = {
    label: `$(add) Add ${entries(missing.length)} to your journal`,
    description: known === 0 ? '' : `${known} of the file’s ${total} are here`,
    adds: missing,
  };
  const back = {
    label:
      missing.length === 0
        ? `$(history) Bring back ${entries(deleted.length)} that you deleted here`
        : `$(history) Add them, and bring back ${deleted.length} that you deleted here`,
    description: '',
    adds: [...missing, ...deleted],
  };
  return [
    ...(missing.length > 0 ? [add] : []),
    ...(deleted.length > 0 ? [back] : []),
    { label: '$(close) Leave it as it is', description: '', adds: [] },
  ];
}

function whatChanges(missing: readonly JournalEntry[], here: readonly JournalEntry[]): string {
  const known = new Set(here.map(({ id }) => id));
  const told = missing.filter(({ id, of }) => known.has(id) || known.has(String(of))).length;
  return told === 0
    ? 'What is in your journal stays as it is'
    : `${told} of them say more of what is in your journal, change it or delete it`;
}

/** A deletion was meant; so it holds, unless the person says otherwise here. */
const whatStays = (deleted: readonly JournalEntry[]) =>
  deleted.length === 0 ? '' : `. ${stay(deleted.length)}, unless you bring them back`;

const stay = (count: number) =>
  count === 1
    ? '1 entry that you deleted here stays deleted'
    : `${count} entries that you deleted here stay deleted`;
const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

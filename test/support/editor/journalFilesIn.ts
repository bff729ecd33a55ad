import { Uri } from 'vscode';
import { JournalFiles } from '../../../src/editor/storage/journalFiles';
import { NodeJournalStore } from '../../../src/editor/storage/nodeJournalStore';

/** The journal in a folder of the machine, as a window has it. */
export function journalFilesIn(
  folder: string,
  window: string,
  report: (line: string) => void = () => undefined,
): JournalFiles {
  const store = new NodeJournalStore(Uri.file(folder));
  return new JournalFiles(store, { window, wallMs: Date.now, report });
}

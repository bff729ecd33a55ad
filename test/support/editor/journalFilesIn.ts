import { Uri } from 'vscode';
import { JournalFiles } from '../../../src/editor/storage/journalFiles';
import { JournalWriter } from '../../../src/editor/storage/journalWriter';
import { DiskFolder } from '../../../src/editor/storage/diskFolder';

/** The journal in a folder of the machine, as a window has it. */
export function journalFilesIn(
  folder: string,
  window: string,
  report: (line: string) => void = () => undefined,
): JournalFiles {
  return new JournalFiles(journalWriterIn(folder, window, report));
}

/** What a window writes in it. */
export function journalWriterIn(
  folder: string,
  window: string,
  report: (line: string) => void,
): JournalWriter {
  const store = new DiskFolder(Uri.file(folder));
  return new JournalWriter(store, { window, wallMs: Date.now, report });
}

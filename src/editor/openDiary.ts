import * as vscode from 'vscode';
import type { Clock } from './clock.js';
import { Diary } from './diary.js';
import type { Dispose } from './disposables.js';
import type { JournalStore } from './storage/journalStore.js';
import { JournalWriter } from './storage/journalWriter.js';
import { NodeJournalStore } from './storage/nodeJournalStore.js';
import { WorkspaceJournalStore } from './storage/workspaceJournalStore.js';

/** What writing needs of its surroundings. */
interface DiarySurroundings {
  readonly storage: vscode.Uri;
  readonly window: string;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
}

/** What is written down from the first second on. */
interface OpenDiary extends Dispose {
  readonly writer: JournalWriter;
  /** Takes down what happens by itself. */
  readonly diary: Diary;
}

/** Opens the files of the journal in one window, and what writes in them by itself. */
export function openDiary({ storage, window, clock, report }: DiarySurroundings): OpenDiary {
  const wallMs = () => clock().read().wallMs;
  const writer = new JournalWriter(storeIn(storage), { window, wallMs, report });
  return { writer, diary: new Diary(clock, writer, report), dispose: () => writer.dispose() };
}

/** Where the journal is kept: on a disk, or on what VS Code has instead. */
function storeIn(storage: vscode.Uri): JournalStore {
  const folder = vscode.Uri.joinPath(storage, 'journal');
  return storage.scheme === 'file'
    ? new NodeJournalStore(folder)
    : new WorkspaceJournalStore(folder);
}

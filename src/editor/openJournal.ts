import * as vscode from 'vscode';
import { CheckIns } from './checkIns.js';
import type { Clock } from './clock.js';
import { Diary } from './diary.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { ProgressBook } from './progressBook.js';
import { QuickEntry } from './quickEntry.js';
import { SafetyBook } from './safetyBook.js';
import { SafetyGate } from './safetyGate.js';
import { StartingPoints } from './startingPoints.js';
import { JournalFiles } from './storage/journalFiles.js';
import type { JournalStore } from './storage/journalStore.js';
import { NodeJournalStore } from './storage/nodeJournalStore.js';
import { WorkspaceJournalStore } from './storage/workspaceJournalStore.js';

/** What the journal needs of its surroundings. */
interface JournalSurroundings {
  readonly storage: vscode.Uri;
  readonly window: string;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
}

/** The journal in one window, its books, and the gate that goes by one of them. */
export interface Journal extends Dispose {
  readonly files: JournalFiles;
  /** Takes down what happens by itself. */
  readonly diary: Diary;
  /** What was stated about safety. */
  readonly book: SafetyBook;
  readonly gate: SafetyGate;
  /** What was done. */
  readonly progress: ProgressBook;
  readonly startingPoints: StartingPoints;
  readonly checkIns: CheckIns;
  readonly quickEntry: QuickEntry;
  /** Begins to hear of other windows, and reads what was stated before. */
  start(): Promise<void>;
  /** Reads what other windows have stated meanwhile, which a start waits for. */
  read(): Promise<void>;
}

/** Opens all that is remembered of the person. */
export function openJournal({ storage, window, clock, report }: JournalSurroundings): Journal {
  const store = new DisposableStore();
  const wallMs = () => clock().read().wallMs;
  const files = store.add(new JournalFiles(storeIn(storage), { window, wallMs, report }));
  const diary = new Diary(files, report);
  const surroundings = { clock, journal: files, report };
  const book = store.add(new SafetyBook(surroundings));
  const progress = store.add(new ProgressBook(surroundings));
  const gate = store.add(new SafetyGate(book, progress));
  const startingPoints = store.add(new StartingPoints(surroundings));
  const checkIns = new CheckIns(clock, progress, startingPoints);
  const quickEntry = new QuickEntry(clock, files, report);
  store.add(files.onDidForget(() => quickEntry.forget()));
  const read = async () => {
    await Promise.all([book.read(), progress.read(), startingPoints.read()]);
  };
  return {
    ...{ files, diary, book, gate, progress, startingPoints, checkIns, quickEntry, read },
    start: async () => {
      await files.open();
      await read();
    },
    dispose: () => store.dispose(),
  };
}

/** Where the journal is kept: on a disk, or on what VS Code has instead. */
function storeIn(storage: vscode.Uri): JournalStore {
  const folder = vscode.Uri.joinPath(storage, 'journal');
  return storage.scheme === 'file'
    ? new NodeJournalStore(folder)
    : new WorkspaceJournalStore(folder);
}

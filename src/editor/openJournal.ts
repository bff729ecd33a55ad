import path from 'node:path';
import type * as vscode from 'vscode';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { SafetyBook } from './safetyBook.js';
import { SafetyGate } from './safetyGate.js';
import { StartingPoints } from './startingPoints.js';
import { JournalFiles } from './storage/journalFiles.js';

/** What the journal needs of its surroundings. */
interface JournalSurroundings {
  readonly storage: vscode.Uri;
  readonly window: string;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
}

/** The journal of a window, and all that goes by what was written in it. */
interface Journal extends Dispose {
  readonly files: JournalFiles;
  readonly book: SafetyBook;
  readonly gate: SafetyGate;
  readonly startingPoints: StartingPoints;
  /** Reads what was written before, in whatever window. */
  start(): Promise<void>;
}

/** Opens what is remembered from day to day, and what goes by it. */
export function openJournal({ storage, window, clock, report }: JournalSurroundings): Journal {
  const store = new DisposableStore();
  const files = store.add(new JournalFiles(path.join(storage.fsPath, 'journal'), window, report));
  const book = store.add(new SafetyBook(clock, files, report));
  const gate = store.add(new SafetyGate(book));
  const startingPoints = new StartingPoints(clock, files, report);
  return {
    ...{ files, book, gate, startingPoints },
    start: async () => {
      await files.open();
      await book.read();
    },
    dispose: () => store.dispose(),
  };
}

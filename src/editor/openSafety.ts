import path from 'node:path';
import type * as vscode from 'vscode';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { SafetyBook } from './safetyBook.js';
import { SafetyGate } from './safetyGate.js';
import { JournalFiles } from './storage/journalFiles.js';

/** What safety needs of its surroundings. */
interface SafetySurroundings {
  readonly storage: vscode.Uri;
  readonly window: string;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
}

/** All that safety is made of in one window. */
export interface Safety extends Dispose {
  readonly journal: JournalFiles;
  readonly book: SafetyBook;
  readonly gate: SafetyGate;
  /** Reads what was stated before, in whatever window. */
  start(): Promise<void>;
}

/** Opens what was ever stated about safety, and the gate that goes by it. */
export function openSafety({ storage, window, clock, report }: SafetySurroundings): Safety {
  const store = new DisposableStore();
  const journal = store.add(new JournalFiles(path.join(storage.fsPath, 'journal'), window, report));
  const book = store.add(new SafetyBook(clock, journal, report));
  const gate = store.add(new SafetyGate(book));
  return {
    ...{ journal, book, gate },
    start: async () => {
      await journal.open();
      await book.read();
    },
    dispose: () => store.dispose(),
  };
}

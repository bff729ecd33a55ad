import { CheckIns } from './checkIns.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { NotedPain } from './notedPain.js';
import { ProgressBook } from './progressBook.js';
import type { SyncedState } from './progressSync.js';
import { ProgressSync } from './progressSync.js';
import { QuickEntry } from './quickEntry.js';
import { SafetyBook } from './safetyBook.js';
import { SafetyGate } from './safetyGate.js';
import type { SettingsReader } from './settings.js';
import { StartingPoints } from './startingPoints.js';
import { JournalFiles } from './storage/journalFiles.js';
import type { JournalWriter } from './storage/journalWriter.js';

/** What the journal needs of its surroundings. */
interface JournalSurroundings {
  readonly writer: JournalWriter;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
  readonly settings: Pick<SettingsReader, 'current' | 'onDidChange'>;
  /** What VS Code keeps for the extension. */
  readonly context: { readonly globalState: SyncedState };
}

/** The books of the journal, and the gate that goes by one of them. */
export interface Journal extends Dispose {
  readonly files: JournalFiles;
  /** What was stated about safety. */
  readonly book: SafetyBook;
  readonly gate: SafetyGate;
  /** What the person wrote of their pain. */
  readonly noted: NotedPain;
  /** What was done. */
  readonly progress: ProgressBook;
  readonly startingPoints: StartingPoints;
  readonly checkIns: CheckIns;
  readonly quickEntry: QuickEntry;
  readonly sync: ProgressSync;
  /** Reads what other windows have stated meanwhile, which a start waits for. */
  read(): Promise<void>;
  /** The window closes: what could not be saved before is tried a last time. */
  flush(): Promise<void>;
}

/** Opens all that is remembered of the person. */
export function openJournal(parts: JournalSurroundings): Journal {
  const { writer, clock, report, settings, context } = parts;
  const store = new DisposableStore();
  const files = store.add(new JournalFiles(writer));
  const surroundings = { clock, journal: files, report };
  const book = store.add(new SafetyBook(surroundings, context.globalState));
  const progress = store.add(new ProgressBook(surroundings));
  const noted = store.add(new NotedPain(clock, () => book.state.check?.at ?? 0, files));
  const gate = store.add(new SafetyGate(book, progress, noted));
  const startingPoints = store.add(new StartingPoints(surroundings));
  const sync = store.add(new ProgressSync(context.globalState, progress, settings));
  const checkIns = new CheckIns(clock, progress, startingPoints, book);
  const quickEntry = new QuickEntry(clock, files, report, {
    numb: () => gate.doubt(),
    pain: (entry) => noted.hear(entry),
  });
  store.add(files.onDidForgetAll(() => quickEntry.forget()));
  return {
    ...{ files, book, gate, noted, progress, startingPoints, checkIns, quickEntry, sync },
    read: async () => {
      await Promise.all([gate.read(), startingPoints.read()]);
    },
    flush: async () => {
      for (const part of [book, progress, startingPoints, quickEntry]) await part.flush();
    },
    dispose: () => store.dispose(),
  };
}

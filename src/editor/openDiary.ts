import type * as vscode from 'vscode';
import type { Clock } from './clock.js';
import { Diary } from './diary.js';
import type { Dispose } from './disposables.js';
import { JournalWriter } from './storage/journalWriter.js';
import { openFolder } from './storage/openFolder.js';

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
  const wallMs = () => clock().wallNow();
  const writer = new JournalWriter(openFolder(storage, 'journal'), { window, wallMs, report });
  const diary = new Diary(clock, writer, report);
  writer.onDidChange(() => diary.write());
  return { writer, diary, dispose: () => writer.dispose() };
}

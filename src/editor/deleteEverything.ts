import * as vscode from 'vscode';
import type { JournalFiles } from './storage/journalFiles.js';
import type { ReminderMarks } from './storage/reminderMarks.js';
import type { WorkClock } from './workClock.js';

/** What keeps something of the person. */
interface Keepers {
  readonly journal: JournalFiles;
  readonly marks: ReminderMarks;
  readonly workClock: WorkClock;
  /** What VS Code keeps for the extension. */
  readonly state: vscode.Memento;
  /** Takes one line for each thing that is still there. */
  readonly report: (line: string) => void;
}

const DELETE = 'Delete Everything';

/** Deletes all that is kept of the person, in every window, once they have said so twice. */
export async function deleteEverything(keepers: Keepers): Promise<void> {
  const { journal, marks, workClock, state, report } = keepers;
  const answer = await vscode.window.showWarningMessage(
    'Delete your journal and all else that Upper Back Reset keeps?',
    {
      modal: true,
      detail:
        'Every entry, what you answered about safety, your starting point, your place on the ' +
        'push-up ladder and what happened so far, in all windows. It can not be brought back. ' +
        'A sign that keeps sessions closed is forgotten with it, though nobody has cleared it: ' +
        'before anything starts, all signs are asked about again. ' +
        'Files that you exported stay where you put them.',
    },
    DELETE,
  );
  if (answer !== DELETE) return;
  const left = [
    ...(await journal.deleteAll()),
    ...(await marks.deleteAll()),
    ...(await workClock.forgetOtherWindows()),
  ];
  for (const key of state.keys()) await state.update(key, undefined);
  for (const line of left) report(`It is still there: ${line}`);
  void (left.length === 0
    ? vscode.window.showInformationMessage(
        'Everything is deleted. The stretch of work under way counts on, and the signs that matter are asked about before the next session.',
      )
    : vscode.window.showErrorMessage(
        `Not everything is deleted: ${left.length} files are still there. The output of Upper Back Reset names them.`,
      ));
}

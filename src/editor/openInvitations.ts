import type * as vscode from 'vscode';
import type { Usual } from '../routines/how.js';
import type { RoutineId } from '../routines/routine.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { HowMemory } from './howMemory.js';
import type { ReminderParts } from './sessionReminders.js';
import { SessionReminders } from './sessionReminders.js';
import { openStartLinks } from './startLinks.js';
import { ReminderMarks } from './storage/reminderMarks.js';

/** What the ways to a routine that is not due need of the rest. */
interface InvitationParts extends Omit<ReminderParts, 'marks' | 'planFor'> {
  readonly storage: vscode.Uri;
  readonly usual: () => Usual;
  readonly how: HowMemory;
  readonly report: (line: string) => void;
}

/** Opens the ways to a routine that is not due: links, and reminders of the evening and weekend. */
export function openInvitations({
  storage,
  usual,
  how,
  report,
  ...parts
}: InvitationParts): Dispose {
  const store = new DisposableStore();
  const planFor = (routine: RoutineId) => how.planFor(routine, usual());
  const marks = new ReminderMarks(storage, report);
  store.add(new SessionReminders({ ...parts, marks, planFor }));
  store.add(openStartLinks(planFor));
  return store;
}

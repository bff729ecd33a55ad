import type * as vscode from 'vscode';
import type { OpenedLink } from '../messages/startLink.js';
import type { Usual } from '../routines/how.js';
import type { RoutineId } from '../routines/routine.js';
import { addToCalendar } from './calendar/addToCalendar.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { HowMemory } from './howMemory.js';
import { reminderTimes } from './reminderTimes.js';
import type { ReminderParts } from './sessionReminders.js';
import { SessionReminders } from './sessionReminders.js';
import type { Settings } from './settings.js';
import { openStartLink } from './startLinks.js';
import { openFolder } from './storage/openFolder.js';
import { ReminderMarks } from './storage/reminderMarks.js';

/** What the ways to a routine that is not due need of the rest. */
interface InvitationParts extends Omit<ReminderParts, 'marks' | 'planFor' | 'times'> {
  readonly settings: () => Settings;
  readonly context: Pick<vscode.ExtensionContext, 'extension' | 'globalState' | 'globalStorageUri'>;
  readonly usual: () => Usual;
  readonly how: HowMemory;
  /** Reads what the journal has by now. */
  readonly read: () => Promise<void>;
  readonly report: (line: string) => void;
}

/** The ways to a routine that is not due. */
export interface Invitations extends Dispose {
  /** What was said of reminders, in any window. */
  readonly marks: ReminderMarks;
  /** Starts the routine that a link names. */
  readonly openLink: (link: OpenedLink) => Promise<void>;
  /** Asks for sessions, and writes them into a calendar file. */
  readonly addToCalendar: () => Promise<void>;
}

/** Opens reminders of the evening and the weekend session, their way into a calendar, and links. */
export function openInvitations(surroundings: InvitationParts): Invitations {
  const { context, settings, usual, how, read, report, ...parts } = surroundings;
  const { extension, globalState: state, globalStorageUri } = context;
  const store = new DisposableStore();
  const planFor = (routine: RoutineId) => how.planFor(routine, usual());
  const marks = new ReminderMarks(openFolder(globalStorageUri, 'reminders'), report);
  const times = () => reminderTimes(settings(), report);
  store.add(new SessionReminders({ ...parts, times, marks, planFor }));
  const { clock } = parts;
  const calendar = { times, planFor, state, report, extension: extension.id };
  return {
    marks,
    openLink: (link) => openStartLink(link, planFor, read),
    addToCalendar: () => addToCalendar(calendar, clock().read().wallMs),
    dispose: () => store.dispose(),
  };
}

import * as vscode from 'vscode';
import { startLink } from '../../messages/startLink.js';
import { choiceOf } from '../../routines/choices.js';
import type { Plan } from '../../routines/plan.js';
import type { RoutineId } from '../../routines/routine.js';
import { routineOf } from '../../routines/routineOf.js';
import { loadApart } from '../filesGone.js';
import { besideOwnFiles } from '../homeFolder.js';
import type { ReminderTimes } from '../reminderTimes.js';
import { remindedRoutines } from '../sessionReminders.js';
import { errorText } from '../storage/fileErrors.js';
import type { CalendarWish } from './askForSessions.js';
import { askForSessions } from './askForSessions.js';
import type { CalendarEntry } from './calendarFile.js';

/** What a calendar file is made with. */
export interface CalendarParts {
  readonly times: () => ReminderTimes;
  /** The extension's own id, `publisher.name`. */
  readonly extension: string;
  /** Keeps what the entries are known by, from one file to the next. */
  readonly state: vscode.Memento;
  /** The routine as the person likes it. */
  readonly planFor: (routine: RoutineId) => Plan;
  readonly report: (line: string) => void;
}

const FILE_NAME = 'upper-back-reset.ics';
const UID_KEY = 'calendarUid';
/** Entries last whole slots of so many minutes. */
const SLOT_MINUTES = 5;

/** Writes chosen sessions into a calendar file, where the person wants it; see `calendarText`. */
export async function addToCalendar(parts: CalendarParts, wallMs: number): Promise<void> {
  const wishes = await askForSessions(parts.times());
  if (wishes === null) return;
  const file = await vscode.window.showSaveDialog({
    title: 'Save the Calendar File',
    ...besideOwnFiles(FILE_NAME),
    filters: { 'Calendar file': ['ics'] },
  });
  if (file === undefined) return;
  // Needed once in a long while, and large: it is a file of its own.
  const bundle = await loadApart(() => import('./calendarFile.js'), parts.report);
  if (bundle === null) return;
  try {
    const uid = await uidOf(parts.state);
    const entries = wishes.map((wish) => entryOf(wish, uid, parts));
    const text = bundle.calendarText(entries, wallMs);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const why = errorText(error);
    void vscode.window.showErrorMessage(`The calendar file could not be written: ${why}`);
    return;
  }
  // Whether somebody answers this is another matter, and nothing waits for it.
  void offerToOpen(file);
}

function entryOf(
  { session, time }: CalendarWish,
  uid: string,
  { extension, planFor }: CalendarParts,
): CalendarEntry {
  const routine = remindedRoutines[session];
  const plan = planFor(routine);
  const { name, takes, details } = choiceOf(plan);
  const link = startLink(vscode.env.uriScheme, extension, routine);
  // Lines of a calendar file are folded by characters and limited by bytes: plain ones are safe.
  const description = [
    `${takes.replace(/^./, (letter) => letter.toUpperCase())}.`,
    `${details.replaceAll(' · ', ', ')}.`,
    `Start it in your editor: ${link}`,
    'Or run "Upper Back Reset: Choose a Routine" there. Stop if something feels wrong.',
  ].join('\n\n');
  // Gates wait for the person, so an entry is longer than what is guided.
  const minutes = Math.ceil((routineOf(plan).totalS / 60 + 1) / SLOT_MINUTES) * SLOT_MINUTES;
  return { uid: `${session}.${uid}`, title: name, description, link, time, minutes };
}

/** What the entries of this person are known by: a random id, so that calendars can be shared. */
async function uidOf(state: vscode.Memento): Promise<string> {
  const known = state.get<unknown>(UID_KEY);
  if (typeof known === 'string' && /^[0-9a-f-]{36}$/.test(known)) return known;
  const uid = crypto.randomUUID();
  await state.update(UID_KEY, uid);
  return uid;
}

/** A calendar takes the file in when it is opened with it, which only a desktop can do. */
async function offerToOpen(file: vscode.Uri): Promise<void> {
  const saved = 'The calendar file is saved.';
  if (vscode.env.uiKind !== vscode.UIKind.Desktop || file.scheme !== 'file') {
    void vscode.window.showInformationMessage(`${saved} Open or import it in your calendar.`);
    return;
  }
  const open = 'Open in Calendar';
  const text = `${saved} Open it to add the sessions.`;
  const answer = await vscode.window.showInformationMessage(text, open);
  if (answer === open) await vscode.env.openExternal(file);
}

import * as vscode from 'vscode';
import { parsePlanWish } from '../messages/plan.js';
import type { Usual } from '../routines/how.js';
import { usualPlan } from '../routines/how.js';
import type { LadderPlace } from '../routines/progression/ladderPlace.js';
import { beyondWords, isBeyond } from '../routines/progression/withinLadder.js';
import type { Plan } from '../routines/plan.js';
import { planOf } from '../routines/plan.js';
import { routineIds } from '../routines/routine.js';
import type { Clock } from './clock.js';
import { deleteEverything } from './deleteEverything.js';
import { pickCheckIn } from './checkInPicker.js';
import { loadApart } from './filesGone.js';
import type { CommandName } from './ids.js';
import type { JournalPanel } from './panels/journalPanel.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { HowMemory } from './howMemory.js';
import type { Journal } from './openJournal.js';
import { checkInDaysOf } from './checkIns.js';
import { importJournal } from './journalExport/importJournal.js';
import { pickPause, showMenu } from './pickers.js';
import { minutesFor, skip, snooze } from './puttingOff.js';
import { pickRoutine } from './routinePicker.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';
import type { ReminderMarks } from './storage/reminderMarks.js';
import type { WorkClock } from './workClock.js';

/** The parts that commands act on. */
interface CommandParts {
  readonly workClock: WorkClock;
  readonly sessions: SessionHost;
  readonly panel: PlayerPanel;
  readonly clock: () => Clock;
  readonly usual: () => Usual;
  readonly journal: Pick<
    Journal,
    'read' | 'files' | 'progress' | 'startingPoints' | 'checkIns' | 'quickEntry'
  >;
  readonly how: HowMemory;
  readonly gate: SafetyGate;
  /** What was said of reminders, in any window. */
  readonly marks: ReminderMarks;
  readonly addToCalendar: () => Promise<void>;
  readonly context: Pick<vscode.ExtensionContext, 'globalState'>;
  readonly journalPanel: JournalPanel;
  /** Takes one line for each argument that can't be used. */
  readonly report: (line: string) => void;
}

/** What each command does with the argument that a keyboard shortcut may give. */
export type CommandActions = Readonly<Record<CommandName, (argument: unknown) => unknown>>;

/** What every command of the extension does. */
export function commandActions(parts: CommandParts): CommandActions {
  const { workClock, sessions, panel, clock, usual, journal, how, gate, marks, report } = parts;
  return {
    start: async (argument) => {
      // Another window may have said a moment ago that nothing may begin.
      await journal.read();
      const plan =
        argument === undefined || argument === null
          ? resetFor(sessions, usual())
          : planFor(argument, usual());
      if (plan === null) return;
      tellIfBeyond(plan, journal.progress.ladder, gate);
      sessions.want(plan);
      panel.open({ focus: true });
    },
    menu: () =>
      whileHeld(sessions, () =>
        showMenu(workClock.view, {
          ...{ stoppedLately: sessions.stoppedLately, isLocked: gate.isLocked },
          checkInDays: checkInDaysOf(journal.checkIns),
        }),
      ),
    chooseRoutine: () =>
      whileHeld(sessions, async () => {
        await journal.read();
        const picked = await pickRoutine(how, usual(), journal.startingPoints.current);
        if (picked === null) return;
        await journal.read();
        if (picked.type === 'about') panel.openAbout(picked.exercise);
        else {
          if (picked.accepts !== null) journal.progress.accept(picked.accepts);
          openChosen(picked.plan, sessions, panel);
        }
      }),
    addToCalendar: () => whileHeld(sessions, parts.addToCalendar),
    addJournalEntry: async () => {
      await whileHeld(sessions, () => journal.quickEntry.ask());
      await journal.quickEntry.save();
    },
    // Needed once in a long while, and large: it is a file of its own.
    exportJournal: () =>
      whileHeld(sessions, async () => {
        const load = () => import('./journalExport/exportJournal.js');
        const at = clock().read().wallMs;
        const now = { at, zone: clock().zoneAt(at) };
        await (await loadApart(load, report))?.exportJournal(journal.files, now);
      }),
    importJournal: () =>
      whileHeld(sessions, async () => {
        const before = gate.conditions;
        await importJournal(journal.files);
        await journal.read();
        // What was answered elsewhere later may leave out what the person lives with.
        if (before.some((one) => !gate.conditions.includes(one))) gate.doubt();
      }),
    deleteEverything: () =>
      whileHeld(sessions, () => {
        const { globalState: state } = parts.context;
        return deleteEverything({ journal: journal.files, marks, workClock, state, report });
      }),
    openJournal: () => parts.journalPanel.open(),
    snooze: (argument) => {
      const minutes = minutesFor(argument, report);
      return whileHeld(sessions, () => snooze(workClock, sessions, clock(), minutes));
    },
    skip: () => skip(workClock, sessions),
    pause: () =>
      whileHeld(sessions, async () => {
        const untilWallMs = await pickPause(workClock.view, clock().read().wallMs);
        if (untilWallMs !== null) workClock.handle({ type: 'pause', untilWallMs });
      }),
    resume: () => workClock.handle({ type: 'resume' }),
    showSigns: () => {
      // What plays or waits gives way to the signs, as when it did not feel right.
      if (sessions.open !== null) sessions.handle({ type: 'stopToCheck' });
      else if (sessions.stoppedLately) sessions.check();
      else gate.show('list');
      panel.open({ focus: true });
    },
    findPattern: () =>
      whileHeld(sessions, async () => {
        const sign = await journal.startingPoints.find();
        if (sign === null) return;
        gate.raise(sign);
        panel.open({ focus: true });
      }),
    checkIn: () =>
      whileHeld(sessions, async () => {
        await journal.read();
        await pickCheckIn(journal.checkIns);
      }),
    checkSafety: async () => {
      await journal.read();
      if (!sessions.isRunning) gate.show('check');
      panel.open({ focus: true });
    },
  };
}

/** The reset as the settings have it, or as the person wants the one that waits. */
function resetFor({ open }: SessionHost, usual: Usual): Plan {
  const waits = open?.stage.name === 'ready' && open.plan.routine === 'office_reset';
  return waits ? open.plan : usualPlan('office_reset', usual);
}

/**
 * The plan to start: what a keyboard shortcut or another part of the extension
 * asks for. Null, and a word to the person, where nobody knows such a routine.
 */
function planFor(argument: unknown, usual: Usual): Plan | null {
  const wish = parsePlanWish(argument);
  if (wish === null) {
    const known = routineIds.join(', ');
    void vscode.window.showWarningMessage(
      `Nothing was started: there is no such routine. Known ones, for { "routine": … }: ${known}.`,
    );
    return null;
  }
  return planOf({ ...usualPlan(wish.routine, usual), ...wish });
}

/** Says that a wish goes beyond what is open to the person, where anything may begin at all. */
function tellIfBeyond(plan: Plan, place: LadderPlace, { isLocked }: SafetyGate): void {
  if (isLocked || !isBeyond(plan, place)) return;
  void vscode.window.showInformationMessage(beyondWords(plan, place));
}

/** Opens a routine that was chosen, at its get-ready. One that has begun here is not pushed aside. */
function openChosen(plan: Plan, sessions: SessionHost, panel: PlayerPanel): void {
  if (sessions.choose(plan)) panel.open({ focus: true });
  else {
    panel.open({ focus: true });
    void vscode.window.showInformationMessage(
      'A routine is under way. Stop it first, then choose another one.',
    );
  }
}

/** Lets the person choose in peace: an offer does not start meanwhile. */
async function whileHeld(sessions: SessionHost, choose: () => Promise<void>): Promise<void> {
  const list = sessions.holds.openList();
  try {
    await choose();
  } finally {
    list.dispose();
  }
}

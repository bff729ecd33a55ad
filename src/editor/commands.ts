import * as vscode from 'vscode';
import { parsePlanWish } from '../messages/plan.js';
import type { Plan } from '../routines/plan.js';
import { planOf } from '../routines/plan.js';
import { routineIds } from '../routines/routine.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { Phase } from '../timer/phase.js';
import type { SnoozeMinutes } from '../timer/snoozeMinutes.js';
import { parseSnoozeMinutes, snoozeMinutes } from '../timer/snoozeMinutes.js';
import type { CommandName } from './ids.js';
import { commandIds } from './ids.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import { pickPause, pickSnooze, showMenu } from './pickers.js';
import type { SessionHost } from './sessionHost.js';
import type { Settings } from './settings.js';
import type { WorkClock } from './workClock.js';

/** Registers every command of the extension. */
export function registerCommands(
  workClock: WorkClock,
  sessions: SessionHost,
  panel: PlayerPanel,
  clock: () => Clock,
  settings: () => Settings,
  report: (line: string) => void,
): Dispose {
  const actions: Readonly<Record<CommandName, (argument: unknown) => unknown>> = {
    start: (argument) => {
      const plan = planFor(argument, settings());
      if (plan === null) return;
      sessions.start(plan);
      panel.open({ focus: true });
    },
    menu: () => whileHeld(sessions, () => showMenu(workClock.view)),
    snooze: (argument) => {
      const minutes = minutesFor(argument, report);
      return whileHeld(sessions, () => snooze(workClock, minutes));
    },
    skip: () => skip(workClock, sessions),
    pause: async () => {
      const untilWallMs = await pickPause(workClock.view, clock().read().wallMs);
      if (untilWallMs !== null) workClock.handle({ type: 'pause', untilWallMs });
    },
    resume: () => workClock.handle({ type: 'resume' }),
  };
  const store = new DisposableStore();
  for (const name of Object.keys(actions) as CommandName[]) {
    store.add(vscode.commands.registerCommand(commandIds[name], actions[name]));
  }
  return store;
}

/**
 * The plan to start: the office reset, or what a keyboard shortcut or another part of the extension
 * asks for. Null, and a word to the person, where nobody knows such a routine.
 */
function planFor(argument: unknown, { seated, childsPose }: Settings): Plan | null {
  const wish = parsePlanWish(argument ?? { routine: 'office_reset' });
  if (wish === null) {
    const known = routineIds.join(', ');
    void vscode.window.showWarningMessage(
      `Nothing was started: there is no such routine. Known ones, for { "routine": … }: ${known}.`,
    );
    return null;
  }
  const usual = wish.routine === 'office_reset' ? { seated, childsPose } : { childsPose };
  return planOf({ ...usual, ...wish });
}

/** Lets the person choose in peace: an offer does not start meanwhile. */
async function whileHeld(sessions: SessionHost, choose: () => Promise<void>): Promise<void> {
  sessions.handle({ type: 'hold' });
  try {
    await choose();
  } finally {
    sessions.handle({ type: 'release' });
  }
}

/** Ends a routine that has begun here, or skips the reset that is due. */
function skip(workClock: WorkClock, sessions: SessionHost): void {
  const { name } = workClock.view.phase;
  if (sessions.isRunning) sessions.handle({ type: 'stop' });
  else if (isDue(name) || name === 'snoozed') workClock.handle({ type: 'skip' });
  else void vscode.window.showInformationMessage('No reset is due, so there is nothing to skip.');
}

function isDue(name: Phase['name']): boolean {
  return name === 'due' || name === 'prompted' || name === 'missed';
}

/** The minutes that a keyboard shortcut may give; null, and a line of why, for anything else. */
function minutesFor(argument: unknown, report: (line: string) => void): SnoozeMinutes | null {
  if (argument === undefined || argument === null) return null;
  const minutes = parseSnoozeMinutes(argument);
  if (minutes === null) {
    const known = snoozeMinutes.join(', ');
    const given = typeof argument === 'number' ? String(argument) : 'something else';
    report(`${commandIds.snooze} takes one of ${known} (minutes), not ${given}.`);
  }
  return minutes;
}

/** Snoozes for the minutes given, or for those that the person chooses. */
async function snooze(workClock: WorkClock, minutes: SnoozeMinutes | null): Promise<void> {
  if (!isDue(workClock.view.phase.name)) {
    void vscode.window.showInformationMessage('No reset is due, so there is nothing to snooze.');
    return;
  }
  const choice = minutes === null ? await pickSnooze(workClock.view) : { minutes };
  if (choice === 'skip') workClock.handle({ type: 'skip' });
  else if (choice !== null) workClock.handle({ type: 'snooze', minutes: choice.minutes });
}

import * as vscode from 'vscode';
import { parsePlanWish } from '../messages/plan.js';
import type { Plan } from '../routines/plan.js';
import { planOf } from '../routines/plan.js';
import { routineIds } from '../routines/routine.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { CommandName } from './ids.js';
import { commandIds } from './ids.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import { pickPause, showMenu } from './pickers.js';
import { minutesFor, skip, snooze } from './puttingOff.js';
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
      return whileHeld(sessions, () => snooze(workClock, sessions, minutes));
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

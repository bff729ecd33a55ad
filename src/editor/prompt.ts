import * as vscode from 'vscode';
import { planOf } from '../routines/plan.js';
import { commandIds } from './ids.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { SessionHost } from './sessionHost.js';
import type { Settings } from './settings.js';
import type { WorkClock } from './workClock.js';

/** Offers the reset that is due, in the style the person has chosen. Never takes the focus. */
export function offerReset(
  settings: Settings,
  workClock: WorkClock,
  sessions: SessionHost,
  panel: PlayerPanel,
): void {
  switch (settings.prompt) {
    case 'panel':
      sessions.offer(
        planOf({ routine: 'office_reset', seated: settings.seated }),
        settings.autoStart,
      );
      panel.open();
      break;
    case 'notification':
      void notify(workClock, sessions);
      break;
    case 'statusBar':
      break;
  }
}

/**
 * Asks in a notification. It may be answered at any time, hours later from the notification centre:
 * Start starts then, too, and Later says where the timer stands if there is nothing to put off.
 */
async function notify(workClock: WorkClock, sessions: SessionHost): Promise<void> {
  const start = 'Start';
  const later = 'Later…';
  const text = 'A 90-second upper-back reset is due. Stop if something feels wrong.';
  const answer = await vscode.window.showInformationMessage(text, start, later);
  const playsElsewhere = workClock.view.phase.name === 'inSession' && !sessions.isRunning;
  if (answer === start && playsElsewhere) {
    void vscode.window.showInformationMessage('A reset is playing in another window already.');
  } else if (answer === start) await vscode.commands.executeCommand(commandIds.start);
  if (answer === later) await vscode.commands.executeCommand(commandIds.snooze);
}

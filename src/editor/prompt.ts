import * as vscode from 'vscode';
import { planOf } from '../routines/plan.js';
import { commandIds } from './ids.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { SessionHost } from './sessionHost.js';
import type { Settings } from './settings.js';

/** Offers the reset that is due, in the style the person has chosen. Never takes the focus. */
export function offerReset(settings: Settings, sessions: SessionHost, panel: PlayerPanel): void {
  switch (settings.prompt) {
    case 'panel':
      sessions.prepare(
        planOf({ routine: 'office_reset', seated: settings.seated }),
        settings.autoStart,
      );
      panel.open();
      break;
    case 'notification':
      void notify();
      break;
    case 'statusBar':
      break;
  }
}

async function notify(): Promise<void> {
  const start = 'Start';
  const later = 'Later…';
  const text = 'A 90-second upper-back reset is due. Stop if something feels wrong.';
  const answer = await vscode.window.showInformationMessage(text, start, later);
  if (answer === start) await vscode.commands.executeCommand(commandIds.start);
  if (answer === later) await vscode.commands.executeCommand(commandIds.snooze);
}

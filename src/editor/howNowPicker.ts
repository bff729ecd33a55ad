import * as vscode from 'vscode';
import { nowChoices, planNow } from '../routines/howNow.js';
import { commandIds } from './ids.js';
import type { SessionHost } from './sessionHost.js';

/**
 * Asks how the routine that waits is to be done this time. It is held meanwhile, and then its
 * get-ready begins anew.
 */
export async function pickHowNow(sessions: SessionHost): Promise<void> {
  const { open } = sessions;
  if (open?.stage.name !== 'ready') return;
  const list = sessions.holds.openList();
  try {
    const items = nowChoices(open.plan).map(({ isChosen, ...choice }) => ({
      ...choice,
      picked: isChosen,
    }));
    const chosen = await vscode.window.showQuickPick(items, {
      title: 'How, This Time?',
      placeHolder: 'Down and Space to check, Enter to go on',
      canPickMany: true,
    });
    if (chosen === undefined) return;
    const ids = chosen.map(({ id }) => id);
    sessions.getReadyAs(planNow(open.plan, ids), open.plan);
  } finally {
    list.dispose();
  }
  await sessions.gate.read();
  // Another window has told of a sign meanwhile, and an offer goes without a word.
  if (sessions.gate.isLocked) await vscode.commands.executeCommand(commandIds.checkSafety);
}

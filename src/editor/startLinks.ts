import * as vscode from 'vscode';
import type { OpenedLink } from '../messages/startLink.js';
import { parseStartLink } from '../messages/startLink.js';
import type { Plan } from '../routines/plan.js';
import type { RoutineId } from '../routines/routine.js';
import { commandIds } from './ids.js';

/**
 * Opens a link that starts a routine, from a calendar say. It goes through the command, so what is
 * asked before anything moves is asked here too.
 * @param planFor the routine as the person likes it
 * @param read reads what the journal has: a link may be what the editor was opened with
 */
export async function openStartLink(
  opened: OpenedLink,
  planFor: (routine: RoutineId) => Plan,
  read: () => Promise<void>,
): Promise<void> {
  const link = parseStartLink(opened);
  if (!link.ok) {
    void vscode.window.showWarningMessage(`Nothing was started by the link: ${link.why}.`);
    return;
  }
  await read();
  await vscode.commands.executeCommand(commandIds.start, planFor(link.routine));
}

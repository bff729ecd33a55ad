import * as vscode from 'vscode';
import { parseStartLink } from '../messages/startLink.js';
import type { Plan } from '../routines/plan.js';
import type { RoutineId } from '../routines/routine.js';
import type { Dispose } from './disposables.js';
import { commandIds } from './ids.js';

/**
 * Opens links that start a routine, from a calendar say. They go through the command, so what is
 * asked before anything moves is asked here too.
 * @param planFor the routine as the person likes it
 * @param read reads what the journal has: a link may be what the editor was opened with
 */
export function openStartLinks(
  planFor: (routine: RoutineId) => Plan,
  read: () => Promise<void>,
): Dispose {
  return vscode.window.registerUriHandler({
    handleUri: async (uri) => {
      const link = parseStartLink(uri);
      if (!link.ok) {
        void vscode.window.showWarningMessage(`Nothing was started by the link: ${link.why}.`);
        return;
      }
      await read();
      await vscode.commands.executeCommand(commandIds.start, planFor(link.routine));
    },
  });
}

import * as vscode from 'vscode';
import { errorText } from './storage/fileErrors.js';

/**
 * Says that something of the extension can't be loaded: as after an update, which takes the files of
 * the version away that windows still run. What was counted and written down is none of them.
 */
export function tellThatFilesAreGone(error: unknown, report: (line: string) => void): void {
  report(`A part of the extension can't be loaded: ${errorText(error)}`);
  void ask();
}

async function ask(): Promise<void> {
  const reload = 'Reload Window';
  const answer = await vscode.window.showErrorMessage(
    'Files of Upper Back Reset are gone, perhaps by an update. Reload the window to go on; your count and your journal are safe.',
    reload,
  );
  if (answer === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}

/** Loads a bundle of its own; null where it can't be, and the person is told. */
export async function loadApart<T>(
  load: () => Promise<T>,
  report: (line: string) => void,
): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    tellThatFilesAreGone(error, report);
    return null;
  }
}

import * as vscode from 'vscode';
import { playerViewType } from '../ids.js';

/**
 * Closes the panel's tab, which ends its routine and lets VS Code give the focus back to the editor.
 * Only for a key or a button in the panel, since that is then where the focus was: at any other
 * time it may be in a terminal, with somebody typing.
 */
export async function closePlayerTab(): Promise<void> {
  const { tabGroups } = vscode.window;
  const tab = tabGroups.all
    .flatMap((group) => group.tabs)
    .find(({ input }) => {
      return input instanceof vscode.TabInputWebview && input.viewType.endsWith(playerViewType);
    });
  try {
    if (tab !== undefined) await tabGroups.close(tab);
  } catch {
    // The tab went away by itself.
  }
}

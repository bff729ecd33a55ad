import * as vscode from 'vscode';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { CommandName } from './ids.js';
import { commandIds, journalViewType, playerViewType } from './ids.js';
import type { Later } from './later.js';

/**
 * Registers all by which a person comes in: commands, links, and panels that a reload of the window
 * brings back. What they lead to is loaded when one of them is used.
 */
export function openDoors(later: Later): Dispose {
  const store = new DisposableStore();
  for (const name of Object.keys(commandIds) as CommandName[]) {
    store.add(
      vscode.commands.registerCommand(commandIds[name], (argument: unknown) =>
        later.open()?.actions[name](argument),
      ),
    );
  }
  store.add(vscode.window.registerUriHandler({ handleUri: (uri) => later.open()?.openLink(uri) }));
  const { registerWebviewPanelSerializer: bringBack } = vscode.window;
  store.add(
    bringBack(playerViewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const parts = later.open();
        if (parts === null) panel.dispose();
        else await parts.panel.restore(panel, state);
      },
    }),
  );
  store.add(
    bringBack(journalViewType, {
      deserializeWebviewPanel: (panel) => {
        const parts = later.open();
        if (parts === null) panel.dispose();
        else parts.journalPanel.restore(panel);
        return Promise.resolve();
      },
    }),
  );
  return store;
}

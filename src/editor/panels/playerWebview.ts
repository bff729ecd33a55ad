import * as vscode from 'vscode';
import { playerViewType } from '../ids.js';
import { groupBeside } from './groupBeside.js';
import { webviewFolder, webviewHtml } from './webviewHtml.js';

const title = 'Upper Back Reset';

/** An empty panel for the player, beside the editor. */
export function newPlayerPanel(focus: boolean): vscode.WebviewPanel {
  const viewColumn = groupBeside() ?? vscode.ViewColumn.Beside;
  const column = { viewColumn, preserveFocus: !focus };
  return vscode.window.createWebviewPanel(playerViewType, title, column);
}

/** Loads the player's page into its panel. */
export function loadPlayerPage(panel: vscode.WebviewPanel, extensionUri: vscode.Uri): void {
  const { webview } = panel;
  panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'panel.svg');
  webview.options = { enableScripts: true, localResourceRoots: [webviewFolder(extensionUri)] };
  webview.html = webviewHtml(webview, extensionUri, 'player', title);
}

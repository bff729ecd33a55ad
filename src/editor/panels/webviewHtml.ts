import * as vscode from 'vscode';
import { pageHtml } from './pageHtml.js';

/** The folder that holds the bundled webviews; the only one a panel may read from. */
export function webviewFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/**
 * The page of a panel in a webview.
 * @param name of the bundle, such as `player`
 */
export function webviewHtml(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  name: string,
  title: string,
): string {
  const folder = webviewFolder(extensionUri);
  const uri = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  return pageHtml({
    title,
    styleSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    scriptUri: uri(`${name}.js`),
    styleUri: uri(`${name}.css`),
  });
}

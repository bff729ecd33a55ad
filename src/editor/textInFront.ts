import * as vscode from 'vscode';
import type { TextInFront } from '../timer/textFocus.js';
import { findShows } from '../timer/textFocus.js';

/** The text editor of the tab in front; undefined where something else is there, a diff too. */
export function textInFront(): vscode.TextEditor | undefined {
  const { activeTextEditor, tabGroups } = vscode.window;
  const isText = tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText;
  return isText && activeTextEditor?.viewColumn !== undefined ? activeTextEditor : undefined;
}

/** What the text in front is like; null where there is none. */
export function readTextInFront(): TextInFront | null {
  const editor = textInFront();
  if (editor === undefined) return null;
  const { document, selection } = editor;
  const settings = vscode.workspace.getConfiguration('editor', document);
  return {
    lineCount: document.lineCount,
    onWord: document.getWordRangeAtPosition(selection.active) !== undefined,
    findShows: findShows(
      settings.get('find.addExtraSpaceOnTop', true),
      settings.get('fontSize', 14),
      settings.get('lineHeight', 0),
    ),
  };
}

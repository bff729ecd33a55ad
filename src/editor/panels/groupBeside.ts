import * as vscode from 'vscode';

/**
 * The column of a group beside the person's: the next one, or else the one before. Null where there
 * is none, and one has to be made.
 */
export function groupBeside(): vscode.ViewColumn | null {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const own = activeTabGroup.viewColumn;
  const others = all.map((group) => group.viewColumn).filter((column) => column !== own);
  others.sort((one, other) => one - other);
  return others.find((column) => column > own) ?? others.at(-1) ?? null;
}

/** A panel needs a group of its own: no other is there, and the person's is not empty. */
export function needsNewGroup(): boolean {
  return groupBeside() === null && vscode.window.tabGroups.activeTabGroup.tabs.length > 0;
}

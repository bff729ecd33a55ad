import type { EditorWindow } from './editorWindow';
import { eventually } from './eventually';

/**
 * Puts away what a test opened, offered or was asked, so that the next one has the window as it was
 * when it opened: opening one takes as long as most tests.
 */
export async function tidyUp(window: EditorWindow): Promise<void> {
  await window.host.run(async (vscode) => {
    for (const command of [
      'upperBackReset.skip',
      'notifications.clearAll',
      'notifications.hideList',
      'closeFindWidget',
      'workbench.action.closePanel',
      'workbench.action.closeAllEditors',
      'workbench.action.closeAllGroups',
    ]) {
      await vscode.commands.executeCommand(command);
    }
  });
  await eventually(
    'No panel of the test before',
    () => window.visibleWebviewCount(),
    (count) => count === 0,
  );
}

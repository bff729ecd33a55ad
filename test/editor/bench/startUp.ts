import type { EditorWindow } from '../support/editorWindow';
import { eventually } from '../support/eventually';

/** What an extension's start took, by the extension host's own marks; milliseconds. */
export interface StartUp {
  /** Reading and running the bundle. */
  readonly load: number;
  /** What it does once it is called, until it hands back. */
  readonly activate: number;
}

/** Waits until the window's extension is active, and reads how long that took. */
export async function startUpOf(window: EditorWindow): Promise<StartUp> {
  const read = () =>
    window.host.run((_vscode, id) => {
      interface Marks {
        getMarks(): readonly { readonly name: string; readonly startTime: number }[];
      }
      const marks = (globalThis as { MonacoPerformanceMarks?: Marks }).MonacoPerformanceMarks;
      const all = marks?.getMarks() ?? [];
      const at = (name: string) =>
        all.find((mark) => mark.name === `code/extHost/${name}/${id}`)?.startTime ?? null;
      return {
        willLoad: at('willLoadExtensionCode'),
        didLoad: at('didLoadExtensionCode'),
        didActivate: at('didActivateExtension'),
      };
    }, window.extensionId);
  const { willLoad, didLoad, didActivate } = await eventually(
    'An active extension',
    read,
    (seen) => seen.didActivate !== null,
  );
  return {
    load: (didLoad ?? NaN) - (willLoad ?? NaN),
    activate: (didActivate ?? NaN) - (didLoad ?? NaN),
  };
}

/** The folder of the window's extension, in which its bundles are. */
export function folderOf(window: EditorWindow): Promise<string> {
  return window.host.run(
    (vscode, id) => vscode.extensions.getExtension(id)!.extensionPath,
    window.extensionId,
  );
}

/**
 * Opens a panel by its command.
 * @returns milliseconds from the command to what its page painted first
 */
export async function paintAfter(window: EditorWindow, command: string): Promise<number> {
  const calledAt = await window.host.run((vscode, name) => {
    const at = Date.now();
    void vscode.commands.executeCommand(name);
    return at;
  }, command);
  const frame = await window.webviewFrame('svg');
  const paintedAt = await eventually(
    'The first paint',
    () =>
      frame.evaluate(() => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return paint === undefined ? null : performance.timeOrigin + paint.startTime;
      }),
    (at) => at !== null,
  );
  await window.host.run(async (vscode) => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  await eventually(
    'No panel',
    () => window.visibleWebviewCount(),
    (count) => count === 0,
  );
  return (paintedAt ?? NaN) - calledAt;
}

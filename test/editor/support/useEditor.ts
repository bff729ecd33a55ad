import { startEditor } from './startEditor.js';
import type { Editor, EditorOptions, WindowOptions } from './startEditor.js';
import type { EditorWindow } from './editorWindow.js';

/** The editor of a `describe` block, which exists while its tests run. */
export interface UsedEditor {
  /** The editor itself. */
  readonly editor: () => Editor;
  /** Opens a window in it. */
  readonly openWindow: (options?: WindowOptions) => Promise<EditorWindow>;
}

/**
 * Gives the tests of the surrounding `describe` one editor: started before the first, ended after
 * the last. A test fails when an extension host dies in it, and leaves pictures when it fails.
 */
export function useEditor(options: EditorOptions = {}): UsedEditor {
  let running: Editor | undefined;
  const editor = () => {
    if (!running) throw new Error('The editor runs only while the tests do.');
    return running;
  };
  before('start an editor', async () => {
    running = await startEditor(options);
  });
  afterEach('look after the extension hosts', async function () {
    if (this.currentTest?.state === 'failed') {
      await keepPictures(editor(), this.currentTest.fullTitle());
    }
    editor().checkHosts();
  });
  after('end the editor', async () => {
    await running?.dispose();
  });
  return { editor, openWindow: (windowOptions) => editor().openWindow(windowOptions) };
}

async function keepPictures(editor: Editor, title: string): Promise<void> {
  const open = editor.windows.filter((window) => !window.page.isClosed());
  for (const [index, window] of open.entries()) {
    const name = `failed-${title.replace(/\W+/g, '-')}-${index + 1}`;
    const file = await window.screenshot(name).catch(() => undefined);
    if (file !== undefined) console.log(`      picture: ${file}`);
  }
}

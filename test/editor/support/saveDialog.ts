import { readFile } from 'node:fs/promises';
import type { EditorWindow } from './editorWindow';
import { eventually } from './eventually';

/**
 * Saves in the dialog with a title, and returns what is in the file once it is whole.
 * @param isWhole whether a text is all of it
 */
export async function saveAs(
  window: EditorWindow,
  title: string,
  file: string,
  isWhole: (text: string) => boolean,
): Promise<string> {
  const box = window.page.locator('.quick-input-widget:visible');
  await box.getByText(title).waitFor();
  // The dialog writes its own proposal once it has looked at the folder.
  await eventually(
    'The path in the dialog',
    async () => {
      await box.locator('input').fill(file);
      await box.locator('.monaco-list-row', { hasText: '..' }).waitFor();
      return box.locator('input').inputValue();
    },
    (written) => written === file,
  );
  const ok = box.getByRole('button', { name: 'OK' });
  return eventually(
    'The file',
    async () => {
      if (await ok.isVisible()) await ok.click({ timeout: 1000 }).catch(() => undefined);
      return readFile(file, 'utf8').catch(() => '');
    },
    isWhole,
  );
}

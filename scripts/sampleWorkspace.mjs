import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const files = {
  'typing.ts': [
    '// Type anything here: keys, clicks and scrolling are what the timer counts.',
    'export function greet(name: string): string {',
    '  return `Hello, ${name}`;',
    '}',
    '',
  ],
  'notes.md': [
    '# Notes',
    '',
    'This folder is thrown away when you stop the editor.',
    '',
    'Try `F1` and "Start Upper Back Reset", or click the time left in the status bar.',
    '',
  ],
};

/** The sample file that is worth opening first. */
export const firstSampleFile = 'typing.ts';

/**
 * Makes a small folder to type in.
 * @param {string} folder New folder.
 */
export async function createSampleWorkspace(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, lines] of Object.entries(files)) {
    await writeFile(path.join(folder, name), lines.join('\n'));
  }
}

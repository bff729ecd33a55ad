import { errorText } from './fileErrors.js';
import type { FileFolder } from './fileFolder.js';

/** Removes files of a folder; resolves with why some are still there. */
export async function removeFiles(
  folder: FileFolder,
  names: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of names) {
    await folder.remove(name).catch((error: unknown) => left.push(`${name}: ${errorText(error)}`));
  }
  return left;
}

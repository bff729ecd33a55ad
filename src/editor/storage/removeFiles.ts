import { rm } from 'node:fs/promises';
import path from 'node:path';
import { errorText } from './fileErrors.js';

/** Removes files of a folder; resolves with why some are still there. */
export async function removeFiles(
  folder: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of names) {
    await rm(path.join(folder, name), { force: true }).catch((error: unknown) =>
      left.push(`${name}: ${errorText(error)}`),
    );
  }
  return left;
}

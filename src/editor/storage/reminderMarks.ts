import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type * as vscode from 'vscode';
import type { ReminderMark } from '../../timer/reminding.js';
import { isPastUse, markName, parseMarkName } from '../../timer/reminding.js';
import { errorText, isMissing } from './fileErrors.js';
import { removeFiles } from './removeFiles.js';

/**
 * What all windows know of reminders: a folder of empty files whose names say it. A mark is made
 * once and never changed, so of two windows that make the same one, one is told that it was first.
 */
export class ReminderMarks {
  private readonly folder: string;

  /** @param report takes one line for each thing that goes wrong */
  constructor(
    storage: vscode.Uri,
    private readonly report: (line: string) => void,
  ) {
    this.folder = path.join(storage.fsPath, 'reminders');
  }

  /** All marks, in no order; null where they can't be read, so that nobody knows what was said. */
  async read(): Promise<readonly ReminderMark[] | null> {
    try {
      const names = await readdir(this.folder);
      return names.flatMap((name) => parseMarkName(name) ?? []);
    } catch (error) {
      if (isMissing(error)) return [];
      this.report(`Reminders are off, since their marks can't be read: ${errorText(error)}`);
      return null;
    }
  }

  /** Makes a mark. False = another window has made it, or nobody can. */
  async make(mark: ReminderMark): Promise<boolean> {
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(path.join(this.folder, markName(mark)), '', { flag: 'wx' });
      return true;
    } catch (error) {
      const isMade = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isMade) this.report(`A reminder's mark can't be made: ${errorText(error)}`);
      return false;
    }
  }

  /** Removes all of them; resolves with why some are still there. */
  async deleteAll(): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return removeFiles(this.folder, names);
  }

  /** Removes those that are of no more use. */
  async tidy(marks: readonly ReminderMark[], wallMs: number): Promise<void> {
    for (const mark of marks.filter((one) => isPastUse(one, wallMs))) {
      const file = path.join(this.folder, markName(mark));
      await rm(file, { force: true }).catch((error: unknown) => this.report(errorText(error)));
    }
  }
}

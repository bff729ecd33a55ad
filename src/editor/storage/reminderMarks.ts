import type { ReminderMark } from '../../timer/reminding.js';
import { isPastUse, markName, parseMarkName } from '../../timer/reminding.js';
import { errorText } from './fileErrors.js';
import type { FileFolder } from './fileFolder.js';
import { removeFiles } from './removeFiles.js';

/**
 * What all windows know of reminders: a folder of empty files whose names say it. A mark is made
 * once and never changed, so of two windows that make the same one, one is told that it was first.
 */
export class ReminderMarks {
  /** @param report takes one line for each thing that goes wrong */
  constructor(
    private readonly folder: FileFolder,
    private readonly report: (line: string) => void,
  ) {}

  /** All marks, in no order; null where they can't be read, so that nobody knows what was said. */
  async read(): Promise<readonly ReminderMark[] | null> {
    try {
      const names = await this.folder.list();
      return names.flatMap((name) => parseMarkName(name) ?? []);
    } catch (error) {
      this.report(`Reminders are off, since their marks can't be read: ${errorText(error)}`);
      return null;
    }
  }

  /** Makes a mark. False = another window has made it, or nobody can. */
  async make(mark: ReminderMark): Promise<boolean> {
    try {
      return await this.folder.claim(markName(mark));
    } catch (error) {
      this.report(`A reminder's mark can't be made: ${errorText(error)}`);
      return false;
    }
  }

  /** Removes all of them; resolves with why some are still there. */
  async deleteAll(): Promise<readonly string[]> {
    const names = await this.folder.list().catch(() => []);
    return removeFiles(this.folder, names);
  }

  /** Removes those that are of no more use. */
  async tidy(marks: readonly ReminderMark[], wallMs: number): Promise<void> {
    for (const mark of marks.filter((one) => isPastUse(one, wallMs))) {
      const name = markName(mark);
      await this.folder.remove(name).catch((error: unknown) => this.report(errorText(error)));
    }
  }
}

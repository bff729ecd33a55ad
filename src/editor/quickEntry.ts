import * as vscode from 'vscode';
import type { SymptomsEntry } from '../journal/entries/symptoms.js';
import type { Clock } from './clock.js';
import { commandIds } from './ids.js';
import { pickPainNow } from './painNowPicker.js';
import { errorText } from './storage/fileErrors.js';
import type { JournalFiles } from './storage/journalFiles.js';

const AGAIN = 'Try Again';
const SIGNS = 'Numb or tingling?';

/** How the back feels right now, written down in a few keys. */
export class QuickEntry {
  /** What was chosen and is not on disk yet; the earliest first. */
  private unsaved: readonly SymptomsEntry[] = [];

  /** @param report takes one line for each entry that can't be written */
  constructor(
    private readonly clock: () => Clock,
    private readonly files: Pick<JournalFiles, 'append'>,
    private readonly report: (line: string) => void,
    /** Hears of each entry before it is written, and that it is numb or tingling. */
    private readonly told: {
      readonly pain: (entry: SymptomsEntry) => void;
      readonly numb: () => void;
    },
  ) {}

  /** Asks; what is chosen is kept until it is saved. */
  async ask(): Promise<void> {
    const chosen = await pickPainNow();
    if (chosen === null) return;
    const clock = this.clock();
    const at = clock.read().wallMs;
    const zone = clock.zoneAt(at);
    const id = crypto.randomUUID();
    const stated = { v: 1, id, at, zone, type: 'symptoms', writtenAt: at } as const;
    const entry = { ...stated, ...chosen };
    this.unsaved = [...this.unsaved, entry];
    this.told.pain(entry);
  }

  /** The person has deleted all that there was: what is not saved goes, too. */
  forget(): void {
    this.unsaved = [];
  }

  /** Saves all that was chosen, and says so once the disk has it. */
  async save(): Promise<void> {
    const saving = this.unsaved;
    if (saving.length === 0) return;
    try {
      await this.write(saving);
    } catch (error) {
      void this.offerAgain(errorText(error));
      return;
    }
    const painful = saving.some(({ painNow }) => painNow > 0);
    void this.saySaved(saving, painful);
  }

  /** The window closes: the last time to save what could not be saved before. */
  async flush(): Promise<void> {
    await this.write(this.unsaved).catch(() => undefined);
  }

  private async write(entries: readonly SymptomsEntry[]): Promise<void> {
    for (const entry of entries) {
      await this.files.append({ ...entry });
      // With the same id it is one entry, should a second save have written it too.
      this.unsaved = this.unsaved.filter(({ id }) => id !== entry.id);
    }
  }

  private async offerAgain(why: string): Promise<void> {
    this.report(`A journal entry could not be saved: ${why}`);
    const answer = await vscode.window.showErrorMessage(
      `Not saved: ${why}. Your entry is kept until this window closes, and is saved with the next one at the latest.`,
      AGAIN,
    );
    if (answer === AGAIN) await this.save();
  }

  private async saySaved(saved: readonly SymptomsEntry[], painful: boolean): Promise<void> {
    const [one, ...others] = saved;
    if (one === undefined) return;
    const words =
      others.length > 0 ? `Saved: ${saved.length} entries.` : `Saved: pain ${one.painNow} of 10.`;
    const answer = await vscode.window.showInformationMessage(words, ...(painful ? [SIGNS] : []));
    if (answer !== SIGNS) return;
    this.told.numb();
    await vscode.commands.executeCommand(commandIds.showSigns);
  }
}

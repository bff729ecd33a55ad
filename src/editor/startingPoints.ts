import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { StartingPoint } from '../routines/pattern/startingPoint.js';
import { isWorthMentioning, patternsOf } from '../routines/pattern/startingPoint.js';
import type { StartingPointEntry } from '../routines/pattern/startingPointEntry.js';
import { latestStartingPoint } from '../routines/pattern/startingPointEntry.js';
import { startingPointName } from '../routines/pattern/startingPointWords.js';
import type { Clock } from './clock.js';
import { commandIds } from './ids.js';
import { pickStartingPoint } from './startingPointPicker.js';
import { errorText } from './storage/fileErrors.js';
import type { JournalFiles } from './storage/journalFiles.js';

/** The starting point that the person keeps: found by four questions, remembered in the journal. */
export class StartingPoints {
  constructor(
    private readonly clock: () => Clock,
    private readonly journal: JournalFiles,
    private readonly report: (line: string) => void,
  ) {}

  /** The latest one, of whatever window; null = none yet. */
  async current(): Promise<StartingPoint | null> {
    return latestStartingPoint(await this.journal.readAll());
  }

  /**
   * Asks the questions, keeps what the person keeps, and says what it changes; gives the sign that
   * came up on the way and comes before all else, or null.
   */
  async find(): Promise<'chest_breath' | null> {
    const found = await pickStartingPoint();
    if (found === null) return null;
    if (found.type === 'breath') return 'chest_breath';
    const entry: StartingPointEntry = {
      ...{ v: 1, id: randomUUID(), at: this.clock().read().wallMs, type: 'startingPoint' },
      answers: found.answers,
      patterns: patternsOf(found.start),
    };
    try {
      await this.journal.append(entry);
    } catch (error) {
      this.report(`Your starting point could not be saved: ${errorText(error)}`);
      void vscode.window.showWarningMessage('Your starting point could not be saved.');
      return null;
    }
    // The list of questions is over; whether somebody answers this is another matter.
    void this.tell(found.start, isWorthMentioning(found.answers));
    return null;
  }

  private async tell(start: StartingPoint, isWorthMentioningNow: boolean): Promise<void> {
    const mention = isWorthMentioningNow
      ? ' Stiffness that stays for well over half an hour is worth mentioning to a health professional.'
      : '';
    const choose = 'Choose a Routine…';
    const answer = await vscode.window.showInformationMessage(
      `Your starting point: ${startingPointName(start)}. The list of routines begins with it.${mention}`,
      choose,
    );
    if (answer === choose) await vscode.commands.executeCommand(commandIds.chooseRoutine);
  }
}

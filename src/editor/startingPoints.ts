import * as vscode from 'vscode';
import type { StartingPoint } from '../routines/pattern/startingPoint.js';
import { isWorthMentioning, patternsOf } from '../routines/pattern/startingPoint.js';
import type { StartingPointEntry } from '../routines/pattern/startingPointEntry.js';
import { latestStartingPoint, parseStartingPoint } from '../routines/pattern/startingPointEntry.js';
import { startingPointName } from '../routines/pattern/startingPointWords.js';
import { commandIds } from './ids.js';
import type { BookSurroundings } from './journalBook.js';
import { JournalBook } from './journalBook.js';
import { pickStartingPoint } from './startingPointPicker.js';

/** The starting point that the person keeps: found by four questions, remembered in the journal. */
export class StartingPoints extends JournalBook<StartingPointEntry> {
  constructor(surroundings: BookSurroundings) {
    super(surroundings, {
      ...{ parse: parseStartingPoint, types: ['startingPoint'], name: 'Your starting point' },
    });
  }

  /** The latest one, of whatever window; null = none yet. */
  get current(): StartingPoint | null {
    return latestStartingPoint(this.statements);
  }

  /**
   * Asks the questions, keeps what the person keeps, and says what it changes; gives the sign that
   * came up on the way and comes before all else, or null.
   */
  async find(): Promise<'chest_breath' | null> {
    const found = await pickStartingPoint();
    if (found === null) return null;
    if (found.type === 'breath') return 'chest_breath';
    const { answers, start } = found;
    this.write({ type: 'startingPoint', answers, patterns: patternsOf(start) });
    // The list of questions is over; whether somebody answers this is another matter.
    void this.tell(start, isWorthMentioning(answers));
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

import * as vscode from 'vscode';
import { meaningOf, scores } from '../journal/entries/scale.js';
import type { DueQuestion } from '../routines/checkIn/checkIn.js';
import type { CheckedIn } from '../routines/checkIn/checkInWords.js';
import type { CheckIns } from './checkIns.js';
import { commandIds } from './ids.js';

/** Asks all that a check-in still has to ask, one number each; Esc leaves it for another time. */
export async function pickCheckIn(checkIns: CheckIns): Promise<void> {
  let { due } = checkIns;
  if (due === null) {
    void vscode.window.showInformationMessage('There is no check-in to be made now.');
    return;
  }
  let result: CheckedIn | null = null;
  while (due !== null && result?.isWorse !== true) {
    const value = await pickNumber(checkIns, due);
    if (value === null) return;
    result = checkIns.answer(due, value);
    ({ due } = checkIns);
  }
  // The list is over; whether somebody answers this is another matter.
  if (result !== null) void tell(result);
}

async function pickNumber(checkIns: CheckIns, due: DueQuestion): Promise<number | null> {
  const { cue, detail, ...ends } = checkIns.wordsOf(due);
  const items = scores.map((value) => {
    return { label: String(value), description: meaningOf(value, ends) ?? '', value };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: cue,
    placeHolder: `0 to 10. ${detail}`,
  });
  return picked?.value ?? null;
}

async function tell({ cue, detail, isWorse }: CheckedIn): Promise<void> {
  const signs = 'Look at the Signs That Matter';
  const offers = isWorse ? [signs] : [];
  const answer = await vscode.window.showInformationMessage(`${cue}. ${detail}`, ...offers);
  if (answer === signs) await vscode.commands.executeCommand(commandIds.showSigns);
}

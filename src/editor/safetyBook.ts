import type * as vscode from 'vscode';
import type { SafetyFact } from '../safety/safetyFact.js';
import { parseSafetyFact, raisesUnknown, safetyTypes } from '../safety/safetyFact.js';
import type { SafetyState } from '../safety/safetyState.js';
import { safetyOf } from '../safety/safetyState.js';
import type { BookSurroundings } from './journalBook.js';
import { JournalBook } from './journalBook.js';

/** Where an answer is that no disk has taken yet. */
const REFUGE = 'unsavedSafety';

/** All that was ever stated about safety, in any window. */
export class SafetyBook extends JournalBook<SafetyFact> {
  private known = safetyOf([]);

  /**
   * @param refuge what VS Code keeps for the extension: an answer that can't be written must not be
   *   lost with its window
   */
  constructor(surroundings: BookSurroundings, refuge: Pick<vscode.Memento, 'get' | 'update'>) {
    super(surroundings, {
      ...{ parse: parseSafetyFact, saysMore: raisesUnknown },
      ...{ types: safetyTypes, name: 'Your answer' },
      unsavedChanged: (unsaved) => {
        void refuge.update(REFUGE, unsaved.length === 0 ? undefined : unsaved);
      },
    });
    this.add(
      this.onDidChange(() => {
        this.known = { ...safetyOf(this.statements), unreadUntil: this.unreadUntil };
      }),
    );
    const left = refuge.get<unknown>(REFUGE);
    if (Array.isArray(left)) this.takeUp(left.flatMap((fact) => parseSafetyFact(fact) ?? []));
  }

  /** What all statements come to, as far as they were read. */
  get state(): SafetyState {
    return this.known;
  }
}

import type { SafetyFact } from '../safety/safetyFact.js';
import { parseSafetyFact, raisesUnknown, safetyTypes } from '../safety/safetyFact.js';
import type { SafetyState } from '../safety/safetyState.js';
import { safetyOf } from '../safety/safetyState.js';
import type { BookSurroundings } from './journalBook.js';
import { JournalBook } from './journalBook.js';

/** All that was ever stated about safety, in any window. */
export class SafetyBook extends JournalBook<SafetyFact> {
  private known = safetyOf([]);

  constructor(surroundings: BookSurroundings) {
    super(surroundings, {
      ...{ parse: parseSafetyFact, saysMore: raisesUnknown },
      ...{ types: safetyTypes, name: 'Your answer' },
    });
    this.add(
      this.onDidChange(() => {
        this.known = { ...safetyOf(this.statements), unreadUntil: this.unreadUntil };
      }),
    );
  }

  /** What all statements come to, as far as they were read. */
  get state(): SafetyState {
    return this.known;
  }
}

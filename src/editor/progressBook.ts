import type { PlayedFact } from '../routines/progression/playedFact.js';
import { isResetDone, parsePlayedFact } from '../routines/progression/playedFact.js';
import type { BookSurroundings } from './journalBook.js';
import { JournalBook } from './journalBook.js';

/** All that was ever done, in any window. */
export class ProgressBook extends JournalBook<PlayedFact> {
  constructor(surroundings: BookSurroundings) {
    super(surroundings, { parse: parsePlayedFact, types: ['played'], name: 'What you did' });
  }

  /** A reset was finished today. */
  get resetDone(): boolean {
    return isResetDone(this.statements, this.today);
  }
}

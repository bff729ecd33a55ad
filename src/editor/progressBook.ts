import type { Level } from '../routines/ladder.js';
import type { LadderPlace } from '../routines/progression/ladderPlace.js';
import { ladderPlaceOn } from '../routines/progression/ladderPlace.js';
import type { Progress } from '../routines/progression/progress.js';
import { progressOn } from '../routines/progression/progress.js';
import type { ProgressFact } from '../routines/progression/progressFact.js';
import {
  isResetDone,
  parseProgressFact,
  progressFactTypes,
} from '../routines/progression/progressFact.js';
import { dayNumberOf, strengthFactsOf } from '../routines/progression/strengthFacts.js';
import type { BookSurroundings } from './journalBook.js';
import { JournalBook } from './journalBook.js';

/** All that was ever done, in any window. */
export class ProgressBook extends JournalBook<ProgressFact> {
  constructor(surroundings: BookSurroundings) {
    super(surroundings, {
      ...{ parse: parseProgressFact, types: progressFactTypes, name: 'What you did' },
    });
  }

  /** A reset was finished today. */
  get resetDone(): boolean {
    return isResetDone(this.statements, this.today);
  }

  /** Where all push-ups have led, but for one session where that is named by its statement. */
  progress(without?: string): Progress {
    const facts = strengthFactsOf(this.statements).filter(({ id }) => id !== without);
    return progressOn(dayNumberOf(this.today), facts);
  }

  /** The person takes up the offer of a level; one that is none any more changes nothing. */
  accept(level: Level): void {
    if (this.ladder.offer === level) this.write({ type: 'levelAccepted', level });
  }

  /** Where on the ladder the person is today. */
  get ladder(): LadderPlace {
    return ladderPlaceOn(dayNumberOf(this.today), this.progress());
  }
}

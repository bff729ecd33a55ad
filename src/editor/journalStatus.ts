import { guidedWords } from '../routines/progression/dailyGoal.js';
import { checkInDaysOf } from './checkIns.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { Journal } from './openJournal.js';
import type { StatusHere } from './statusText.js';

/** What the journal has for the status bar. */
type Told = Pick<StatusHere, 'guidedToday' | 'checksIn'>;

/** The day and what is due in it change at such instants, in any zone; milliseconds. */
const ANEW_MS = 5 * 60_000;

/**
 * Says what the journal has for the status bar, which asks each minute: all that was ever done is
 * gone through where something was, or the day may be another one.
 */
export class JournalStatus implements Dispose {
  private readonly news = new DisposableStore();
  private known: { readonly at: number; readonly told: Told } | null = null;

  constructor(
    private readonly clock: () => Clock,
    private readonly journal: Pick<Journal, 'progress' | 'startingPoints' | 'checkIns'>,
  ) {
    const { progress, startingPoints } = journal;
    for (const book of [progress, startingPoints]) {
      this.news.add(book.onDidChange(() => (this.known = null)));
    }
  }

  get told(): Told {
    const at = Math.floor(this.clock().read().wallMs / ANEW_MS);
    if (this.known?.at !== at) {
      const { progress, checkIns } = this.journal;
      const guidedToday = guidedWords(progress.guidedToday);
      this.known = { at, told: { guidedToday, checksIn: checkInDaysOf(checkIns) !== null } };
    }
    return this.known.told;
  }

  dispose(): void {
    this.news.dispose();
  }
}

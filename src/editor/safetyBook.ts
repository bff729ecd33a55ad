import type { SafetyFact } from '../safety/safetyFact.js';
import { parseSafetyFact, raisesUnknown, safetyTypes } from '../safety/safetyFact.js';
import type { SafetyState } from '../safety/safetyState.js';
import { safetyOf } from '../safety/safetyState.js';
import type { BookSurroundings } from './journalBook.js';
import { JournalBook } from './journalBook.js';
import type { RefugeState } from './safetyRefuge.js';
import { SafetyRefuge } from './safetyRefuge.js';

/** All that was ever stated about safety, in any window. */
export class SafetyBook extends JournalBook<SafetyFact> {
  private known = safetyOf([]);
  private readonly refuge: SafetyRefuge;

  /** @param state what VS Code keeps for the extension */
  constructor(surroundings: BookSurroundings, state: RefugeState) {
    super(surroundings, {
      ...{ parse: parseSafetyFact, saysMore: raisesUnknown },
      ...{ types: safetyTypes, name: 'Your answer' },
      unsavedChanged: () => this.keepRefuge(),
    });
    this.refuge = new SafetyRefuge(state);
    this.add(
      this.onDidChange(() => {
        this.known = { ...safetyOf(this.statements), unreadUntil: this.unreadUntil };
      }),
    );
    this.takeUp(this.refuge.left);
  }

  /** What all statements come to, as far as they were read. */
  get state(): SafetyState {
    return this.known;
  }

  /** What another window says and can't save holds here, too. */
  override async read(): Promise<void> {
    this.takeUp(this.refuge.left);
    await super.read();
    this.keepRefuge();
  }

  private keepRefuge(): void {
    this.refuge.keep(this.notSaved, (id) => this.isSaved(id));
  }
}

import type { Level } from '../routines/ladder.js';
import { guidedSecondsOn } from '../routines/progression/dailyGoal.js';
import type { CarriedPlace } from '../routines/progression/carriedPlace.js';
import type { LadderMoved } from '../routines/progression/ladderMoves.js';
import { movesBy } from '../routines/progression/ladderMoves.js';
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
import {
  dayNumberOf,
  ladderTypes,
  strengthFactsOf,
} from '../routines/progression/strengthFacts.js';
import type { StrengthSession } from '../routines/progression/strengthSession.js';
import type { PainTold } from '../safety/painTold.js';
import type { BookSurroundings, Unstated } from './journalBook.js';
import { JournalBook } from './journalBook.js';

/** A session, and what it has changed. */
interface Around {
  readonly session: StrengthSession;
  readonly before: Progress;
  readonly after: Progress;
}

/** All that was ever done, in any window. */
export class ProgressBook extends JournalBook<ProgressFact> {
  private pains: readonly PainTold[] = [];
  /** The place of a day, which all that was ever done makes; asked for more often than it changes. */
  private known: { readonly today: string; readonly place: LadderPlace } | null = null;

  constructor(surroundings: BookSurroundings) {
    super(surroundings, {
      ...{ parse: parseProgressFact, types: progressFactTypes, name: 'What you did' },
    });
    this.add(
      this.onDidChange(() => {
        this.known = null;
        this.pains = painsOf(this.statements);
      }),
    );
  }

  /** States something, and writes down where on the ladder it has led. */
  override write(statement: Unstated<ProgressFact>, after = 0): string {
    const before = this.statements;
    const id = super.write(statement, after);
    const fact = this.statements.find((one) => one.id === id);
    if (fact !== undefined) this.noteMoves(fact, before);
    return id;
  }

  private noteMoves(fact: ProgressFact, before: readonly ProgressFact[]): void {
    for (const move of movesBy(fact, before)) this.adopt(move);
  }

  /** Every move on the push-up ladder. */
  get moves(): readonly LadderMoved[] {
    return this.statements.filter((fact) => fact.type === 'ladderMoved');
  }

  /** The worst pain of each session of push-ups, as far as it was told. */
  get painTold(): readonly PainTold[] {
    return this.pains;
  }

  /** A reset was finished today. */
  get resetDone(): boolean {
    return isResetDone(this.statements, this.today);
  }

  /** Guided movement of today, in seconds. */
  get guidedToday(): number {
    return guidedSecondsOn(this.today, this.statements);
  }

  /** One session of push-ups, by its statement, and how things stand without it and with it. */
  around(id: string): Around | null {
    const facts = strengthFactsOf(this.statements);
    const session = facts.find((fact) => fact.id === id);
    if (session?.type !== 'session') return null;
    const others = facts.filter((fact) => fact.id !== id);
    const { day } = session;
    return { session, before: progressOn(day, others), after: progressOn(day, facts) };
  }

  /** The person takes up the offer of a level; one that is none any more changes nothing. */
  accept(level: Level): void {
    if (this.ladder.offer === level) this.write({ type: 'levelAccepted', level });
  }

  /** What led to the place on the ladder, as it can be carried to another machine; null = nothing. */
  get carried(): CarriedPlace | null {
    const [latest] = this.statements
      .filter(({ type }) => ladderTypes.includes(type))
      .sort((a, b) => b.at - a.at);
    if (latest === undefined) return null;
    const { at, day } = latest;
    const place = progressOn(dayNumberOf(day), strengthFactsOf(this.statements));
    return { v: 1, at, day, place };
  }

  /** Takes up a place that was carried here, where nothing was done here since. */
  bring({ v, at, day, place }: CarriedPlace): void {
    if (at <= (this.carried?.at ?? 0)) return;
    // Two windows that find it at one time say the same. A clock that is ahead there is none here.
    const brought: ProgressFact = {
      v,
      id: `ladder-brought-${Math.trunc(at)}`,
      at: Math.min(at, this.nowMs),
      day,
      type: 'ladderBrought',
      place,
    };
    const before = this.statements;
    this.adopt(brought);
    this.noteMoves(brought, before);
  }

  /** Where on the ladder the person is today. */
  get ladder(): LadderPlace {
    const { today } = this;
    if (this.known?.today !== today) {
      const day = dayNumberOf(today);
      const place = ladderPlaceOn(day, progressOn(day, strengthFactsOf(this.statements)));
      this.known = { today, place };
    }
    return this.known.place;
  }
}

function painsOf(facts: readonly ProgressFact[]): readonly PainTold[] {
  return facts.flatMap((fact): readonly PainTold[] => {
    if (fact.type !== 'strengthTold') return [];
    const { at, day, pain } = fact;
    return [{ at, day, pain }];
  });
}

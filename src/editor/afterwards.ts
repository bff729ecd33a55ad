import type { After, AfterAnswer } from '../messages/after.js';
import type { DueQuestion } from '../routines/checkIn/checkIn.js';
import { acceptedWords, climbedBy } from '../routines/progression/climbed.js';
import { guidedWords } from '../routines/progression/dailyGoal.js';
import { painLight } from '../safety/screening.js';
import { pushupsDoneIn } from '../session/pushupsDone.js';
import type { Outcome, Session } from '../session/stage.js';
import { isChecking, isUnseen } from '../session/stage.js';
import type { CheckIns } from './checkIns.js';
import { DisposableStore } from './disposables.js';
import type { ProgressBook } from './progressBook.js';
import type { SafetyBook } from './safetyBook.js';
import type { SessionHost } from './sessionHost.js';

/** The routine that ended last here, by its statements. */
interface Ended {
  readonly played: string;
  /** Its push-ups; null = none that count. */
  readonly strength: string | null;
  readonly screen: After | null;
  /** The question of a check-in that is asked; null = none. */
  readonly checkIn: DueQuestion | null;
}

/** Keeps what was played, once it is over, and asks how it went. */
export class Afterwards extends DisposableStore {
  private readonly changes = this.emitter();
  /** The person has answered. */
  readonly onDidChange = this.changes.event;
  private before: Session | null = null;
  private ended: Ended | null = null;

  constructor(
    private readonly progress: ProgressBook,
    private readonly checkIns: CheckIns,
    private readonly safety: Pick<SafetyBook, 'state' | 'write'>,
    private readonly sessions: SessionHost,
  ) {
    super();
    this.add(sessions.onDidChange((session) => this.hear(session)));
  }

  /** What the end of the latest routine asks or says; null = nothing, as where it was stopped. */
  get screen(): After | null {
    return this.ended?.screen ?? null;
  }

  /** How much guided movement today has come to, in words; null = none. */
  get today(): string | null {
    return guidedWords(this.progress.guidedToday);
  }

  /** Takes in what the person says; what is not asked, or no longer, is passed over. */
  answer(answer: AfterAnswer): void {
    if (answer.type === 'rating') this.sessions.handle({ type: 'answered' });
    const { ended, progress } = this;
    const screen = ended?.screen ?? null;
    if (ended === null || screen === null) return;
    switch (answer.type) {
      case 'rating':
        if (screen.name !== 'rating') return;
        progress.write({ type: 'rated', of: ended.played, feeling: answer.feeling });
        if (answer.feeling === 'worse') this.leaveIt();
        this.showRated(answer.feeling);
        break;
      case 'strength': {
        if (screen.name !== 'strength' || ended.strength === null) return;
        const { form, pain } = answer;
        const complete = answer.complete && screen.complete;
        // It comes after the check, though the clock was ahead when that was answered.
        const checkedAt = this.safety.state.check?.at ?? 0;
        progress.write(
          { type: 'strengthTold', of: ended.strength, complete, form, pain },
          checkedAt,
        );
        if (painLight(pain) === 'red') this.leaveIt();
        const around = progress.around(ended.strength);
        if (around === null) return;
        const { session, before, after } = around;
        this.show({ name: 'climbed', ...climbedBy(session, before, after) });
        break;
      }
      case 'accept':
        if (screen.name !== 'climbed' || screen.offer !== answer.level) return;
        progress.accept(answer.level);
        this.show({ name: 'climbed', ...acceptedWords(answer.level) });
        break;
      case 'checkIn':
        if (screen.name !== 'checkIn' || ended.checkIn === null) return;
        this.show({ name: 'checkedIn', ...this.checkIns.answer(ended.checkIn, answer.value) });
    }
  }

  /** Like a stop for how it felt: before anything else begins, the signs are asked about. */
  private leaveIt(): void {
    this.safety.write({ type: 'stopped' });
  }

  /** One question of a check-in comes after the rating, but never after a bad one. */
  private showRated(feeling: Extract<AfterAnswer, { type: 'rating' }>['feeling']): void {
    const { due } = this.checkIns;
    if (feeling === 'worse' || due === null || this.ended === null) {
      this.show({ name: 'rated', feeling });
      return;
    }
    this.ended = { ...this.ended, checkIn: due };
    this.show({ name: 'checkIn', ...this.checkIns.wordsOf(due) });
    this.checkIns.shown(due);
  }

  /** The window closes: keeps what was played of a routine that is cut off by it; null = none is. */
  keepCutOff(session: Session | null): void {
    if (session === null) return;
    this.keepPlayed(session, 'interrupted');
    if (!isChecking(session)) return;
    this.keepPushups(session);
    this.leaveIt();
  }

  private show(screen: After): void {
    if (this.ended === null) return;
    this.ended = { ...this.ended, screen };
    this.changes.fire();
  }

  private hear(session: Session): void {
    const { stage, startedBy } = session;
    const { before } = this;
    this.before = session;
    if (stage.name !== 'ended' || startedBy === null) {
      this.ended = null;
      return;
    }
    const isOver = before?.stage.name !== 'ended';
    // A plain stop of a moment ago may turn out to be one for how it felt.
    const isDoubted = before !== null && !isChecking(before) && isChecking(session);
    const turnsOutDone = before !== null && isUnseen(before) && !isUnseen(session);
    if (isOver) this.ended = this.keep(session);
    else if (turnsOutDone) this.ended = this.keep(session, this.ended?.played);
    else if (isDoubted) this.keepPushups(session);
  }

  private keep(session: Session, confirms?: string): Ended | null {
    const { stage, plan } = session;
    if (stage.name !== 'ended') return null;
    const played = this.keepPlayed(session, stage.outcome, confirms);
    const { strength, screen } = this.keepPushups(session);
    if (screen !== null) return { played, strength, screen, checkIn: null };
    const isAsked = stage.outcome === 'done' && plan.routine !== 'safety_check';
    const rating: After = { name: 'rating', ...(isUnseen(session) ? { unseen: true } : {}) };
    return { played, strength, screen: isAsked ? rating : null, checkIn: null };
  }

  /** What was played before a reload is kept already. */
  private keepPlayed(session: Session, outcome: Outcome, confirms?: string): string {
    const { plan, playedMs, carriedMs, startedBy } = session;
    const seconds = Math.round((playedMs - carriedMs) / 1000);
    const what = { routine: plan.routine, inCall: plan.call, seconds };
    // Whoever stops it is there.
    if (isUnseen(session) && (outcome === 'done' || outcome === 'interrupted')) {
      return this.progress.write({ type: 'playedUnseen', outcome, ...what });
    }
    return this.progress.write({
      ...{ type: 'played', outcome, ...what },
      ...{ startedBy: startedBy ?? undefined, confirms },
    });
  }

  private keepPushups(session: Session): Pick<Ended, 'strength' | 'screen'> {
    const pushups = pushupsDoneIn(session);
    if (pushups === null) return { strength: null, screen: null };
    const strength = this.progress.write({ type: 'strength', ...pushups });
    const { stopped, ...done } = pushups;
    return { strength, screen: stopped ? null : { name: 'strength', ...done } };
  }
}

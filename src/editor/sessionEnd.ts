import type { Outcome, Session } from '../session/stage.js';
import { isChecking, isUnseen, totalMsOf } from '../session/stage.js';
import type { Clock } from './clock.js';
import type { Diary } from './diary.js';
import type { WorkClock } from './workClock.js';

/** Tells the timer how a session came to its end, and the diary of an offer that was closed. */
export class SessionEnd {
  constructor(
    private readonly clock: () => Clock,
    private readonly workClock: WorkClock,
    private readonly diary: Diary,
  ) {}

  /** It has ended. */
  came(session: Session, outcome: Outcome): void {
    const { routine } = session.plan;
    const at = this.clock().read().wallMs;
    if (isDeclined(session)) this.diary.note({ type: 'declined', routine }, at);
    // What the person chose and did not start leaves a reset as it was: it is no answer to one.
    if (session.startedBy === null && !session.offered) return;
    // Of an end that came by itself nobody is told to have been there.
    const isByPerson = isChecking(session) && outcome === 'stopped';
    this.tell(session, isByPerson ? 'stoppedToCheck' : outcome);
  }

  /** The timer hears what the end means for the reset. */
  tell(session: Session, outcome: Outcome | 'stoppedToCheck'): void {
    this.workClock.handle({
      type: 'sessionEnded',
      routine: session.plan.routine,
      outcome,
      playedMs: session.playedMs,
      totalMs: totalMsOf(session),
      ...(isUnseen(session) ? { unseen: true } : {}),
    });
  }
}

/** An offer that was closed before it began. */
function isDeclined({ startedBy, offered }: Session): boolean {
  return startedBy === null && offered;
}

import type { Outcome, Session } from '../session/stage.js';
import { isChecking, totalMsOf } from '../session/stage.js';
import type { Clock } from './clock.js';
import type { EventLog } from './storage/eventLog.js';
import type { WorkClock } from './workClock.js';

/** Tells timer and log how a session came to its end. */
export class SessionEnd {
  constructor(
    private readonly clock: () => Clock,
    private readonly workClock: WorkClock,
    private readonly log: EventLog,
  ) {}

  /** It has ended. */
  came(session: Session, outcome: Outcome): void {
    void this.note(session, outcome);
    // What the person chose and did not start leaves a reset as it was: it is no answer to one.
    if (session.startedBy === null && !session.offered) return;
    this.tell(session, isChecking(session) ? 'stoppedToCheck' : outcome);
  }

  /** The timer hears what the end means for the reset. */
  tell(session: Session, outcome: Outcome | 'stoppedToCheck'): void {
    this.workClock.handle({
      type: 'sessionEnded',
      routine: session.plan.routine,
      outcome,
      playedMs: session.playedMs,
      totalMs: totalMsOf(session),
    });
  }

  /** Resolves once the log has it. */
  note(session: Session, outcome: Outcome): Promise<void> {
    const event = {
      type: 'routine',
      routine: session.plan.routine,
      outcome,
      seconds: Math.round((session.playedMs - session.carriedMs) / 1000),
      startedBy: session.startedBy ?? 'nobody',
    } as const;
    return this.log.append(event, this.clock().read().wallMs);
  }
}

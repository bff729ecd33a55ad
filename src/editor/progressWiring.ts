import type { Session } from '../session/stage.js';
import type { Dispose } from './disposables.js';
import type { ProgressBook } from './progressBook.js';
import type { SessionHost } from './sessionHost.js';

/** Keeps what was played, once it is over. */
export function wireProgress(progress: ProgressBook, sessions: SessionHost): Dispose {
  let before: Session | null = null;
  return sessions.onDidChange((session) => {
    const { stage, startedBy, plan, playedMs } = session;
    // One that was over already is only looked at again.
    const hadEnded = before?.stage.name === 'ended';
    before = session;
    if (stage.name !== 'ended' || hadEnded || startedBy === null) return;
    progress.write({
      ...{ type: 'played', routine: plan.routine, inCall: plan.call, outcome: stage.outcome },
      seconds: Math.round(playedMs / 1000),
    });
  });
}

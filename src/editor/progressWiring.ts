import { pushupsDoneIn } from '../session/pushupsDone.js';
import type { Session } from '../session/stage.js';
import { isChecking } from '../session/stage.js';
import type { Dispose } from './disposables.js';
import type { ProgressBook } from './progressBook.js';
import type { SessionHost } from './sessionHost.js';

/** Keeps what was played, once it is over. */
export function wireProgress(progress: ProgressBook, sessions: SessionHost): Dispose {
  let before: Session | null = null;
  return sessions.onDidChange((session) => {
    const { stage, startedBy, plan, playedMs } = session;
    const last = before;
    before = session;
    if (stage.name !== 'ended' || startedBy === null) return;
    const isOver = last?.stage.name !== 'ended';
    // A plain stop of a moment ago may turn out to be one for how it felt.
    const isDoubted = last !== null && !isChecking(last) && isChecking(session);
    if (!isOver && !isDoubted) return;
    if (isOver) {
      progress.write({
        ...{ type: 'played', routine: plan.routine, inCall: plan.call, outcome: stage.outcome },
        seconds: Math.round(playedMs / 1000),
      });
    }
    const pushups = pushupsDoneIn(session);
    if (pushups !== null) progress.write({ type: 'strength', ...pushups });
  });
}

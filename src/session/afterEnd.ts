import { withStage } from './goOn.js';
import type { SessionEvent } from './session.js';
import type { Reading, Session } from './stage.js';
import { isUnseen } from './stage.js';

/** Whoever shows up so soon after the end of a routine is taken to have done it, in milliseconds. */
const SHOWS_UP_WITHIN_MS = 60_000;

/**
 * A session that is over. One that began by itself and played to its end with nobody seen was done
 * where somebody shows up at once, or says how it was.
 */
export function afterEnd(
  session: Session,
  event: SessionEvent['type'],
  { wallMs, monoMs }: Reading,
): Session {
  const { stage, last } = session;
  if (stage.name !== 'ended' || stage.outcome !== 'done' || !isUnseen(session)) return session;
  // Where the monotonic clock stands still in sleep, the wall clock tells of the night.
  const passedMs = Math.max(monoMs - last.monoMs, wallMs - last.wallMs);
  const isSign = event === 'seen' || event === 'returned';
  const wasThere = event === 'answered' || (isSign && passedMs <= SHOWS_UP_WITHIN_MS);
  return wasThere ? { ...withStage(session, { ...stage }), seen: true } : session;
}

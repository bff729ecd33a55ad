import { withStage } from './goOn.js';
import type { SessionEvent } from './session.js';
import type { Reading, Session } from './stage.js';
import { isPlainlyStopped, isUnseen } from './stage.js';

/** Whoever shows up so soon after the end of a routine is taken to have done it, in milliseconds. */
const SHOWS_UP_WITHIN_MS = 60_000;

/** For so long after a plain stop the signs that matter are in reach, in milliseconds. */
const STOPPED_LATELY_MS = 10 * 60_000;

/** Where the monotonic clock stands still in sleep, the wall clock tells of the night. */
function passedSince(last: Reading, { wallMs, monoMs }: Reading): number {
  return Math.max(monoMs - last.monoMs, wallMs - last.wallMs);
}

/** The person stopped it a while ago, and may wonder about how it felt. */
export function isStoppedLately(session: Session, reading: Reading): boolean {
  return isPlainlyStopped(session) && passedSince(session.last, reading) < STOPPED_LATELY_MS;
}

/**
 * A session that is over. One that began by itself and played to its end with nobody seen was done
 * where somebody shows up at once, or says how it was.
 */
export function afterEnd(session: Session, event: SessionEvent['type'], reading: Reading): Session {
  const { stage, last } = session;
  if (stage.name !== 'ended' || stage.outcome !== 'done' || !isUnseen(session)) return session;
  const passedMs = passedSince(last, reading);
  const isSign = event === 'seen' || event === 'returned';
  const wasThere = event === 'answered' || (isSign && passedMs <= SHOWS_UP_WITHIN_MS);
  return wasThere ? { ...withStage(session, { ...stage }), seen: true } : session;
}

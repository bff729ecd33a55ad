import { routineOf } from '../routines/routineOf.js';
import { isCovered } from './coverage.js';
import { isGate, segmentIndexAt } from './playback.js';
import type { Outcome, PausedBy, Session, Stage } from './stage.js';
import { totalMsOf } from './stage.js';

/** The end of the get-ready. */
export function begin(session: Session, monoMs: number, by: 'person' | 'self'): Session {
  // Who was there before may have left since.
  return { ...goOn(session, 0, monoMs), startedBy: session.startedBy ?? by, seen: false };
}

/** Goes on at a position: waits where it is a gate, else plays. */
export function goOn(session: Session, positionMs: number, monoMs: number): Session {
  return isGateAt(session, positionMs)
    ? withStage(session, { name: 'gate', positionMs, since: monoMs })
    : playFrom(session, positionMs, monoMs);
}

/** Plays from a position: by the clock, or part by part at the person's own pace. */
export function playFrom(session: Session, positionMs: number, monoMs: number): Session {
  if (!session.plan.selfPaced) {
    return withStage(session, { name: 'playing', anchorAt: monoMs, anchorMs: positionMs });
  }
  const index = segmentIndexAt(routineOf(session.plan), positionMs / 1000);
  const startMs = startMsOf(session, index);
  return withStage(session, { name: 'ownPace', positionMs: startMs, since: monoMs });
}

/** Pauses at a position, in milliseconds. */
export function pause(session: Session, at: number, by: PausedBy, since: number): Session {
  return withStage(session, { name: 'paused', positionMs: at, by, since });
}

/** Reached the end: done where enough of it was really played. */
export function finish(session: Session): Session {
  const done = isCovered(session.plan, session.playedOf);
  return end(session, done ? 'done' : 'shortened', totalMsOf(session));
}

/** Ends at a position, in milliseconds. */
export function end(session: Session, outcome: Outcome, positionMs: number): Session {
  return withStage(session, { name: 'ended', outcome, positionMs });
}

/** The session in another stage. */
export function withStage(session: Session, stage: Stage): Session {
  return { ...session, stage };
}

/** Whether the part that begins at a position waits for the person. */
export function isGateAt({ plan }: Session, positionMs: number): boolean {
  return isGate(routineOf(plan), positionMs / 1000);
}

/** Where a segment begins, in milliseconds; the end of the routine past the last one. */
export function startMsOf(session: Session, index: number): number {
  const segment = routineOf(session.plan).segments[index];
  return segment === undefined ? totalMsOf(session) : segment.startS * 1000;
}

import type { SessionView, SessionMessage } from '../../messages/player.js';
import type { Routine } from '../../session/playback.js';
import { nextStopS, routineOf, segmentIndexAt } from '../../session/playback.js';

/** The host's latest message and when it came, in milliseconds of this page's own clock. */
export interface News {
  readonly message: SessionMessage;
  readonly at: number;
}

/** Messages take a moment to arrive: a smaller difference is not worth a jump, in milliseconds. */
const UNSEEN_MS = 250;
/** How long a part that is shown over and over rests at its end, in milliseconds. */
const LOOP_REST_MS = 1500;

/** The routine that is played. */
export function routineOfNews({ message }: News): Routine {
  return routineOf(message.plan);
}

/** Routine time at an instant of this page's clock, in milliseconds. */
export function positionAt({ message, at }: News, now: number): number {
  const { session } = message;
  const routine = routineOf(message.plan);
  const totalMs = routine.totalS * 1000;
  switch (session.stage) {
    case 'ready':
      return 0;
    case 'playing': {
      const stopMs = nextStopS(routine, session.positionMs / 1000) * 1000;
      return Math.min(stopMs, session.positionMs + Math.max(0, now - at));
    }
    case 'ownPace':
    case 'gate':
    case 'paused':
    case 'ended':
      return Math.min(totalMs, session.positionMs);
  }
}

/**
 * The position whose picture the page shows, in milliseconds: without a clock a part is shown over
 * and over, and rests a little before it begins anew.
 */
export function shownPositionAt(news: News, now: number): number {
  const { session } = news.message;
  const positionMs = positionAt(news, now);
  if (session.stage !== 'ownPace') return positionMs;
  const routine = routineOfNews(news);
  const segment = routine.segments[segmentIndexAt(routine, positionMs / 1000)];
  if (segment === undefined) return positionMs;
  const lengthMs = (segment.endS - segment.startS) * 1000;
  const flows = segment.type === 'cycles' || segment.type === 'hold';
  const intoMs = Math.max(0, now - news.at) % (lengthMs + (flows ? 0 : LOOP_REST_MS));
  return segment.startS * 1000 + Math.min(intoMs, lengthMs - 1);
}

/** Milliseconds until the routine starts by itself; null = it waits for the person. */
export function startsInAt({ message, at }: News, now: number): number | null {
  if (message.session.stage !== 'ready' || message.session.startsInMs === null) return null;
  return Math.max(0, message.session.startsInMs - (now - at));
}

/** Takes a message in; keeps the clock where it only says again what the page shows already. */
export function takeIn(before: News | null, message: SessionMessage, now: number): News {
  const fresh = { message, at: now };
  if (before === null || !sameStage(before.message.session, message.session)) return fresh;
  if (message.session.stage === 'ended') return { message, at: before.at };
  const samePlace = positionAt(before, now) === positionAt(fresh, now);
  if (message.session.stage === 'ownPace' && samePlace) return { message, at: before.at };
  if (message.session.stage !== 'playing') return fresh;
  const driftMs = Math.abs(positionAt(before, now) - positionAt(fresh, now));
  if (driftMs >= UNSEEN_MS) return fresh;
  const session = { ...message.session, positionMs: positionAt(before, now) };
  return { message: { ...message, session }, at: now };
}

function sameStage(a: SessionView, b: SessionView): boolean {
  if (a.stage === 'ended' && b.stage === 'ended') return a.outcome === b.outcome;
  return a.stage === b.stage;
}

import type { SessionView, ToPlayer } from '../../messages/player.js';
import { routineById } from '../../session/playback.js';

/** The host's latest message and when it came, in milliseconds of this page's own clock. */
export interface News {
  readonly message: ToPlayer;
  readonly at: number;
}

/** Messages take a moment to arrive: a smaller difference is not worth a jump, in milliseconds. */
const UNSEEN_MS = 250;

/** Length of the routine that is played, in milliseconds. */
export function totalMsOf(news: News): number {
  return routineById(news.message.routine).totalS * 1000;
}

/** Routine time at an instant of this page's clock, in milliseconds. */
export function positionAt({ message, at }: News, now: number): number {
  const { session } = message;
  const totalMs = routineById(message.routine).totalS * 1000;
  switch (session.stage) {
    case 'ready':
      return 0;
    case 'playing':
      return Math.min(totalMs, session.positionMs + Math.max(0, now - at));
    case 'paused':
    case 'ended':
      return Math.min(totalMs, session.positionMs);
  }
}

/** Milliseconds until the routine starts by itself; null = it waits for the person. */
export function startsInAt({ message, at }: News, now: number): number | null {
  if (message.session.stage !== 'ready' || message.session.startsInMs === null) return null;
  return Math.max(0, message.session.startsInMs - (now - at));
}

/** Takes a message in; keeps the clock where it only says again what the page shows already. */
export function takeIn(before: News | null, message: ToPlayer, now: number): News {
  const fresh = { message, at: now };
  if (before === null || !sameStage(before.message.session, message.session)) return fresh;
  if (message.session.stage === 'ended') return { message, at: before.at };
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

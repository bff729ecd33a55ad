import type { Facts } from './facts.js';
import type { TimerState } from './timerState.js';
import { CALM_MS, calmAgainAt } from './watching.js';

/** So long without typing is a natural pause. */
export const TYPING_PAUSE_MS = 10_000;
/** A window that has just got the focus first hears what the others did. */
const SETTLE_MS = 2000;

/**
 * When this window may offer the reset that is due, in milliseconds on the shared timeline: at the
 * first natural pause, at the latest `waitForPauseMs` after nothing else stands against it. Null
 * where only the status bar speaks: not focused, debugging, mute, something that the person chose is
 * before them, or they are not there.
 */
export function promptInstant(state: TimerState, facts: Facts): number | null {
  const { dueAt, focused, debugging, mute, own, settings } = state;
  const { freeSince } = facts;
  if (dueAt === null || !focused || debugging || mute || own.countsUntil === null) return null;
  if (freeSince === null) return null;
  const readyAt = Math.max(
    dueAt,
    calmAgainAt(state, dueAt),
    facts.pauseEndedAt + CALM_MS,
    freeSince + CALM_MS,
    state.focusGainedAt + SETTLE_MS,
  );
  if (state.breakpointAt >= readyAt) return state.breakpointAt;
  const elsewhere = [...state.peers.values()].map((peer) => peer.lastInputAt);
  const typedAt = Math.max(own.typedAt, ...elsewhere);
  const pauseAt = Math.max(readyAt, typedAt + TYPING_PAUSE_MS);
  const at = Math.min(pauseAt, readyAt + settings.waitForPauseMs);
  // Somebody who leaves before the pause comes back to a calm minute, not to a prompt.
  return at > own.countsUntil ? null : at;
}

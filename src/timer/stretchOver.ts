import type { Facts } from './facts.js';
import { factsFrom, isSame } from './facts.js';
import type { TimerLogEntry } from './timerEvent.js';
import type { TimerState } from './timerState.js';
import { factsOf, nowOf } from './timerState.js';

/** A stretch with less work than this is not worth a line, in milliseconds. */
const WORTH_A_LINE_MS = 60_000;

/** What a step has made of the stretch of work. */
interface Transition {
  readonly before: TimerState;
  /** All that is known at the moment of the step, before its event. */
  readonly arrived: Facts;
  readonly after: TimerState;
}

/**
 * The line for a stretch of work that is over with this step; null = none is, or another window has
 * said so. Windows that find out on their own, where it ends by time alone, all tell of the same.
 */
export function stretchOver({ before, arrived, after }: Transition): TimerLogEntry | null {
  const { stretch } = after.own;
  if (isSame(stretch, before.own.stretch)) return null;
  for (const peer of after.peers.values()) if (isSame(peer.stretch, stretch)) return null;
  const endedByItself = isSame(arrived.stretch, stretch) || !before.heard;
  const facts = endedByItself ? factsBefore(before, after) : arrived;
  const { workedMs, workedFrom, lastInputAt, sessionSince, pause } = facts;
  if (workedMs < WORTH_A_LINE_MS || workedFrom === 0) return null;
  const at = nowOf(after);
  const fromAt = Math.min(workedFrom, at);
  const latest = Math.max(lastInputAt + after.settings.readingGraceMs, workedFrom + workedMs);
  const untilAt = Math.max(fromAt, Math.min(latest, sessionSince ?? at, pause?.since ?? at, at));
  return { type: 'worked', fromAt, untilAt, workedMs };
}

/** What was known just before the stretch began; a window that has just opened knows it of others. */
function factsBefore(before: TimerState, after: TimerState): Facts {
  const at = Math.min(nowOf(after), after.own.stretch.at - 1);
  return before.heard ? factsOf(before, at) : factsFrom([...after.peers.values()], at);
}

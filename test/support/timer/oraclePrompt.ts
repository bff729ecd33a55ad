import type { Oracle } from './oracle.js';
import { isWorkTime } from './oracleHours.js';
import type { WindowTruth } from './oracleWindow.js';
import type { SteppedWindow } from './observer.js';

/** Seconds are whole in the oracle and milliseconds in the machine. */
const SLACK_MS = 1000;
const CALM_MS = 60_000;
/** Stalls keep no reset back for longer. */
const LONGEST_DOUBT_MS = 5 * 60_000;
const SETTLE_MS = 2000;
const STILL_MS = 10_000;

/** What is wrong with a prompt at this instant, or with its absence; null = nothing. */
export function judgePrompt(
  oracle: Oracle,
  window: WindowTruth,
  at: number,
  { wallMs, event }: SteppedWindow,
  prompted: boolean,
): string | null {
  const { settings } = oracle;
  // In development an interval may be shorter than the calm.
  const watchedMs = Math.min(CALM_MS, settings.intervalMs);
  const readyAt = Math.max(
    oracle.dueSince ?? at,
    oracle.pauseEndedAt + CALM_MS,
    oracle.freeSince(at) + CALM_MS,
    // A window that opened later knows of it only where there was a count to find.
    oracle.returnedAt < window.openedAt ? 0 : oracle.returnedAt + CALM_MS,
    window.outsideAt + CALM_MS,
    window.calmUntil,
    Math.min(window.wokeAt + watchedMs, (oracle.dueSince ?? at) + LONGEST_DOUBT_MS),
    window.focusedAt + SETTLE_MS,
  );
  const there = oracle.isPresent(window, at) && !window.debugging;
  if (!prompted) {
    const calmAt = Math.max(readyAt, window.mayBeCalmUntil, window.unseenAt + watchedMs);
    const latest = calmAt + settings.waitForPauseMs + SLACK_MS;
    return oracle.dueSince !== null && at > latest && there
      ? `no prompt ${at - readyAt} ms after it was ready`
      : null;
  }
  if (oracle.isPrompted()) return 'a second prompt';
  if (oracle.countedMs < settings.intervalMs - SLACK_MS) return 'a prompt before it is due';
  if (!window.focused) return 'a prompt without focus';
  if (window.debugging) return 'a prompt while debugging';
  if (oracle.isPaused(at)) return 'a prompt while paused';
  if (oracle.isInSession(at)) return 'a prompt while a routine is open';
  if (oracle.freeSince(at) > at) return 'a prompt in place of what the person chose';
  if (!isWorkTime(settings.workingHours, wallMs)) return 'a prompt outside working hours';
  if (at < oracle.snoozedUntil) return 'a prompt in a snooze';
  if (!there) return 'a prompt with nobody there';
  if (at < readyAt - SLACK_MS) return `a prompt ${readyAt - at} ms before calm has returned`;
  const ended = event.type === 'breakpoint' || (event.type === 'debugging' && !event.debugging);
  const waited = at >= readyAt + settings.waitForPauseMs - SLACK_MS;
  if (ended || waited) return null;
  if (at < window.typedAt + STILL_MS) return 'a prompt while typing';
  for (const other of oracle.windows.values()) {
    if (other !== window && at < other.carriedAt + STILL_MS) return 'a prompt upon input elsewhere';
  }
  return null;
}

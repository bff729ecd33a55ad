import * as vscode from 'vscode';
import type { SnoozeMinutes } from '../timer/snoozeMinutes.js';
import { parseSnoozeMinutes, snoozeMinutes } from '../timer/snoozeMinutes.js';
import type { Clock } from './clock.js';
import { commandIds } from './ids.js';
import { menuHint, pickSnooze } from './pickers.js';
import type { SessionHost } from './sessionHost.js';
import type { TimerView, WorkClock } from './workClock.js';

/**
 * A list also closes where the person goes to another program, and that they did is told by a way of
 * its own, up to so much later, in milliseconds.
 */
const TELLS_OF_FOCUS_MS = 1000;

/** The minutes that a keyboard shortcut may give; null, and a line of why, for anything else. */
export function minutesFor(
  argument: unknown,
  report: (line: string) => void,
): SnoozeMinutes | null {
  if (argument === undefined || argument === null) return null;
  const minutes = parseSnoozeMinutes(argument);
  if (minutes === null) {
    const known = snoozeMinutes.join(', ');
    const given = typeof argument === 'number' ? String(argument) : 'something else';
    report(`${commandIds.snooze} takes one of ${known} (minutes), not ${given}.`);
  }
  return minutes;
}

/**
 * Puts the reset that is due off for the minutes given, or for those that the person chooses. One
 * that plays here waits meanwhile, and ends where it is put off.
 */
export async function snooze(
  workClock: WorkClock,
  sessions: SessionHost,
  clock: Clock,
  minutes: SnoozeMinutes | null,
): Promise<void> {
  const { view } = workClock;
  if (view.snoozesLeft === null) {
    tellThatNoneIsDue(view, 'snooze');
    return;
  }
  const played = sessions.isPlaying;
  sessions.handle({ type: 'pause' });
  const asks = minutes === null || view.snoozesLeft === 0;
  const choice = asks ? await pickSnooze(view) : { minutes };
  if (choice === 'skip') skip(workClock, sessions);
  else if (choice !== null) {
    // Before the routine ends: its end is then no answer of its own.
    workClock.handle({ type: 'snooze', minutes: choice.minutes });
    endWhatBegins(sessions);
    sessions.gate.leave();
  } else if (played) goOnSoon(sessions, clock);
}

/** Lets what waited for the list go on, unless the person has left meanwhile or did something else. */
function goOnSoon(sessions: SessionHost, clock: Clock): void {
  const stage = sessions.open?.stage;
  clock.after(TELLS_OF_FOCUS_MS, () => {
    const stillWaits = stage !== undefined && sessions.open?.stage === stage;
    if (stillWaits && !sessions.holds.has('unfocused')) sessions.handle({ type: 'play' });
  });
}

/** Ends a routine that has begun here, or would by itself. */
function endWhatBegins(sessions: SessionHost): void {
  const { open } = sessions;
  if (open?.stage.name !== 'ready' || open.autoStart) sessions.handle({ type: 'stop' });
}

/** Ends a routine that has begun here, and skips the reset that is due. */
export function skip(workClock: WorkClock, sessions: SessionHost): void {
  const { phase, snoozesLeft } = workClock.view;
  const isDue = snoozesLeft !== null || phase.name === 'snoozed';
  const runs = sessions.isRunning;
  if (isDue) workClock.handle({ type: 'skip' });
  endWhatBegins(sessions);
  if (isDue) sessions.gate.leave();
  if (!isDue && !runs) tellThatNoneIsDue(workClock.view, 'skip');
}

function tellThatNoneIsDue(view: TimerView, what: 'snooze' | 'skip'): void {
  const none = `No reset is due, so there is nothing to ${what}.`;
  void vscode.window.showInformationMessage(`${none} ${menuHint(view)}.`);
}

import type * as vscode from 'vscode';
import type { TimerSettings } from '../timer/timerSettings.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { EventLog } from './storage/eventLog.js';
import { WindowFiles } from './storage/windowFiles.js';
import { WorkClock } from './workClock.js';

/** What the timer needs of its surroundings. */
interface TimerSurroundings {
  readonly storage: vscode.Uri;
  readonly window: string;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
}

/** All that the timer is made of in one window. */
interface Timer extends Dispose {
  readonly workClock: WorkClock;
  readonly log: EventLog;
}

/** Opens the timer of a window, with its file, and the log of what happens. */
export function openTimer(
  { storage, window, clock, report }: TimerSurroundings,
  settings: TimerSettings,
): Timer {
  const store = new DisposableStore();
  const files = store.add(new WindowFiles(storage, window, report));
  const log = new EventLog(storage, window, report);
  const workClock = store.add(new WorkClock(window, settings, clock(), files, log));
  return { workClock, log, dispose: () => store.dispose() };
}

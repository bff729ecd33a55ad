import type * as vscode from 'vscode';
import type { TimerSettings } from '../timer/timerSettings.js';
import type { Clock } from './clock.js';
import type { Diary } from './diary.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { openFolder } from './storage/openFolder.js';
import { WindowFiles } from './storage/windowFiles.js';
import { WorkClock } from './workClock.js';

/** What the timer needs of its surroundings. */
interface TimerSurroundings {
  readonly storage: vscode.Uri;
  readonly window: string;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
  /** Takes down what happens. */
  readonly diary: Diary;
}

/** All that the timer is made of in one window. */
interface Timer extends Dispose {
  readonly workClock: WorkClock;
}

/** Opens the timer of a window, with its file. */
export function openTimer(
  { storage, window, clock, report, diary }: TimerSurroundings,
  settings: TimerSettings,
): Timer {
  const store = new DisposableStore();
  const files = store.add(new WindowFiles(openFolder(storage, 'windows'), window, report));
  const workClock = store.add(new WorkClock(window, settings, clock(), files, diary));
  return { workClock, dispose: () => store.dispose() };
}

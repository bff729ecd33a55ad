import { guidedWords } from '../routines/progression/dailyGoal.js';
import { suitsWhileWaiting } from '../timer/waiting.js';
import type { Breakpoints } from './breakpoints.js';
import { checkInDaysOf } from './checkIns.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { Journal } from './openJournal.js';
import type { ResetOffer } from './resetOffer.js';
import { RunningThings } from './runningThings.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';
import type { SettingsReader } from './settings.js';
import type { StatusBar } from './statusBar.js';
import type { TimerView, WorkClock } from './workClock.js';

/** The parts that listen to the timer. */
export interface TimerListeners {
  readonly settings: SettingsReader;
  readonly statusBar: StatusBar;
  readonly breakpoints: Breakpoints;
  readonly clock: () => Clock;
  readonly sessions: SessionHost;
  readonly offer: ResetOffer;
  readonly gate: SafetyGate;
  readonly journal: Pick<Journal, 'progress' | 'checkIns'>;
}

/** Connects the timer with the parts that show what it says and do what it asks. */
export function wireTimer(workClock: WorkClock, parts: TimerListeners): Dispose {
  const { settings, statusBar, breakpoints, clock, sessions, offer, gate, journal } = parts;
  const { progress, checkIns } = journal;
  const store = new DisposableStore();
  store.add(
    settings.onDidChange(({ timer, prompt }) => {
      workClock.handle({ type: 'settings', settings: timer });
      // Who wants no panel wants none that is open, either.
      if (prompt !== 'panel') offer.withdraw();
    }),
  );
  const running = store.add(new RunningThings(clock));
  const show = (view: TimerView) =>
    statusBar.show(view, {
      stoppedLately: sessions.stoppedLately,
      isLocked: gate.isLocked,
      guidedToday: guidedWords(progress.guidedToday),
      checksIn: checkInDaysOf(checkIns) !== null,
      suitsWhileWaiting:
        settings.current.whileYouWait &&
        running.mayBeWaiting &&
        suitsWhileWaiting(view.phase, view.facts, settings.current.timer.intervalMs),
    });
  store.add(running.onDidChange(() => show(workClock.view)));
  store.add(workClock.onDidChange(show));
  store.add(gate.onDidChange(() => show(workClock.view)));
  store.add(progress.onDidChange(() => show(workClock.view)));
  store.add(workClock.onDidFallDue(() => breakpoints.watchCommits()));
  store.add(workClock.onShouldPrompt(() => offer.make()));
  store.add(workClock.onShouldWithdraw(() => offer.withdraw()));
  store.add(workClock.onDidWorkElsewhere((doing) => sessions.handle({ type: doing })));
  // One person does one routine, and does it where they began last.
  store.add(workClock.onDidBeginElsewhere(() => sessions.handle({ type: 'stop' })));
  show(workClock.view);
  return store;
}

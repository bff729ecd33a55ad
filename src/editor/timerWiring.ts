import type { Breakpoints } from './breakpoints.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import { offerReset } from './prompt.js';
import type { SessionHost } from './sessionHost.js';
import type { SettingsReader } from './settings.js';
import type { StatusBar } from './statusBar.js';
import type { TimerView, WorkClock } from './workClock.js';

/** The parts that listen to the timer. */
export interface TimerListeners {
  readonly settings: SettingsReader;
  readonly statusBar: StatusBar;
  readonly breakpoints: Breakpoints;
  readonly sessions: SessionHost;
  readonly panel: PlayerPanel;
}

/** Connects the timer with the parts that show what it says and do what it asks. */
export function wireTimer(workClock: WorkClock, parts: TimerListeners): Dispose {
  const { settings, statusBar, breakpoints, sessions, panel } = parts;
  const store = new DisposableStore();
  const withdraw = () => {
    if (sessions.withdraw()) panel.withdraw();
  };
  store.add(
    settings.onDidChange(({ timer, prompt }) => {
      workClock.handle({ type: 'settings', settings: timer });
      // Who wants no panel wants none that is open, either.
      if (prompt !== 'panel') withdraw();
    }),
  );
  const show = (view: TimerView) => statusBar.show(view, sessions.stoppedLately);
  store.add(workClock.onDidChange(show));
  store.add(workClock.onDidFallDue(() => breakpoints.watchCommits()));
  store.add(
    workClock.onShouldPrompt(() => offerReset(settings.current, workClock, sessions, panel)),
  );
  store.add(workClock.onShouldWithdraw(withdraw));
  store.add(workClock.onDidWorkElsewhere((doing) => sessions.handle({ type: doing })));
  show(workClock.view);
  return store;
}

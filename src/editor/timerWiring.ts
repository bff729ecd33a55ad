import { isOffer } from '../session/stage.js';
import type { Breakpoints } from './breakpoints.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { ResetOffer } from './resetOffer.js';
import type { SessionHost } from './sessionHost.js';
import type { SettingsReader } from './settings.js';
import type { TimerView, WorkClock } from './workClock.js';

/** The parts that do what the timer asks for. */
export interface TimerListeners {
  readonly settings: Pick<SettingsReader, 'onDidChange'>;
  readonly breakpoints: Breakpoints;
  readonly sessions: SessionHost;
  readonly offer: ResetOffer;
}

/** Connects the timer with what is offered and played in this window. */
export function wireTimer(workClock: WorkClock, parts: TimerListeners): Dispose {
  const { settings, breakpoints, sessions, offer } = parts;
  const store = new DisposableStore();
  store.add(
    settings.onDidChange(({ autoStart }) => {
      offer.follow();
      const { open } = sessions;
      // Who wants nothing to start by itself does not want this one to.
      const isLate = open !== null && isOffer(open) && open.autoStart && !open.attended;
      if (isLate && !autoStart) sessions.offer(open.plan, false);
    }),
  );
  // A reset may be due already, and git may begin later than this window.
  const watchCommits = ({ phase }: TimerView) => {
    if (phase.name === 'due') breakpoints.watchCommits();
  };
  watchCommits(workClock.view);
  store.add(workClock.onDidChange(watchCommits));
  store.add(workClock.onShouldWithdraw(() => offer.withdraw()));
  store.add(
    workClock.onDidWorkElsewhere((doing) => {
      sessions.handle({ type: doing === 'other' ? 'atKeys' : doing });
    }),
  );
  // One person does one routine, and does it where they began last.
  store.add(workClock.onDidBeginElsewhere(() => sessions.handle({ type: 'stop' })));
  return store;
}

import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { Later } from './later.js';
import { StatusBar } from './statusBar.js';
import type { StatusHere } from './statusText.js';
import type { TimerView, WorkClock } from './workClock.js';

/** As long as nothing is there that could tell. */
const nothingKnown: StatusHere = {
  stoppedLately: false,
  isLocked: false,
  suitsWhileWaiting: false,
  guidedToday: null,
  checksIn: false,
};

/** The status bar, which others tell that there is news for it. */
interface Status extends Dispose {
  readonly tell: () => void;
  /** Nothing was ever written down, so there is nothing to wait for. */
  readonly nothingToRead: () => void;
}

/**
 * Shows in the status bar where the timer stands, and what else there is to say of this window. A
 * sign that keeps everything from beginning is in the journal: no countdown is shown before that was
 * read, unless nothing was ever written or it can't be read here any more.
 */
export function openStatus(workClock: WorkClock, later: Later): Status {
  const store = new DisposableStore();
  const bar = store.add(new StatusBar());
  let isKnown = false;
  const show = (view: TimerView) => {
    bar.set(view, later.now?.status(view) ?? nothingKnown);
    isKnown ||= later.isMissing || later.now?.knowsJournal() === true;
    if (isKnown) bar.show();
  };
  const tell = () => show(workClock.view);
  store.add(workClock.onDidChange(show));
  const nothingToRead = () => {
    isKnown = true;
    tell();
  };
  return { tell, nothingToRead, dispose: () => store.dispose() };
}

import { suitsWhileWaiting } from '../timer/waiting.js';
import { Afterwards } from './afterwards.js';
import { Breakpoints } from './breakpoints.js';
import type { CommandActions } from './commandActions.js';
import { commandActions } from './commandActions.js';
import { DisposableStore } from './disposables.js';
import type { Dispose } from './disposables.js';
import { HowMemory } from './howMemory.js';
import { JournalStatus } from './journalStatus.js';
import type { LaterSurroundings } from './later.js';
import type { Invitations } from './openInvitations.js';
import { openInvitations } from './openInvitations.js';
import type { Journal } from './openJournal.js';
import { openJournal } from './openJournal.js';
import { openJournalPanel } from './openJournalPanel.js';
import type { JournalPanel } from './panels/journalPanel.js';
import { PlayerPanel } from './panels/playerPanel.js';
import type { PersonAtWork } from './personAtWork.js';
import { personAtWork } from './personAtWork.js';
import { ResetOffer } from './resetOffer.js';
import { RunningThings } from './runningThings.js';
import { wireSafety } from './safetyWiring.js';
import { SessionHost } from './sessionHost.js';
import type { StatusHere } from './statusText.js';
import { tellZone } from './tellZone.js';
import { wireTimer } from './timerWiring.js';
import { usualNow } from './usual.js';
import type { TimerView } from './workClock.js';

/** All that is made when something first asks for it. */
export interface LaterParts extends Dispose {
  readonly sessions: SessionHost;
  readonly afterwards: Afterwards;
  readonly panel: PlayerPanel;
  readonly journalPanel: JournalPanel;
  readonly journal: Journal;
  readonly offer: ResetOffer;
  readonly person: PersonAtWork;
  readonly actions: CommandActions;
  readonly openLink: Invitations['openLink'];
  /** Whether what was said and done before, in any window, has been read. */
  readonly knowsJournal: () => boolean;
  /** What the status bar says besides the timer. */
  readonly status: (view: TimerView) => StatusHere;
  /** The window closes: a routine that is under way is written down, and what was not saved. */
  readonly close: () => Promise<void>;
}

/** Builds the parts that the start does not need and wires them; nothing is decided here. */
export function openLaterParts(surroundings: LaterSurroundings): LaterParts {
  const { context, clock, report, workClock, diary, presence } = surroundings;
  const { tellStatus, personClock } = surroundings;
  const onTimeZone = (zone?: string) => tellZone(personClock, context.globalState, zone);
  const { extensionUri } = context;
  const store = new DisposableStore();
  const journal = store.add(openJournal(surroundings));
  const { book, gate, noted, progress } = journal;
  store.add(journal.files.onDidForgetAll(() => diary.forget()));
  const settings = () => surroundings.settings.current;
  const how = new HowMemory(context.globalState);
  const usual = () => usualNow(settings(), progress);
  const sessions = store.add(new SessionHost(clock, workClock, diary, gate));
  const afterwards = store.add(new Afterwards(progress, journal.checkIns, book, sessions));
  const told = { settings, usual, clock, how, gate, report, onTimeZone };
  const shared = { ...told, workClock, sessions, presence };
  const panel = store.add(
    new PlayerPanel(sessions, {
      ...{ ...shared, extensionUri, afterwards },
      snoozesLeft: () => workClock.view.snoozesLeft,
      planFor: (routine) => how.planFor(routine, usual()),
      onInput: () => {
        presence.signal({ type: 'webview' });
        sessions.handle({ type: 'seen' });
      },
      onLayout: () => presence.layoutChanged(),
    }),
  );
  const offer = store.add(new ResetOffer({ ...shared, panel }));
  const breakpoints = store.add(new Breakpoints(workClock, sessions.holds));
  const wired = { sessions, breakpoints, offer, settings: surroundings.settings };
  store.add(wireTimer(workClock, wired));
  store.add(sessions.onDidChange(() => presence.listenClosely()));
  store.add(wireSafety({ book, gate, noted, sessions, panel, settings }));
  const read = () => journal.read();
  const { addToCalendar, openLink, marks, ...invitations } = openInvitations({
    ...shared,
    read,
    context,
  });
  store.add(invitations);
  const own = { ...shared, context, panel, journal, marks, addToCalendar };
  const journalPanel = store.add(openJournalPanel({ ...own, extensionUri }));
  // Before those that tell of it.
  const journalStatus = store.add(new JournalStatus(clock, journal));
  const running = store.add(new RunningThings(clock));
  for (const part of [gate, progress, running]) store.add(part.onDidChange(tellStatus));
  let knowsJournal = false;
  void read().then(() => {
    knowsJournal = true;
    journal.sync.start();
    tellStatus();
  });
  return {
    ...{ sessions, afterwards, panel, journalPanel, journal, offer, openLink },
    person: personAtWork({ sessions, panel, gate }),
    actions: commandActions({ ...own, journalPanel }),
    knowsJournal: () => knowsJournal,
    status: ({ phase, facts }) => ({
      stoppedLately: sessions.stoppedLately,
      isLocked: gate.isLocked,
      ...journalStatus.told,
      suitsWhileWaiting:
        settings().whileYouWait &&
        running.mayBeWaiting &&
        suitsWhileWaiting(phase, facts, settings().timer.intervalMs),
    }),
    close: () => {
      afterwards.keepCutOff(sessions.cutOff());
      return journal.flush();
    },
    dispose: () => store.dispose(),
  };
}

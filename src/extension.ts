import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { Afterwards } from './editor/afterwards.js';
import { Breakpoints } from './editor/breakpoints.js';
import { systemClock } from './editor/clock.js';
import { closeDown } from './editor/closeDown.js';
import { registerCommands } from './editor/commands.js';
import { DisposableStore } from './editor/disposables.js';
import { HowMemory } from './editor/howMemory.js';
import { openInvitations } from './editor/openInvitations.js';
import { openJournal } from './editor/openJournal.js';
import { openJournalPanel } from './editor/openJournalPanel.js';
import { openTimer } from './editor/openTimer.js';
import { Output } from './editor/output.js';
import { PlayerPanel } from './editor/panels/playerPanel.js';
import { personListener } from './editor/personListener.js';
import { Presence } from './editor/presence.js';
import { ResetOffer } from './editor/resetOffer.js';
import { wireSafety } from './editor/safetyWiring.js';
import { SessionHost } from './editor/sessionHost.js';
import { SettingsReader } from './editor/settings.js';
import { StatusBar } from './editor/statusBar.js';
import { type TestApi, testApiOf } from './editor/testApi.js';
import { wireTimer } from './editor/timerWiring.js';
import { usualNow } from './editor/usual.js';

let close: (() => Promise<void>) | undefined;

/** Builds the parts and wires them; nothing is decided here. */
export function activate(context: vscode.ExtensionContext): TestApi | undefined {
  const { extensionMode, extensionUri, globalStorageUri: storage } = context;
  const store = new DisposableStore();
  context.subscriptions.push(store);
  let currentClock = systemClock;
  const clock = () => currentClock;
  const { report, said } = store.add(new Output());
  const inDevelopment = extensionMode !== vscode.ExtensionMode.Production;
  const settings = store.add(new SettingsReader(inDevelopment, report));
  const how = new HowMemory(context.globalState);
  const surroundings = { storage, window: randomUUID(), clock, report };
  const journal = store.add(openJournal(surroundings));
  const { book, diary, gate, progress } = journal;
  const read = () => journal.read();
  const { workClock } = store.add(openTimer({ ...surroundings, diary }, settings.current.timer));
  const usual = () => usualNow(settings.current, progress);
  const sessions = store.add(new SessionHost(clock, workClock, diary, gate));
  const afterwards = store.add(new Afterwards(progress, journal.checkIns, sessions));
  const person = personListener(workClock, sessions, () => panel, gate);
  const presence = store.add(new Presence(clock, person));
  const current = { settings: () => settings.current, usual, clock, how, gate, report };
  const panel = store.add(
    new PlayerPanel(sessions, {
      ...{ ...current, extensionUri, afterwards },
      snoozesLeft: () => workClock.view.snoozesLeft,
      planFor: (routine) => how.planFor(routine, usual()),
      onInput: () => presence.signal({ type: 'webview' }),
      onLayout: () => presence.layoutChanged(),
    }),
  );
  const breakpoints = store.add(new Breakpoints(workClock, sessions.holds));
  const statusBar = store.add(new StatusBar());
  const shared = { ...current, workClock, sessions };
  const offer = store.add(new ResetOffer({ ...shared, panel, presence }));
  store.add(wireTimer(workClock, { ...shared, settings, statusBar, breakpoints, offer, journal }));
  store.add(wireSafety({ book, gate, sessions, panel, settings }));
  const { addToCalendar } = store.add(openInvitations({ ...shared, read, context, presence }));
  const own = { ...shared, context, panel, journal, addToCalendar };
  const journalPanel = store.add(openJournalPanel({ ...own, extensionUri, presence }));
  store.add(registerCommands({ ...own, journalPanel }));
  void Promise.all([workClock.start(), journal.start()]);
  close = () => closeDown({ workClock, sessions, afterwards, files: journal.files });
  const setClock = (next: typeof currentClock) => (currentClock = next);
  const opened = { ...surroundings, ...journal, workClock, presence, sessions, panel, afterwards };
  return testApiOf(extensionMode, { ...opened, setClock, reported: said });
}

/** The window closes: the count and a routine that is under way are written down. */
export function deactivate(): Promise<void> | undefined {
  return close?.();
}

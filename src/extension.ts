import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { Breakpoints } from './editor/breakpoints.js';
import type { Clock } from './editor/clock.js';
import { systemClock } from './editor/clock.js';
import { registerCommands } from './editor/commands.js';
import { DisposableStore } from './editor/disposables.js';
import { HowMemory } from './editor/howMemory.js';
import { pickHowNow } from './editor/howNowPicker.js';
import { Output } from './editor/output.js';
import { PlayerPanel } from './editor/panels/playerPanel.js';
import { personListener } from './editor/personListener.js';
import { Presence } from './editor/presence.js';
import { ResetOffer } from './editor/resetOffer.js';
import { SessionHost } from './editor/sessionHost.js';
import { SettingsReader } from './editor/settings.js';
import { StatusBar } from './editor/statusBar.js';
import { EventLog } from './editor/storage/eventLog.js';
import { WindowFiles } from './editor/storage/windowFiles.js';
import type { TestApi } from './editor/testApi.js';
import { testApiOf } from './editor/testApi.js';
import { wireTimer } from './editor/timerWiring.js';
import { WorkClock } from './editor/workClock.js';

let close: (() => Promise<void>) | undefined;

/** Builds the parts and wires them; nothing is decided here. */
export function activate(context: vscode.ExtensionContext): TestApi | undefined {
  const { extensionMode, extensionUri, globalStorageUri: storage } = context;
  const store = new DisposableStore();
  context.subscriptions.push(store);
  let currentClock: Clock = systemClock;
  const clock = () => currentClock;
  const window = randomUUID();
  const { report, said } = store.add(new Output());

  const inDevelopment = extensionMode !== vscode.ExtensionMode.Production;
  const settings = store.add(new SettingsReader(inDevelopment, report));
  const how = new HowMemory(context.globalState);
  const files = store.add(new WindowFiles(storage, window, report));
  const log = new EventLog(storage, window, report);
  const workClock = store.add(new WorkClock(window, settings.current.timer, clock(), files, log));
  const sessions = store.add(new SessionHost(clock, workClock, log));
  const person = personListener(workClock, sessions, () => panel);
  const presence = store.add(new Presence(clock, person));
  const panel = store.add(
    new PlayerPanel(sessions, {
      extensionUri,
      clock,
      settings: () => settings.current,
      snoozesLeft: () => workClock.view.snoozesLeft,
      planFor: (routine) => how.planFor(routine, settings.current),
      onHow: () => void pickHowNow(sessions),
      onInput: () => presence.signal({ type: 'webview' }),
      onLayout: () => presence.layoutChanged(),
      report,
    }),
  );
  const breakpoints = store.add(
    new Breakpoints((event) => workClock.handle(event), sessions.holds),
  );
  const statusBar = store.add(new StatusBar());
  const current = { settings: () => settings.current, clock, how, report };
  const offer = store.add(new ResetOffer({ ...current, workClock, sessions, panel, presence }));
  store.add(wireTimer(workClock, { settings, statusBar, breakpoints, sessions, offer }));
  store.add(registerCommands({ workClock, sessions, panel, ...current }));
  void workClock.start();
  close = async () => {
    workClock.close();
    await sessions.cutOff();
    await log.settled();
  };

  const setClock = (next: Clock) => (currentClock = next);
  const parts = { window, workClock, presence, sessions, panel, log, setClock };
  return testApiOf(extensionMode, { ...parts, storage: storage.fsPath, reported: said });
}

/** The window closes: the count and a routine that is under way are written down. */
export function deactivate(): Promise<void> | undefined {
  return close?.();
}

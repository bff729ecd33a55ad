import * as vscode from 'vscode';
import { systemClock } from './editor/clock.js';
import { closeDown } from './editor/closeDown.js';
import { DisposableStore } from './editor/disposables.js';
import { openDoors } from './editor/doors.js';
import { Later } from './editor/later.js';
import { openDiary } from './editor/openDiary.js';
import { openPresence } from './editor/openPresence.js';
import { openTimer } from './editor/openTimer.js';
import { Output } from './editor/output.js';
import { PersonClock } from './editor/personClock.js';
import { SettingsReader } from './editor/settings.js';
import { openStatus } from './editor/statusWiring.js';
import type { TestApi } from './editor/testApi.js';
import { openTestApi } from './editor/testDoor.js';

let close: (() => Promise<void>) | undefined;

/**
 * Builds the parts that count from the first second on and wires them; nothing is decided here. All
 * others are made when they are needed: see `Later`.
 */
export function activate(context: vscode.ExtensionContext): TestApi | undefined {
  const { extensionMode, globalStorageUri: storage } = context;
  const store = new DisposableStore();
  context.subscriptions.push(store);
  const personClock = new PersonClock(systemClock, context.globalState);
  const clock = () => personClock;
  const { report, said } = store.add(new Output());
  const inDevelopment = extensionMode !== vscode.ExtensionMode.Production;
  const settings = store.add(new SettingsReader(inDevelopment, report));
  const surroundings = { storage, window: crypto.randomUUID(), clock, report };
  const { writer, diary } = store.add(openDiary(surroundings));
  const { workClock } = store.add(openTimer({ ...surroundings, diary }, settings.current.timer));
  const later: Later = store.add(
    new Later(
      () => ({
        ...{ context, clock, report, settings, workClock, writer, diary, presence },
        ...{ personClock, tellStatus: () => status.tell() },
      }),
      clock(),
    ),
  );
  const presence = store.add(openPresence(clock, workClock, later));
  const status = store.add(openStatus(workClock, later));
  store.add(
    settings.onDidChange(({ timer }) => workClock.handle({ type: 'settings', settings: timer })),
  );
  store.add(workClock.onShouldPrompt(() => later.open()?.offer.make()));
  store.add(openDoors(later));
  void workClock.start();
  void writer.open().then(async () => {
    if (await writer.isEmpty()) status.nothingToRead();
  });
  close = () => closeDown({ workClock, later, diary, writer });
  const tested = { ...surroundings, workClock, presence, writer, later, personClock };
  return openTestApi(extensionMode, { ...tested, reported: said });
}

/** The window closes: the count and a routine that is under way are written down. */
export function deactivate(): Promise<void> | undefined {
  return close?.();
}

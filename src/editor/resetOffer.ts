import * as vscode from 'vscode';
import type { Usual } from '../routines/how.js';
import { usualPlan } from '../routines/how.js';
import { TYPING_PAUSE_MS } from '../timer/prompting.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { commandIds } from './ids.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { Presence } from './presence.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';
import type { Settings } from './settings.js';
import { textInFront } from './textInFront.js';
import type { WorkClock } from './workClock.js';

/** What an offer is made with. */
export interface OfferSurroundings {
  readonly settings: () => Settings;
  readonly usual: () => Usual;
  readonly clock: () => Clock;
  readonly workClock: WorkClock;
  readonly sessions: SessionHost;
  readonly panel: PlayerPanel;
  readonly gate: SafetyGate;
  readonly presence: Pick<Presence, 'keysGoToText' | 'wrote' | 'onDidTouchText'>;
}

/** Offers the reset that is due, in the style the person has chosen. Never takes the focus or a key. */
export class ResetOffer extends DisposableStore {
  /** What a panel that can't open yet waits for. */
  private waiting: DisposableStore | null = null;

  constructor(private readonly surroundings: OfferSurroundings) {
    super();
    this.add({ dispose: () => this.stopWaiting() });
  }

  /** Makes the offer; while nothing may begin, the status bar says why, and nothing is offered. */
  make(): void {
    this.stopWaiting();
    if (this.surroundings.gate.isLocked) return;
    switch (this.surroundings.settings().prompt) {
      case 'panel':
        if (this.mayOpen()) this.openPanel();
        else if (textInFront() === undefined) void askInNotification();
        else this.wait();
        break;
      case 'notification':
        void askInNotification();
        break;
      case 'statusBar':
        break;
    }
  }

  /** Takes it back where nobody took it up. */
  withdraw(): void {
    const { sessions, panel } = this.surroundings;
    this.stopWaiting();
    if (sessions.withdraw()) panel.withdraw();
  }

  private mayOpen(): boolean {
    const { panel, presence } = this.surroundings;
    return !panel.needsNewGroup || presence.keysGoToText;
  }

  private openPanel(): void {
    const { settings, usual, sessions, panel } = this.surroundings;
    sessions.offer(usualPlan('office_reset', usual()), settings().autoStart);
    panel.open();
  }

  /**
   * The person may be typing into a box inside the editor, from which a new group would take the
   * focus. So the panel waits for a click or an arrow key in the text, or for another pause after
   * typing there; and where none comes, a notification asks.
   */
  private wait(): void {
    const { settings, clock, presence } = this.surroundings;
    const waiting = new DisposableStore();
    this.waiting = waiting;
    let pause: Dispose | null = null;
    waiting.add({ dispose: () => pause?.dispose() });
    waiting.add(
      presence.onDidTouchText(() => {
        pause?.dispose();
        if (presence.wrote) pause = clock().after(TYPING_PAUSE_MS, () => this.endWait('open'));
        else this.endWait('open');
      }),
    );
    const { waitForPauseMs } = settings().timer;
    waiting.add(clock().after(waitForPauseMs, () => this.endWait('openOrNotify')));
  }

  private endWait(then: 'open' | 'openOrNotify'): void {
    const { workClock, sessions, gate, clock } = this.surroundings;
    // A sleep that ended just now has to be found out first: nothing comes up right after one.
    workClock.handle({ type: 'wake' });
    const { calmLeftMs } = workClock.view;
    if (calmLeftMs > 0) {
      if (then === 'openOrNotify') {
        this.waiting?.add(clock().after(calmLeftMs, () => this.endWait('openOrNotify')));
      }
      return;
    }
    const isFree = sessions.open === null && gate.screen === null && !gate.isLocked;
    const stands = workClock.view.phase.name === 'prompted' && isFree;
    // While debugging only the status bar speaks.
    const quiet = sessions.holds.has('debugging');
    const opens = stands && !quiet && this.mayOpen();
    if (then === 'open' && stands && !opens) return;
    this.stopWaiting();
    if (opens) this.openPanel();
    else if (stands && !quiet) void askInNotification();
  }

  private stopWaiting(): void {
    this.waiting?.dispose();
    this.waiting = null;
  }
}

/**
 * Asks in a notification. It may be answered at any time, hours later from the notification centre:
 * Start starts then, too, and Later says where the timer stands if there is nothing to put off.
 */
async function askInNotification(): Promise<void> {
  const start = 'Start';
  const later = 'Later…';
  const text = 'A 90-second upper-back reset is due. Stop if something feels wrong.';
  const answer = await vscode.window.showInformationMessage(text, start, later);
  if (answer === start) await vscode.commands.executeCommand(commandIds.start);
  if (answer === later) await vscode.commands.executeCommand(commandIds.snooze);
}

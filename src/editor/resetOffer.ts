import * as vscode from 'vscode';
import type { Usual } from '../routines/how.js';
import { usualPlan } from '../routines/how.js';
import { nextOfWait } from '../timer/offerWait.js';
import { TYPING_PAUSE_MS } from '../timer/prompting.js';
import { WATCH_EVERY_MS } from '../timer/watching.js';
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

/** A wait for a moment at which the panel may open. */
interface Waiting extends Dispose {
  /** The reset that it is for. */
  readonly reset: string;
  /** Earlier by as much as was waited for the same reset before. */
  readonly sinceMs: number;
  /** Its end: then a notification asks instead. */
  readonly last: Alarm;
}

/** Offers the reset that is due, in the style the person has chosen. Never takes the focus or a key. */
export class ResetOffer extends DisposableStore {
  /** What a panel that can't open yet waits for. */
  private waiting: Waiting | null = null;
  /** How long the wait before was that led to nothing: whoever goes elsewhere begins no new one. */
  private waited = { reset: '', ms: 0 };

  constructor(private readonly surroundings: OfferSurroundings) {
    super();
    this.add({ dispose: () => this.stopWaiting() });
  }

  /** Makes the offer; while nothing may begin, the status bar says why, and nothing is offered. */
  make(): void {
    this.stopWaiting();
    const { gate, settings } = this.surroundings;
    const { prompt } = settings();
    if (gate.isLocked) return;
    // In this style what the status bar says of itself is the offer.
    if (prompt === 'statusBar') this.tell();
    else if (this.isQuiet) this.wait();
    else if (this.mayOpen()) this.openPanel();
    else if (prompt === 'panel' && textInFront() !== undefined) this.wait();
    else this.ask();
  }

  /** The settings have changed: what was offered goes on as they say now. */
  follow(): void {
    const { settings, clock } = this.surroundings;
    const { prompt, timer } = settings();
    const { waiting } = this;
    if (waiting === null) {
      // Who wants no panel wants none that is open, either.
      if (prompt !== 'panel') this.withdraw();
    } else if (prompt === 'panel') {
      const waitedMs = clock().read().monoMs - waiting.sinceMs;
      waiting.last.set(Math.max(0, timer.waitForPauseMs - waitedMs));
    } else if (prompt === 'notification') this.look(true, waiting.last);
    else {
      this.stopWaiting();
      this.tell();
    }
  }

  /** The timer hears that the offer is before the person. */
  private tell(): void {
    this.surroundings.workClock.handle({ type: 'offered' });
  }

  private ask(): void {
    this.tell();
    void askInNotification();
  }

  /** Takes it back where nobody took it up. */
  withdraw(): void {
    const { sessions, panel } = this.surroundings;
    this.stopWaiting();
    if (sessions.withdraw()) panel.withdraw();
  }

  /** While debugging, and to somebody who is elsewhere, only the status bar speaks. */
  private get isQuiet(): boolean {
    const { holds } = this.surroundings.sessions;
    return holds.has('debugging') || holds.has('unfocused');
  }

  private mayOpen(): boolean {
    const { settings, panel, presence } = this.surroundings;
    // Behind a movement that somebody reads about nobody would see it.
    const isFree = settings().prompt === 'panel' && !panel.isReading;
    return isFree && (!panel.needsNewGroup || presence.keysGoToText);
  }

  private openPanel(): void {
    const { settings, usual, sessions, panel } = this.surroundings;
    this.tell();
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
    const reset = this.resetDue;
    const waitedMs = this.waited.reset === reset ? this.waited.ms : 0;
    const waiting = new DisposableStore();
    const pause = waiting.add(new Alarm(clock, () => this.look(false)));
    const last: Alarm = waiting.add(new Alarm(clock, () => this.look(true, last)));
    const watch: Alarm = waiting.add(new Alarm(clock, () => this.watch(watch)));
    waiting.add(
      presence.onDidTouchText(() => {
        if (presence.wrote) pause.set(TYPING_PAUSE_MS);
        else this.look(false);
      }),
    );
    const sinceMs = clock().read().monoMs - waitedMs;
    this.waiting = { reset, sinceMs, last, dispose: () => waiting.dispose() };
    last.set(Math.max(0, settings().timer.waitForPauseMs - waitedMs));
    watch.set(WATCH_EVERY_MS);
  }

  /** A sleep between two looks leaves no trace everywhere: see watching.ts. */
  private watch(watch: Alarm): void {
    this.surroundings.workClock.handle({ type: 'wake' });
    watch.set(WATCH_EVERY_MS);
  }

  private look(isLast: boolean, last?: Alarm): void {
    const { workClock, sessions, gate } = this.surroundings;
    // A sleep that ended just now has to be found out first: nothing comes up right after one.
    workClock.handle({ type: 'wake' });
    const { phase, offerLeftMs } = workClock.view;
    const isFree = sessions.open === null && gate.screen === null && !gate.isLocked;
    const next = nextOfWait({
      ...{ isLast, isQuiet: this.isQuiet, calmLeftMs: offerLeftMs, mayOpen: this.mayOpen() },
      stands: phase.name === 'prompted' && isFree,
    });
    if (next.do === 'wait') {
      if (next.ms !== null) last?.set(next.ms);
      return;
    }
    this.stopWaiting();
    if (next.do === 'open') this.openPanel();
    if (next.do === 'ask') this.ask();
  }

  /** Names the reset that is due: another one comes with a new stretch of work or a snooze. */
  private get resetDue(): string {
    const { stretch, snooze } = this.surroundings.workClock.view.facts;
    return `${stretch.at} ${snooze?.count ?? 0}`;
  }

  private stopWaiting(): void {
    const { waiting, surroundings } = this;
    if (waiting === null) return;
    const { monoMs } = surroundings.clock().read();
    this.waited = { reset: waiting.reset, ms: monoMs - waiting.sinceMs };
    waiting.dispose();
    this.waiting = null;
  }
}

/** Rings once after the time that was set last; never once it is disposed. */
class Alarm implements Dispose {
  private timer: Dispose | null = null;
  private isOver = false;

  constructor(
    private readonly clock: () => Clock,
    private readonly ring: () => void,
  ) {}

  set(afterMs: number): void {
    this.timer?.dispose();
    if (!this.isOver) this.timer = this.clock().after(afterMs, this.ring);
  }

  dispose(): void {
    this.isOver = true;
    this.timer?.dispose();
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

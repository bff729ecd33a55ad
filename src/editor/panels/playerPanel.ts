import * as vscode from 'vscode';
import type { AboutMessage, HearWish } from '../../messages/player.js';
import { parseSavedPlayer } from '../../messages/player.js';
import type { ExerciseId } from '../../routines/routine.js';
import type { Session } from '../../session/stage.js';
import { isChosen } from '../../session/stage.js';
import { DisposableStore } from '../disposables.js';
import { commandIds } from '../ids.js';
import type { SessionHost } from '../sessionHost.js';
import { closePlayerTab } from './closePlayerTab.js';
import { needsNewGroup } from './groupBeside.js';
import { hearAnswer } from './hearAnswer.js';
import { obeyPlayer } from './obeyPlayer.js';
import { once } from './once.js';
import { readFromPlayer } from './fromPlayer.js';
import { PageWatch } from './pageWatch.js';
import type { PlayerSurroundings } from './playerSurroundings.js';
import { loadPlayerPage, newPlayerPanel } from './playerWebview.js';
import { safetyMessageOf, sessionMessageOf } from './toPlayer.js';
import { waitUnseen } from './unseenPage.js';

/** A routine cut off longer ago is over: nobody wants it back the next morning. */
const RESTORE_WITHIN_MS = 10 * 60_000;

/** The panel beside the editor in which a routine is played. It never takes the focus by itself. */
export class PlayerPanel extends DisposableStore {
  private panel: vscode.WebviewPanel | null = null;
  private readonly page: PageWatch;
  /** Closes the tab as the person asked: a second Esc must not take the focus from elsewhere. */
  private closeByHand: () => void = () => undefined;
  /** What was switched on or off in this panel; null = as the settings say. */
  private hear: HearWish | null = null;
  /** A question about safety is before the person. */
  private isAsking = false;
  /** A routine is about to begin, or waits for Start. */
  private isReady = false;
  /** A panel that a reload has brought back is here, and its routine soon. */
  isComingBack = false;
  /** The person has said here where they are, which is later than what the settings say. */
  private regionSaid = false;
  /** The movement that the person reads about, before all else; null = none. */
  private about: ExerciseId | null = null;

  constructor(
    private readonly sessions: SessionHost,
    private readonly surroundings: PlayerSurroundings,
  ) {
    super();
    this.page = this.add(
      new PageWatch({
        clock: surroundings.clock,
        onShown: (isShown) => sessions.show(isShown),
        onMissing: (broke) => waitUnseen(sessions, broke, surroundings.report),
        tryAgain: () => this.openAgain(),
      }),
    );
    this.add(sessions.onDidChange((session) => this.onSession(session)));
    this.add(surroundings.afterwards.onDidChange(() => this.postLatest()));
    this.add(surroundings.gate.onDidChange(() => this.onGate()));
    this.add({ dispose: () => this.close() });
  }

  /**
   * Shows the panel: beside the editor, or wherever the person has put it.
   * @param focus only where the person asked for the panel just now
   */
  open({ focus }: { readonly focus: boolean } = { focus: false }): void {
    const { panel } = this;
    if (panel !== null && (focus || panel.visible)) {
      if (focus) panel.reveal();
      return;
    }
    // Bringing a hidden one to the front might cover the very file the person is in.
    this.putAway();
    this.surroundings.onLayout();
    this.adopt(newPlayerPanel(focus));
  }

  /** Takes the panel away without an end of what is open in it: another one takes its place. */
  private putAway(): void {
    const { panel } = this;
    this.panel = null;
    void panel?.dispose();
  }

  /** Opens another panel for a page that is not whole, with what was to be seen in it. */
  private openAgain(): void {
    // Closed meanwhile: what was meant to begin is gone with it.
    if (this.panel === null) void vscode.commands.executeCommand(commandIds.start);
    else if (this.page.isThere) this.open({ focus: true });
    else this.openAnew();
  }

  private openAnew(): void {
    const { about } = this;
    this.putAway();
    this.open({ focus: true });
    if (about !== null) this.read(about);
  }

  /** Opening it now makes a new group, for which VS Code moves the focus from a box into the text. */
  get needsNewGroup(): boolean {
    return this.panel?.visible !== true && needsNewGroup();
  }

  /** The panel is there, in sight or behind another tab. */
  get isOpen(): boolean {
    return this.panel !== null;
  }

  /** The person reads about a movement. */
  get isReading(): boolean {
    return this.about !== null;
  }

  /** Shows what there is to read about a movement, because the person asked for it. */
  openAbout(exercise: ExerciseId): void {
    this.open({ focus: true });
    this.read(exercise);
    this.postAbout();
  }

  /** Takes back an offer that was not answered, and the panel with it unless somebody reads in it. */
  withdraw(): void {
    if (this.isReading) this.postAbout();
    else if (!this.surroundings.gate.isBusy && this.sessions.open === null) this.close();
  }

  /** Takes the panel away, if it is there. */
  close(): void {
    void this.panel?.dispose();
  }

  private postLatest(): void {
    if (this.sessions.latest !== null) this.post(this.sessions.latest);
  }

  private post(session: Session): void {
    const { settings, snoozesLeft, clock, afterwards, gate } = this.surroundings;
    const { breathing, sound, voice } = settings();
    const hear = this.hear ?? { sound, voice };
    const told = { breathing, hear, snoozesLeft: snoozesLeft() };
    const note = gate.noteOn(session.plan);
    void this.panel?.webview.postMessage(
      sessionMessageOf(session, clock().read().monoMs, told, afterwards, note),
    );
  }

  /** While the person reads nothing starts: an offer waits, and what plays pauses. */
  private read(exercise: ExerciseId | null): void {
    this.about = exercise;
    this.sessions.holds.set('reading', exercise !== null);
    if (exercise !== null) this.sessions.handle({ type: 'pause' });
  }

  private postAbout(): void {
    if (this.about === null) return;
    const over = this.sessions.open === null ? 'nothing' : 'routine';
    const message: AboutMessage = { type: 'about', exercise: this.about, over };
    void this.panel?.webview.postMessage(message);
  }

  /** What is asked has changed; where nothing is left to show, the panel goes. */
  private onGate(): void {
    const wasAsking = this.isAsking;
    this.isAsking = this.surroundings.gate.screen !== null;
    // What is asked comes before what is read.
    if (this.isAsking && !wasAsking) this.read(null);
    const isOver = wasAsking && !this.isAsking && this.sessions.open === null;
    if (isOver && !this.isReading) this.close();
    else this.postSafety();
  }

  private postSafety(): void {
    const { gate, snoozesLeft, settings } = this.surroundings;
    const region = this.regionSaid ? null : settings().region;
    const message = safetyMessageOf(gate, snoozesLeft(), region);
    void this.panel?.webview.postMessage(message);
  }

  private onSession(session: Session): void {
    const { stage } = session;
    const wasReady = this.isReady;
    this.isReady = stage.name === 'ready';
    // The page goes over to what plays, and to what was chosen just now.
    const comes = isChosen(session) && !wasReady;
    if (comes || this.sessions.isPlaying) this.read(null);
    const cutShort =
      stage.name === 'ended' && (stage.outcome === 'stopped' || stage.outcome === 'interrupted');
    const isGone = cutShort && stage.toCheck !== true;
    // After a stop the signs are there, and the page has to know that nothing plays behind them.
    if (!isGone || this.surroundings.gate.isBusy) this.post(session);
    if (isGone) this.withdraw();
  }

  /** Whether a panel is still the one: not closed, nor replaced by another. */
  private isShown(panel: vscode.WebviewPanel): boolean {
    return this.panel === panel;
  }

  /** Takes up a panel that a reload of the window has brought back, with what its page had saved. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const saved = parseSavedPlayer(state);
    if (saved === null) {
      panel.dispose();
      return;
    }
    const stale = Math.abs(Date.now() - saved.savedAtMs) > RESTORE_WITHIN_MS;
    if (stale || this.panel !== null || this.sessions.open !== null) panel.dispose();
    else this.adopt(panel);
    this.isComingBack = true;
    await this.surroundings.gate.read();
    this.isComingBack = false;
    // The window may have been killed before it could write that down.
    if ('doubted' in saved) this.surroundings.gate.takeUpDoubt(saved.savedAtMs);
    // Meanwhile another one may have been begun.
    if (this.isShown(panel) && this.sessions.open === null)
      this.sessions.restore(saved.plan, saved.positionMs);
  }

  private adopt(panel: vscode.WebviewPanel): void {
    const parts = new DisposableStore();
    this.panel = panel;
    this.closeByHand = once(() => void this.closeAndGiveFocusBack());
    this.hear = null;
    this.read(null);
    parts.add(panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)));
    this.page.leave();
    this.page.expect();
    parts.add(
      // A hidden page is gone, and comes anew when it is shown again.
      panel.onDidChangeViewState(() => {
        if (panel.visible) this.page.expect();
        else this.page.leave();
      }),
    );
    panel.onDidDispose(() => {
      parts.dispose();
      if (this.panel !== panel) return;
      this.panel = null;
      this.page.leave();
      this.read(null);
      this.surroundings.onLayout();
      this.sessions.leave();
    });
    loadPlayerPage(panel, this.surroundings.extensionUri);
  }

  /** Takes in what the page sends; anything unknown is told and passed over. */
  receive(raw: unknown): void {
    const message = readFromPlayer(raw, this.surroundings.report);
    if (message === null) return;
    if (message.type !== 'ready' && message.type !== 'broken') this.surroundings.onInput();
    switch (message.type) {
      case 'ready':
        this.surroundings.onTimeZone(message.timeZone);
        this.page.come();
        this.answer();
        break;
      case 'input':
      case 'ticked':
        this.surroundings.gate.engage(message.type === 'ticked');
        break;
      case 'hear':
        this.hear = message.hear;
        this.postLatest();
        break;
      case 'about':
        this.read(message.exercise);
        break;
      case 'choose':
        this.read(null);
        this.sessions.choose(this.surroundings.planFor(message.routine));
        break;
      case 'safety':
        if (message.answer.type === 'region') this.regionSaid = true;
        hearAnswer(message.answer, this.surroundings.gate, this.sessions);
        break;
      case 'after':
        this.surroundings.afterwards.answer(message.answer);
        break;
      case 'checkAgain':
        this.surroundings.gate.checkAgain();
        break;
      case 'broken':
        this.surroundings.report(`In the page of the player: ${message.why}`);
        this.page.breakDown();
        break;
      case 'tryAgain':
        this.openAnew();
        break;
      case 'command':
        obeyPlayer(message.command, this.sessions, this.closeByHand);
        break;
    }
  }

  /** Tells a page that knows nothing yet what it is there for. */
  private answer(): void {
    const session = this.isReading ? this.sessions.open : this.sessions.latest;
    if (session !== null) this.post(session);
    this.postAbout();
    if (this.surroundings.gate.screen !== null) this.postSafety();
  }

  private async closeAndGiveFocusBack(): Promise<void> {
    const { panel } = this;
    await closePlayerTab();
    // Where the tab was not found; but a panel that was opened meanwhile is none of this.
    if (this.panel === panel) this.close();
  }
}

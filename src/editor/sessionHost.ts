import * as vscode from 'vscode';
import type { Plan } from '../routines/plan.js';
import { isSamePlan } from '../routines/plan.js';
import { isStoppedLately } from '../session/afterEnd.js';
import type { SessionEvent } from '../session/session.js';
import {
  chooseSession,
  getReadyAs,
  offerSession,
  restoreSession,
  startSession,
  wantSession,
} from '../session/opening.js';
import { stepSession } from '../session/session.js';
import type { Reading, Session } from '../session/stage.js';
import {
  isChecking,
  isDiscomfort,
  isOffer,
  isPlainlyStopped,
  isUnderWay,
  sessionWakeAt,
  signsPutAway,
  stoppedToCheck,
} from '../session/stage.js';
import type { Clock } from './clock.js';
import type { Diary } from './diary.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { Holds } from './holds.js';
import type { Beginning, SafetyGate, Wanted } from './safetyGate.js';
import { SessionEnd } from './sessionEnd.js';
import { SessionNews } from './sessionNews.js';
import type { WorkClock } from './workClock.js';

/** Plays one routine at a time in this window, whether or not its panel can be seen. */
export class SessionHost extends DisposableStore {
  private readonly changes = this.emitter<Session>();
  /** The session of this window changed; it may have ended. */
  readonly onDidChange = this.changes.event;
  /** What keeps an offer from beginning by itself. */
  readonly holds = new Holds(() => this.handle({ type: this.isHeld ? 'hold' : 'release' }));
  /** There is a page that shows what is open; until a panel says otherwise, something else does. */
  private isShown = true;
  private session: Session | null = null;
  private timer: Dispose | null = null;
  /** What the person wants to start, once there is a page that shows it. */
  private startsWhenShown: Plan | null = null;
  private readonly news: SessionNews;
  private readonly end: SessionEnd;

  constructor(
    private readonly clock: () => Clock,
    private readonly workClock: WorkClock,
    diary: Diary,
    /** What stands before every session. */
    readonly gate: SafetyGate,
  ) {
    super();
    this.end = new SessionEnd(clock, workClock, diary);
    this.news = new SessionNews(clock, workClock, () => gate.keepsOffersBack);
    this.add(gate.onDidChange(() => this.hearGate()));
    this.add({ dispose: () => this.timer?.dispose() });
    this.holds.set('unfocused', !vscode.window.state.focused);
  }

  /** The session that is open here; null = none, or it has ended. */
  get open(): Session | null {
    return this.session?.stage.name === 'ended' ? null : this.session;
  }

  /** The latest session of this window, the ended one too. */
  get latest(): Session | null {
    return this.session;
  }

  /** The person stopped to look at the signs that matter, and has them before them. */
  get isChecking(): boolean {
    return this.session !== null && isChecking(this.session);
  }

  /** The person stopped a routine here a while ago, and may wonder about how it felt. */
  get stoppedLately(): boolean {
    return this.session !== null && isStoppedLately(this.session, this.clock().read());
  }

  /** Takes the latest stop for one to look at the signs that matter. */
  check(): void {
    const { session } = this;
    if (session === null || !isPlainlyStopped(session)) return;
    const checking = stoppedToCheck(session);
    this.take(checking);
    this.end.tell(checking, 'stoppedToCheck');
    this.changes.fire(checking);
  }

  /** A routine has begun here and not ended. */
  get isRunning(): boolean {
    return this.session !== null && isUnderWay(this.session.stage);
  }

  /** A routine plays here, and does not wait for anything. */
  get isPlaying(): boolean {
    const name = this.session?.stage.name;
    return name === 'playing' || name === 'ownPace';
  }

  /**
   * Offers a routine; `autoStart` lets it begin by itself, unless something holds it. Here as below,
   * what the safety gate does not admit yet waits there.
   */
  offer(wish: Plan, autoStart: boolean): void {
    const plan = this.admit(wish, 'offer');
    if (plan === null) return;
    const reading = this.clock().read();
    this.getReady(offerSession(plan, autoStart, reading), reading);
  }

  /** Plays what waits another way, unless it is another routine by now or has begun. */
  getReadyAs(wish: Plan, instead: Plan): void {
    const { open } = this;
    if (open?.stage.name !== 'ready' || open.plan !== instead) return;
    const plan = this.admit(wish, open.offered ? 'offer' : 'choose');
    if (plan === null) return;
    const reading = this.clock().read();
    this.getReady(getReadyAs(open, plan, reading), reading);
  }

  private getReady(session: Session, reading: Reading): void {
    // What the gate showed makes way, and does not hold any more.
    this.gate.leave();
    this.become(this.isHeld ? stepSession(session, { type: 'hold' }, reading) : session);
  }

  /** A plan as it may be done now; null = its questions wait at the gate instead of it. */
  private admit(wish: Plan, beginning: Beginning): Plan | null {
    // What another window said this very moment ends what begins here, once it is read.
    void this.gate.read();
    const plan = this.gate.admit(wish, beginning);
    if (plan === null) this.takeBack();
    return plan;
  }

  /**
   * Gets a routine ready that the person chose; it waits for them. False = one has begun already and
   * stays.
   */
  choose(wish: Plan): boolean {
    if (this.isRunning) return false;
    const plan = this.admit(wish, 'choose');
    if (plan !== null) this.openNow(chooseSession(plan, this.clock().read()));
    return true;
  }

  /**
   * Starts a routine at once, or as soon as its page is there. One that has begun goes on instead,
   * and one that was only offered makes way, unless it is the same.
   */
  start(wish: Plan): void {
    const { open } = this;
    if (!this.isShown && !this.isPlaying) {
      this.startsWhenShown = wish;
      return;
    }
    const plan = open === null || open.stage.name === 'ready' ? this.admit(wish, 'start') : wish;
    if (plan === null) return;
    const offersOther = open?.stage.name === 'ready' && !isSamePlan(open.plan, plan);
    if (open === null || offersOther) this.openNow(startSession(plan, this.clock().read()));
    // Only the person in front of a gate knows whether they are in place, and only the one to whom
    // something did not feel right whether it goes on.
    else if (open.stage.name !== 'gate' && !isDiscomfort(open.stage)) this.handle({ type: 'play' });
  }

  /** An offer does not begin by itself now. */
  private get isHeld(): boolean {
    return this.holds.any || !this.isShown;
  }

  /** The page of the player is there, or no longer: nothing begins where nobody can see it. */
  show(isShown: boolean): void {
    this.isShown = isShown;
    this.handle({ type: !isShown ? 'left' : this.isHeld ? 'hold' : 'release' });
    const wish = this.startsWhenShown;
    if (!isShown || wish === null) return;
    this.startsWhenShown = null;
    this.start(wish);
  }

  /**
   * The person wants it to start, from anywhere but its get-ready: it gets ready, with the quick
   * question beside it, and begins by itself. What they see ready starts, and what has begun goes on.
   */
  want(wish: Plan): void {
    const { open } = this;
    // What has begun goes on, and the head turns are asked about themselves.
    const asks = !this.isRunning && wish.routine !== 'safety_check';
    const plan = asks ? this.admit(wish, 'start') : null;
    const isSame = plan !== null && open !== null && isSamePlan(open.plan, plan);
    if (!asks) this.start(wish);
    else if (isSame && this.isShown) this.handle({ type: 'play' });
    else if (plan !== null) {
      this.workClock.deliverInput();
      const reading = this.clock().read();
      this.getReady(wantSession(plan, reading, isSame && open.offered), reading);
    }
  }

  /** Takes up, paused, what a reload of the window cut in two. */
  restore(wish: Plan, positionMs: number): void {
    const plan = this.admit(wish, 'choose');
    if (plan === null) return;
    const reading = this.clock().read();
    // Where it is another one by now, its middle would be somewhere else.
    const isSame = isSamePlan(plan, wish);
    this.openNow(isSame ? restoreSession(plan, positionMs, reading) : chooseSession(plan, reading));
  }

  /** A session opens in the place of whatever the gate shows. */
  private openNow(session: Session): void {
    // What was typed before it begins, and not told yet, must not pause it.
    this.workClock.deliverInput();
    this.startsWhenShown = null;
    this.become(session);
    this.gate.leave();
  }

  /** The player was closed: what was open in it ends, and no signs are before the person any more. */
  leave(): void {
    const { waiting } = this.gate;
    this.startsWhenShown = null;
    this.gate.leave();
    if (waiting?.beginning === 'offer') {
      // Whoever closes the questions of an offer has answered the offer.
      const reading = this.clock().read();
      const offered = offerSession(waiting.plan, false, reading);
      this.become(stepSession(offered, { type: 'stop' }, reading));
      return;
    }
    this.handle({ type: 'stop' });
    if (this.session === null || !isChecking(this.session)) return;
    // Closed while something did not feel right: that is kept, and asked about before the next one.
    this.gate.leave();
    this.take(signsPutAway(this.session));
  }

  /** Takes back what was only offered, as if it had never been there; false = nothing was. */
  withdraw(): boolean {
    if (this.session === null || !isOffer(this.session)) return this.gate.withdraw();
    this.take(null);
    return true;
  }

  /** Takes back whatever has not begun, as if it had never been there; null = nothing was. */
  takeBack(): Wanted | null {
    const { open } = this;
    if (open?.stage.name !== 'ready') return null;
    this.take(null);
    return { plan: open.plan, beginning: open.offered ? 'offer' : 'choose' };
  }

  /** Something is asked, or no longer: nothing begins by itself meanwhile. */
  private hearGate(): void {
    // What is asked now comes first, and so does what the person does about it.
    if (this.gate.screen !== null) this.startsWhenShown = null;
    this.holds.set('safety', this.gate.screen !== null);
    this.news.tell(this.session);
    this.plan();
  }

  /**
   * The window closes: a routine that is under way is cut off here, and is what comes back; null =
   * none is. The panel goes with the window, and must find nothing left to stop: nobody stopped
   * anything.
   */
  cutOff(): Session | null {
    const { session } = this;
    this.gate.leave();
    this.take(null);
    if (session === null || !isUnderWay(session.stage)) return null;
    const type = session.isDoubted ? 'stop' : 'tick';
    return stepSession(session, { type }, this.clock().read());
  }

  /** Takes an event in; nothing happens where no session is open, but that one may turn out done. */
  handle(event: SessionEvent): void {
    const { session } = this;
    if (session === null) return;
    const next = stepSession(session, event, this.clock().read());
    if (next === session) return;
    // A tick that changes nothing is no news, and neither is typing while all is paused.
    if (session.stage === next.stage) {
      this.session = next;
      this.plan();
    } else if (session.stage.name === 'ready' && isUnderWay(next.stage)) {
      this.begin(session, next, event.type === 'play');
    } else this.become(next);
  }

  /** What got ready begins, where it still may: a new day or another window may have changed that. */
  private begin(ready: Session, next: Session, isByPerson: boolean): void {
    const { offered } = ready;
    const plan = this.admit(ready.plan, isByPerson ? 'start' : offered ? 'offer' : 'choose');
    if (plan === null) return;
    const reading = this.clock().read();
    if (isSamePlan(plan, ready.plan)) this.openNow(next);
    else if (isByPerson) this.openNow({ ...startSession(plan, reading), offered });
    else this.getReady(getReadyAs(ready, plan, reading), reading);
  }

  private take(session: Session | null): void {
    this.session = session;
    this.news.tell(session);
    this.plan();
  }

  private become(next: Session): void {
    this.take(next);
    if (next.stage.name === 'ended') this.end.came(next, next.stage.outcome);
    // What was told above may have changed it already.
    if (this.session === next) this.changes.fire(next);
  }

  private plan(): void {
    this.timer?.dispose();
    this.timer = null;
    const wakeAt = this.open === null ? null : sessionWakeAt(this.open);
    const at = Math.min(wakeAt ?? Infinity, this.news.dueAt ?? Infinity);
    if (at === Infinity) return;
    const { monoMs } = this.clock().read();
    this.timer = this.clock().after(at - monoMs + 1, () => {
      this.news.tell(this.session);
      if (this.open === null) this.plan();
      else this.handle({ type: this.workClock.view.isAtKeys ? 'atKeys' : 'tick' });
    });
  }
}

import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import type { WindowRecord } from '../../../src/timer/windowRecord.js';
import type { WindowTruth } from './oracleWindow.js';
import { inputAfterActive, inputOf, openTruth } from './oracleWindow.js';
import { toldBy, wrongWith } from './killedWindow.js';
import { LATE_MS, LONG_GAP_MS, endsActive, noticed } from './oracleGap.js';
import { judgePrompt } from './oraclePrompt.js';
import { isWorkTime } from './oracleHours.js';
import type { Observer, SteppedWindow } from './observer.js';
import { WorkTruth } from './workTruth.js';

const CALM_MS = 60_000;
/** A sleep or stall of this long leaves its trace while a window watches. */
const UNSEEN_MS = 5000;
/** Where a reset is due, the machine looks this often. */
const WATCH_EVERY_MS = 2000;
const SLACK_MS = 1000;
/** By then a window that got the focus has heard of the others. */
const NEWS_MS = 2000;
/** What a window has counted lately it may not have told the others yet. */
const UNSAVED_MS = 16_000;
const LEASE_MS = 2 * 60_000;
const REALLY_BEGUN_MS = 15_000;

/** Follows a simulation, works out what should be counted, and judges every prompt. */
export class Oracle extends WorkTruth implements Observer {
  private forwardMs = 0;
  /** All the sleep there ever was. */
  private sleptMs = 0;
  /** All the time in which the monotonic source ran on and no window did. */
  private blindMs = 0;
  /** All the stalls of which every window could know that they were no sleep. */
  private stalledMs = 0;

  constructor(
    settings: TimerSettings,
    private readonly runsOnInSleep: boolean,
  ) {
    super(settings);
  }

  opened(id: string, trueMs: number, wallMs: number, focused: boolean): void {
    const at = trueMs + this.forwardMs;
    // A last snooze may have ended since anybody looked, and the stretch of work with it.
    this.changeByTime(at);
    const truth = openTruth(at, trueMs, wallMs);
    truth.sleptMs = this.sleptMs;
    truth.blindMs = this.blindMs;
    truth.stalledMs = this.stalledMs;
    truth.focused = focused;
    if (focused) truth.focusedAt = at;
    if (focused) this.endPromise(at);
    if (this.countedMs > 0) truth.mayBeCalmUntil = at + CALM_MS;
    if (this.countedMs > UNSAVED_MS) truth.calmUntil = at + CALM_MS;
    this.windows.set(id, truth);
    this.open = [...this.windows.values()];
  }

  slept(ms: number): void {
    this.sleptMs += ms;
    if (this.runsOnInSleep) this.blindMs += ms;
  }

  stalled(ms: number, busy: boolean): void {
    // Where the monotonic source stands still in sleep, a look that comes late comes from a stall.
    if (busy || !this.runsOnInSleep) this.stalledMs += ms;
    else this.blindMs += ms;
  }

  wallClockSet(byMs: number): void {
    this.forwardMs += Math.max(0, byMs);
  }

  closed(id: string): void {
    const window = this.windows.get(id)!;
    this.goneInputAt = Math.max(this.goneInputAt, window.carriedAt);
    this.forget(id);
  }

  killed(id: string, files: readonly WindowRecord[], trueMs: number): void {
    const window = this.windows.get(id)!;
    const at = trueMs + this.forwardMs;
    if (!window.focused) {
      // In the background it has told all that it knew.
      this.closed(id);
      return;
    }
    const unseenMs = this.blindMs - window.blindMs + this.sleptMs - window.sleptMs;
    this.countSeconds(window, at - window.lastAt);
    const told = toldBy(
      files.find((file) => file.window === id),
      this.stretchAt,
      at,
    );
    const { readingGraceMs } = this.settings;
    this.wrong ??= wrongWith(told, window.countedMs, at, readingGraceMs, unseenMs);
    this.goOnFrom(told, window.countedMs, at);
    this.forget(id);
  }

  private forget(id: string): void {
    this.windows.delete(id);
    this.open = [...this.windows.values()];
  }

  stepped(moment: SteppedWindow): void {
    const window = this.windows.get(moment.window)!;
    const at = moment.trueMs + this.forwardMs;
    this.keepPromise(at);
    this.passTime(window, at, moment);
    this.changeByTime(at);
    const presentBefore = at < this.lastInput(at) + this.settings.readingGraceMs + 1;
    this.take(moment, window, at, presentBefore);
    if (!this.isDue(at, moment.wallMs)) this.dueSince = null;
    else this.dueSince ??= at;
    const prompted = moment.effects.some((effect) => effect.type === 'prompt');
    this.wrong ??= judgePrompt(this, window, at, moment, prompted);
    if (prompted) {
      this.promptedAfter = this.snoozes;
      this.promptedFor = this.settings.intervalMs;
      this.dueSince = null;
    }
    window.lastAt = at;
    window.lastWallMs = moment.wallMs;
    window.sleptMs = this.sleptMs;
    window.blindMs = this.blindMs;
    window.stalledMs = this.stalledMs;
    const mayPrompt = this.dueSince !== null && this.freeSince(at) <= at;
    window.watches = mayPrompt && window.focused && at > window.focusedAt + NEWS_MS;
    window.saidMs = moment.state.own.workedMs;
    window.saidStretchAt = moment.state.own.stretch.at;
    const { plannedAt, clock } = moment.state;
    window.plannedInMs = (plannedAt ?? Infinity) - (moment.wallMs + clock.offsetMs);
  }

  /** Goes through the seconds since the window's last step. */
  private passTime(window: WindowTruth, at: number, moment: SteppedWindow): void {
    const asleepMs = this.sleptMs - window.sleptMs;
    const passedMs = at - window.lastAt;
    const jumpedMs = passedMs - (moment.trueMs - window.lastTrueMs);
    const awakeMs = passedMs - jumpedMs - (this.runsOnInSleep ? 0 : asleepMs);
    window.lastTrueMs = moment.trueMs;
    const blindMs = this.blindMs - window.blindMs;
    const stalledMs = this.stalledMs - window.stalledMs;
    const goneMs = passedMs - awakeMs;
    const firstWorkAt = blindMs > LATE_MS ? this.firstWork(window, awakeMs) : null;
    const gap = { awakeMs, goneMs, blindMs, stalledMs, firstWorkAt };
    const late = noticed(window, gap, moment);
    const seenMs = late ? 0 : awakeMs;
    // After less the minute that is watched is calm enough, and that has an end.
    const isLong = late && awakeMs - window.plannedInMs > LONG_GAP_MS + SLACK_MS;
    if (goneMs > SLACK_MS || isLong) window.calmUntil = at + CALM_MS;
    // Where it may have looked in time, it may have found that the calm is over.
    if (blindMs + stalledMs > LATE_MS) {
      window.mayBeCalmUntil = Math.max(window.mayBeCalmUntil, at + CALM_MS);
    }
    if (goneMs + blindMs >= UNSEEN_MS) window.wokeAt = at;
    if (passedMs >= UNSEEN_MS) window.unseenAt = at;
    const blankMs = blindMs + stalledMs;
    if (window.watches && awakeMs - blankMs > WATCH_EVERY_MS + SLACK_MS) {
      this.wrong ??= `not watched for ${awakeMs - blankMs} ms while a prompt may come`;
    }
    if (!isWorkTime(this.settings.workingHours, window.lastWallMs)) {
      // It may have looked some seconds after the working hours began.
      window.mayBeCalmUntil = Math.max(window.mayBeCalmUntil, at + CALM_MS);
    }
    const isOver = window.active && endsActive(window, at, late, gap, moment);
    // A stall that ends before the look that was planned can't be known.
    const isLate = stalledMs > 0 && awakeMs - window.plannedInMs > LATE_MS;
    const toldMs = isLate ? 0 : seenMs;
    if (isOver && toldMs < seenMs) this.countStall(window, seenMs);
    else this.countSeconds(window, seenMs);
    if (isOver) this.endActive(window, window.lastAt + toldMs);
    if (this.pause !== null && this.pause.until <= at) this.pauseEndedAt = this.pause.until;
  }

  /** In a stall nobody heard whether "active" went on, so it vouches for what was before. */
  private countStall(window: WindowTruth, ms: number): void {
    const { carriedAt } = window;
    window.carriedAt = inputOf(window, window.lastAt, this.stretchAt);
    window.active = false;
    this.countSeconds(window, ms);
    window.active = true;
    window.carriedAt = carriedAt;
  }

  private endActive(window: WindowTruth, at: number): void {
    window.carriedAt = inputAfterActive(window, at, this.stretchAt);
    window.active = false;
    window.activeEndedAt = at;
  }

  private input(window: WindowTruth, at: number, typing: boolean, presentBefore: boolean): void {
    if (!window.focused) return;
    const counted = this.countedMs > 0;
    if (!presentBefore && counted) this.comeBack(window, at);
    if (counted && this.isBreak(at)) this.begin(at);
    window.seenAt = at;
    window.carriedAt = at;
    if (typing) window.typedAt = at;
  }

  private comeBack(window: WindowTruth, at: number): void {
    window.calmUntil = at + CALM_MS;
    // Where "active" vouched for the person until now, the others may never hear that they were gone.
    const isNews = at > window.activeEndedAt + NEWS_MS;
    if (isNews) this.returnedAt = at;
    else for (const other of this.open) other.mayBeCalmUntil = at + CALM_MS;
  }

  private take(
    { window: id, event, wallMs }: SteppedWindow,
    window: WindowTruth,
    at: number,
    presentBefore: boolean,
  ): void {
    switch (event.type) {
      case 'wake':
      case 'peers':
      case 'breakpoint':
      case 'mute':
      case 'offered':
        return;
      case 'input':
        this.input(window, at, event.doing === 'typing', presentBefore);
        return;
      case 'active':
        if (event.active === window.active) return;
        if (event.active) this.input(window, at, false, presentBefore);
        else this.endActive(window, at);
        window.active = event.active;
        return;
      case 'notebook':
        if (window.hasNotebook && !event.open && window.active) {
          this.input(window, at, false, presentBefore);
        }
        window.hasNotebook = event.open;
        return;
      case 'focus':
        if (!event.focused) window.carriedAt = inputOf(window, at, this.stretchAt);
        if (event.focused) window.focusedAt = at;
        if (event.focused) this.endPromise(at);
        window.focused = event.focused;
        return;
      case 'debugging':
        window.debugging = event.debugging;
        return;
      case 'settings': {
        const stood = this.isPrompted();
        this.settings = event.settings;
        const stillDue = this.countedMs >= event.settings.intervalMs;
        // A reset that stays due has been offered.
        if (stood && stillDue) {
          this.promptedFor = Math.max(this.promptedFor, event.settings.intervalMs);
        }
        return;
      }
      case 'snooze':
        if (this.countedMs < this.settings.intervalMs || this.isHeld(at) || this.isBreak(at))
          return;
        if (at < this.snoozedUntil || this.snoozes >= 3) return;
        if (!isWorkTime(this.settings.workingHours, wallMs)) return;
        this.snoozes++;
        this.snoozedUntil = at + event.minutes * 60_000;
        this.dueSince = null;
        return;
      case 'skip':
        this.begin(at);
        return;
      case 'pause':
        this.startPause(at, at + event.untilWallMs - wallMs);
        return;
      case 'resume':
        if (this.pause === null || at >= this.pause.until) return;
        this.pause = { since: this.pause.since, until: at };
        this.pauseEndedAt = at;
        this.changeByTime(at);
        return;
      case 'sessionOpen':
        this.sessions.set(id, at + LEASE_MS);
        return;
      case 'occupied':
        if (event.occupied) this.occupied.set(id, at + LEASE_MS);
        else this.occupied.set(id, Math.min(at, this.occupied.get(id) ?? 0));
        return;
      case 'sessionEnded': {
        this.sessions.delete(id);
        // What nobody was seen at was done by nobody, and skipped only by somebody who stopped it.
        const unseen = event.unseen === true;
        const finished =
          !unseen && (event.outcome === 'done' || event.playedMs * 2 >= event.totalMs);
        const mayBeSkipped = !unseen || event.outcome === 'stopped';
        const due = this.countedMs >= this.settings.intervalMs;
        const skipped = due && mayBeSkipped && event.playedMs >= REALLY_BEGUN_MS;
        if (finished || skipped) this.begin(at);
        else if (due && at >= this.snoozedUntil) this.putAway();
        if (!finished && event.outcome === 'stopped') {
          window.seenAt = at;
          window.carriedAt = at;
        }
        // The others hear of it as of somebody who came back.
        if (!presentBefore) {
          for (const other of this.open) other.mayBeCalmUntil = at + CALM_MS;
        }
        return;
      }
    }
  }

  /** It stays due, as if it had been offered. */
  private putAway(): void {
    this.dueSince = null;
    if (this.isPrompted()) return;
    this.promptedAfter = this.snoozes;
    this.promptedFor = this.settings.intervalMs;
  }

  private startPause(at: number, until: number): void {
    if (until <= at) return;
    this.pause = { since: this.pause !== null && this.isPaused(at) ? this.pause.since : at, until };
  }
}

import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import { isWorkTime } from './oracleHours.js';
import type { Told } from './killedWindow.js';
import type { WindowTruth } from './oracleWindow.js';
import { inputOf } from './oracleWindow.js';

const SECOND_MS = 1000;
const LONG_PAUSE_MS = 4 * 3_600_000;

/**
 * The truth about one person's work, in one place that sees all windows: what has been counted, and
 * why. Written apart from the machine in src/timer, of which it uses types only. Instants are true
 * time plus what the wall clock was ever set forward, in milliseconds.
 */
export class WorkTruth {
  readonly windows = new Map<string, WindowTruth>();
  /** The same as a list, which is gone through for every second. */
  protected open: readonly WindowTruth[] = [];
  /** Counted work of the current stretch, in milliseconds. */
  countedMs = 0;
  stretchAt = 0;
  /** How many snoozes came before the latest prompt of this stretch; -1 = there was none. */
  promptedAfter = -1;
  /** The longest interval that this prompt answers for. */
  promptedFor = 0;
  snoozes = 0;
  snoozedUntil = 0;
  pause: { readonly since: number; readonly until: number } | null = null;
  pauseEndedAt = 0;
  readonly sessions = new Map<string, number>();
  /** Until when something that the person chose is, or was, before them, by window. */
  readonly occupied = new Map<string, number>();
  /** Since when a reset has been due and not yet offered; null = it is not. */
  dueSince: number | null = null;
  returnedAt = -Infinity;
  /** The first thing that went wrong with a prompt. */
  wrong: string | null = null;
  /** The latest input that windows which are gone have told of. */
  protected goneInputAt = 0;
  /** A window that was killed is believed to count on for a while. */
  private promise: { from: number; readonly until: number } | null = null;

  constructor(public settings: TimerSettings) {}

  /** Latest input of any window, as far as it is known or vouched for at `at`. */
  lastInput(at: number): number {
    let latest = this.goneInputAt;
    for (const window of this.open) {
      latest = Math.max(latest, inputOf(window, at, this.stretchAt));
    }
    return latest;
  }

  isPresent(window: WindowTruth, at: number): boolean {
    const input = this.lastInput(at);
    if (!window.focused || input === 0 || input < this.stretchAt) return false;
    return at < input + this.settings.readingGraceMs;
  }

  isPaused(at: number): boolean {
    return this.pause !== null && at < this.pause.until;
  }

  isInSession(at: number): boolean {
    if (this.sessions.size === 0) return false;
    return [...this.sessions.values()].some((until) => at < until);
  }

  /** Since when nothing that the person chose is before them; Infinity = something is. */
  freeSince(at: number): number {
    const until = Math.max(0, ...this.occupied.values());
    return until > at ? Infinity : until;
  }

  /** Whether nobody has been there for so long that a fresh stretch is shown. */
  isBreak(at: number): boolean {
    if (this.isPaused(at) || this.isInSession(at)) return false;
    return at - this.absentSince(at) >= this.settings.idleResetMs;
  }

  absentSince(at: number): number {
    const ended = this.pause !== null && this.pause.until <= at ? this.pause.until : 0;
    return Math.max(this.lastInput(at), this.stretchAt, ended);
  }

  /** Whether the reset that is due has been offered, at this interval or a longer one. */
  isPrompted(): boolean {
    return this.promptedAfter >= this.snoozes && this.promptedFor >= this.settings.intervalMs;
  }

  protected isDue(at: number, wallMs: number): boolean {
    if (this.countedMs < this.settings.intervalMs || this.isPrompted()) return false;
    if (this.isPaused(at) || this.isInSession(at) || this.isBreak(at)) return false;
    return at >= this.snoozedUntil && isWorkTime(this.settings.workingHours, wallMs);
  }

  /** Counts the seconds of so much time since the window's last step. */
  protected countSeconds(window: WindowTruth, ms: number): void {
    const { workingHours, intervalMs } = this.settings;
    if (!window.focused && workingHours.length === 0) return;
    this.everySecond(window, ms, (t, next, open) => {
      this.changeByTime(t);
      if (!open) window.outsideAt = next;
      if (!open || !this.isAtWork(window, t)) return;
      this.countedMs += next - t;
      window.countedMs += next - t;
      if (this.countedMs - (next - t) < intervalMs && this.countedMs >= intervalMs) {
        this.dueSince = next;
      }
    });
    if (ms === 0 && !isWorkTime(workingHours, window.lastWallMs)) window.outsideAt = window.lastAt;
  }

  /** The first instant of work in that time, before it is counted; null = there is none. */
  protected firstWork(window: WindowTruth, ms: number): number | null {
    let first: number | null = null;
    this.everySecond(window, ms, (t, _next, open) => {
      if (open && this.isAtWork(window, t)) first ??= t;
    });
    return first;
  }

  private everySecond(
    window: WindowTruth,
    ms: number,
    look: (from: number, to: number, open: boolean) => void,
  ): void {
    const begin = window.lastAt;
    const end = begin + ms;
    for (let t = begin; t < end;) {
      const next = Math.min(end, Math.floor(t / SECOND_MS) * SECOND_MS + SECOND_MS);
      look(t, next, isWorkTime(this.settings.workingHours, window.lastWallMs + t - begin));
      t = next;
    }
  }

  private isAtWork(window: WindowTruth, at: number): boolean {
    return at >= this.stretchAt && this.isPresent(window, at) && !this.isHeld(at);
  }

  /** From now on the count is what the window that was killed had told the others. */
  protected goOnFrom(told: Told, workedMs: number, at: number): void {
    this.countedMs += told.workedMs - workedMs;
    this.goneInputAt = Math.max(this.goneInputAt, told.lastInputAt);
    if (told.until > at) this.promise = { from: at, until: told.until };
  }

  /** What was promised for the time up to now is counted, whatever happened in it. */
  protected keepPromise(at: number): void {
    if (this.promise === null) return;
    const to = Math.min(at, this.promise.until);
    this.countedMs += Math.max(0, to - this.promise.from);
    this.promise.from = Math.max(to, this.promise.from);
  }

  /** The person is seen in another window. */
  protected endPromise(at: number): void {
    this.keepPromise(at);
    this.promise = null;
  }

  protected isHeld(at: number): boolean {
    return this.isPaused(at) || this.isInSession(at);
  }

  /** A long pause and the third snooze end in a new stretch by themselves. */
  protected changeByTime(at: number): void {
    const { pause } = this;
    if (pause !== null && pause.until - pause.since >= LONG_PAUSE_MS && at >= pause.until) {
      if (pause.until > this.stretchAt) this.begin(pause.until);
    }
    if (this.snoozes >= 3 && at >= this.snoozedUntil) this.begin(this.snoozedUntil);
  }

  protected begin(at: number): void {
    this.stretchAt = at;
    this.countedMs = 0;
    this.promise = null;
    for (const window of this.open) window.countedMs = 0;
    this.promptedAfter = -1;
    this.snoozes = 0;
    this.snoozedUntil = 0;
    this.dueSince = null;
  }
}

import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import { isWorkTime } from './oracleHours.js';
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
  /** The longest interval that this prompt answers for, and the window that made it. */
  promptedFor = 0;
  promptedBy: string | null = null;
  snoozes = 0;
  snoozedUntil = 0;
  pause: { readonly since: number; readonly until: number } | null = null;
  pauseEndedAt = 0;
  readonly sessions = new Map<string, number>();
  /** Since when a reset has been due and not yet offered; null = it is not. */
  dueSince: number | null = null;
  returnedAt = -Infinity;
  /** The first thing that went wrong with a prompt. */
  wrong: string | null = null;
  /** Input that a window killed may not have told the others makes breaks uncertain. */
  protected goneInputAt = 0;

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

  protected countSeconds(window: WindowTruth, ms: number): void {
    const { workingHours, intervalMs } = this.settings;
    if (!window.focused && workingHours.length === 0) return;
    const begin = window.lastAt;
    const end = begin + ms;
    for (let t = begin; t < end;) {
      const next = Math.min(end, Math.floor(t / SECOND_MS) * SECOND_MS + SECOND_MS);
      this.changeByTime(t);
      const open = isWorkTime(workingHours, window.lastWallMs + t - begin);
      if (!open) window.outsideAt = next;
      if (open && t >= this.stretchAt && this.isPresent(window, t) && !this.isHeld(t)) {
        this.countedMs += next - t;
        if (this.countedMs - (next - t) < intervalMs && this.countedMs >= intervalMs) {
          this.dueSince = next;
        }
      }
      t = next;
    }
    if (ms === 0 && !isWorkTime(workingHours, window.lastWallMs)) window.outsideAt = begin;
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
    this.promptedAfter = -1;
    this.snoozes = 0;
    this.snoozedUntil = 0;
    this.dueSince = null;
  }
}

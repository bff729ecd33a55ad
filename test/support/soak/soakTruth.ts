import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';

const { readingGraceMs, idleResetMs, intervalMs } = defaultTimerSettings;
/** A reset that is due opens within two minutes, after a minute that was watched, and some seconds. */
const OFFERED_WITHIN_MS = 200_000;

/**
 * What a person who knows the rules would say: so much was worked, an offer was owed. It knows of
 * no windows and no files. Instants are monotonic milliseconds of a machine that was awake.
 */
export class SoakTruth {
  /** Work of all stretches together, in milliseconds. */
  workedMs = 0;
  /** Work of the stretch under way. */
  private stretchMs = 0;
  /** The latest input while somebody is there; null = nobody is. */
  private presentAt: number | null = null;
  private wasOffered = false;
  /** Since when nothing has happened that an offer has to wait for. */
  private quietSince = 0;
  /** What has gone wrong. */
  readonly wrong: string[] = [];

  /** The person pressed a key. */
  input(at: number): void {
    if (this.presentAt !== null) {
      const passedMs = at - this.presentAt;
      this.work(Math.min(passedMs, readingGraceMs));
      if (passedMs >= idleResetMs) this.newStretch();
    }
    this.presentAt = at;
    const dueForMs = this.stretchMs - intervalMs;
    if (dueForMs < OFFERED_WITHIN_MS || at - this.quietSince < OFFERED_WITHIN_MS) return;
    if (!this.wasOffered) this.wrong.push(`no offer though one was due for ${dueForMs} ms`);
    this.wasOffered = true;
  }

  /** The person is gone from the editor: to another program, or with the machine asleep. */
  leave(at: number): void {
    if (this.presentAt === null) return;
    this.work(Math.min(at - this.presentAt, readingGraceMs));
    this.presentAt = null;
    this.unquiet(at);
  }

  /** They are back: after less than a break the stretch goes on, and reading counts at once. */
  comeBack(at: number, awayMs: number): void {
    if (awayMs >= idleResetMs) this.newStretch();
    this.unquiet(at);
  }

  offered(): void {
    this.wasOffered = true;
  }

  /** Something that an offer has to wait for. */
  unquiet(at: number): void {
    this.quietSince = Math.max(this.quietSince, at);
  }

  /** It was put off, so that another offer is owed later. */
  snoozed(until: number): void {
    this.wasOffered = false;
    this.unquiet(until);
  }

  /** A reset was done or skipped: the next stretch begins with the next input. */
  endStretch(at: number): void {
    this.leave(at);
    this.newStretch();
  }

  private work(ms: number): void {
    this.workedMs += ms;
    this.stretchMs += ms;
  }

  private newStretch(): void {
    this.stretchMs = 0;
    this.wasOffered = false;
  }
}

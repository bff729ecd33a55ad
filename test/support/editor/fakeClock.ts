import type { Clock } from '../../../src/editor/clock.js';
import { minutesEastOfUtc } from '../../../src/journal/entries/localTime.js';

interface Timer {
  readonly monoMs: number;
  readonly callback: () => void;
}

/** A clock that a test moves on; it fires what falls due, each at its time. */
export class FakeClock implements Clock {
  private monoMs = 0;
  private busyMs = 0;
  private readonly timers = new Set<Timer>();

  /** @param startWallMs what the wall clock says at first */
  constructor(private startWallMs: number) {}

  /** How many timers wait. */
  get waiting(): number {
    return this.timers.size;
  }

  get wallMs(): number {
    return this.startWallMs + this.monoMs;
  }

  readonly wallNow = () => this.wallMs;

  zoneAt(at: number) {
    return minutesEastOfUtc(at);
  }

  read() {
    return { wallMs: this.wallMs, monoMs: this.monoMs };
  }

  after(delayMs: number, callback: () => void) {
    const timer = { monoMs: this.monoMs + Math.max(0, delayMs), callback };
    this.timers.add(timer);
    return { dispose: () => this.timers.delete(timer) };
  }

  /** The machine sleeps, and the monotonic source stands still meanwhile, as on Linux. */
  sleep(ms: number): void {
    this.startWallMs += ms;
  }

  awakeMs() {
    return this.busyMs;
  }

  /**
   * Nobody runs for a while, though both clocks do: a stalled host, or sleep on macOS and Windows.
   * @param busy the process is at work on something else all the time, so that it is no sleep
   */
  stall(ms: number, busy = false): void {
    this.monoMs += ms;
    if (busy) this.busyMs += ms;
    this.advance(0);
  }

  /** The same, and something else happens before any timer gets to run. */
  jump(ms: number): void {
    this.monoMs += ms;
  }

  advance(ms: number): void {
    const end = this.monoMs + ms;
    for (;;) {
      const due = [...this.timers].filter((timer) => timer.monoMs <= end);
      if (due.length === 0) break;
      const next = due.reduce((first, timer) => (timer.monoMs < first.monoMs ? timer : first));
      this.timers.delete(next);
      this.monoMs = Math.max(this.monoMs, next.monoMs);
      next.callback();
    }
    this.monoMs = end;
  }
}

import type { Reading } from '../../../src/timer/steadyClock.js';

/** What the monotonic source does while the machine sleeps; real systems differ. */
export type MonotonicInSleep = 'standsStill' | 'runsOn';

/**
 * A computer: true time, a wall clock that people set, and a monotonic source. Milliseconds. True
 * time starts as what the wall clock says, so that instants are easy to read.
 */
export class Machine {
  /** How far the wall clock is ahead of true time. */
  private wallAheadMs = 0;
  private sleptMs = 0;
  private busyMs = 0;

  constructor(
    readonly monotonicInSleep: MonotonicInSleep,
    public trueMs: number,
  ) {}

  get monoMs(): number {
    return this.monotonicInSleep === 'standsStill' ? this.trueMs - this.sleptMs : this.trueMs;
  }

  get wallMs(): number {
    return this.trueMs + this.wallAheadMs;
  }

  /** What surely stands still in sleep, and is slow where nothing better tells of it than work. */
  get awakeMs(): number {
    return this.monotonicInSleep === 'standsStill' ? this.monoMs : this.busyMs;
  }

  read(): Reading {
    return { wallMs: this.wallMs, monoMs: this.monoMs };
  }

  /** Time goes by while the machine is awake. */
  run(ms: number): void {
    this.trueMs += ms;
  }

  /** No window gets to run; `busy`: because their own process has so much else to do. */
  stall(ms: number, busy: boolean): void {
    this.trueMs += ms;
    if (busy) this.busyMs += ms;
  }

  sleep(ms: number): void {
    this.trueMs += ms;
    this.sleptMs += ms;
  }

  setWallClock(byMs: number): void {
    this.wallAheadMs += byMs;
  }
}

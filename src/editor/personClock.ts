import type * as vscode from 'vscode';
import { minutesEastIn, minutesEastOfUtc } from '../journal/entries/localTime.js';
import type { Clock, MachineClock } from './clock.js';

/** Where VS Code keeps the time zone that a page told last. */
export const ZONE_KEY = 'timeZone';

/**
 * The clocks of the person. A page of ours runs where the person is; the extension may run on a
 * server far away. Where the two keep other time, the person's is that of the page, as it was told
 * last (`tellZone.ts`); where they keep the same, the machine's, which moves when the person does.
 */
export class PersonClock implements Clock {
  /** Time zone of the page, where it is not that of this machine; whatever was kept. */
  elsewhere: unknown;

  constructor(
    private machine: MachineClock,
    memory: Pick<vscode.Memento, 'get'>,
  ) {
    this.elsewhere = memory.get(ZONE_KEY);
  }

  read(): ReturnType<Clock['read']> {
    return this.machine.read();
  }

  get wallNow(): Clock['wallNow'] {
    return this.machine.wallNow;
  }

  after(delayMs: number, callback: () => void): ReturnType<Clock['after']> {
    return this.machine.after(delayMs, callback);
  }

  awakeMs(): number {
    return this.machine.awakeMs?.() ?? 0;
  }

  zoneAt(at: number): number {
    const { elsewhere } = this;
    const there = typeof elsewhere === 'string' ? minutesEastIn(elsewhere, at) : null;
    return there ?? minutesEastOfUtc(at);
  }

  /** Takes its time from another machine. */
  use(machine: MachineClock): void {
    this.machine = machine;
  }
}

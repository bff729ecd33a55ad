import type { Dispose } from './disposables.js';

/** Why an offer may not begin by itself just now, told by somebody who also tells of its end. */
type StandingReason = 'unfocused' | 'debugging' | 'reading' | 'safety';

interface Hold {
  /** `list`: the person chooses something from a list. */
  readonly reason: StandingReason | 'list';
}

/** Everything that keeps an offer from beginning by itself; it waits as long as there is anything. */
export class Holds {
  private readonly held = new Set<Hold>();

  /** @param onChange hears of the first hold, and of the end of the last one */
  constructor(private readonly onChange: (held: boolean) => void) {}

  /** Whether anything holds. */
  get any(): boolean {
    return this.held.size > 0;
  }

  has(reason: Hold['reason']): boolean {
    return this.find(reason) !== undefined;
  }

  /** Holds, or no longer does, for a reason that is there once or not at all. */
  set(reason: StandingReason, holds: boolean): void {
    const known = this.find(reason);
    if (known !== undefined && !holds) this.release(known);
    if (known === undefined && holds) this.hold({ reason });
  }

  /** Holds while a list is open, until what this gives is disposed. One list may open another. */
  openList(): Dispose {
    const hold: Hold = { reason: 'list' };
    this.hold(hold);
    return { dispose: () => this.release(hold) };
  }

  private find(reason: Hold['reason']): Hold | undefined {
    return [...this.held].find((hold) => hold.reason === reason);
  }

  private hold(hold: Hold): void {
    this.held.add(hold);
    if (this.held.size === 1) this.onChange(true);
  }

  private release(hold: Hold): void {
    if (this.held.delete(hold) && this.held.size === 0) this.onChange(false);
  }
}

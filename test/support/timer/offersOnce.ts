import type { PromptFact } from '../../../src/timer/windowRecord.js';

/** One offer of all windows per stretch of work and interval, and one more for each snooze. */
export class OffersOnce {
  private readonly made = new Set<string>();

  /** @param again what it is where the same one was before */
  add(window: string, prompt: PromptFact | null, again: string): void {
    const { stretchAt, snoozes, intervalMs } = prompt ?? {};
    const offer = `${stretchAt} after ${snoozes} snoozes at ${intervalMs} ms`;
    if (this.made.has(offer)) throw new Error(`${window}: ${again} in stretch ${offer}`);
    this.made.add(offer);
  }
}

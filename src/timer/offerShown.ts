import type { PromptFact } from './windowRecord.js';

/** An offer that no longer waits: it is before the person, or answered. */
export function offerShown({ stretchAt, snoozes, intervalMs, window, at }: PromptFact): PromptFact {
  return { stretchAt, snoozes, intervalMs, window, at };
}

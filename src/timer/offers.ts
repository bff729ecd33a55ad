import type { Facts } from './facts.js';
import type { TimerState } from './timerState.js';
import { nowOf } from './timerState.js';
import type { PromptFact } from './windowRecord.js';

/** The offer of this window that is not before the person yet; null = there is none. */
export function waitingOffer({ own: { prompt, window } }: TimerState): PromptFact | null {
  return prompt?.waits === true && prompt.window === window ? prompt : null;
}

/** An offer that no longer waits: since an instant it is before the person, or answered. */
export function offerShown(offer: PromptFact, at: number): PromptFact {
  return { ...offer, at, waits: undefined };
}

/** An offer of the reset that is due, made in this window at the instant of the state. */
export function offerNow(state: TimerState, { stretch, snooze }: Facts): PromptFact {
  const { settings, own } = state;
  const { intervalMs } = settings;
  const { window } = own;
  const at = nowOf(state);
  return { stretchAt: stretch.at, snoozes: snooze?.count ?? 0, intervalMs, window, at };
}

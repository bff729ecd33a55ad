import type { LocalDay } from './localDay.js';
import type { SafetyState } from './safetyState.js';
import { painLight } from './screening.js';

/** A pain that was told of what was just done, 0-10. */
export interface PainTold {
  /** Wall-clock instant, ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly pain: number;
}

/**
 * What was said about safety, with pains that were told after sessions (the pain light of protocol
 * section 1, rule 4): from 6 on it is like a stop for how it felt, so the signs and the check come
 * before the next session; 4 or 5 asks for less range for the rest of its day, or until a check
 * finds less.
 */
export function withPainTold(state: SafetyState, told: readonly PainTold[]): SafetyState {
  return [...told].sort((a, b) => a.at - b.at).reduce(afterPain, state);
}

function afterPain(state: SafetyState, { at, day, pain }: PainTold): SafetyState {
  const { check } = state;
  switch (painLight(pain)) {
    case 'green':
      return state;
    case 'amber': {
      const isTodays = check?.day === day && check.at < at;
      if (!isTodays) return state;
      return { ...state, check: { ...check, worstPain: Math.max(check.worstPain, pain) } };
    }
    case 'red':
      return { ...state, doubtedAt: Math.max(state.doubtedAt, at) };
  }
}

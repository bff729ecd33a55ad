import type { LocalDay } from './localDay.js';
import type { SafetyState } from './safetyState.js';
import { painLight } from './screening.js';

/** A pain that was told somewhere else than in the check, 0-10. */
export interface PainTold {
  /** Wall-clock instant, ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly pain: number;
}

/**
 * What was said about safety, with pains that were told since (the pain light of protocol section 1,
 * rule 4): from 6 on the check comes again before the next session; 4 or 5 asks for less range for the
 * rest of its day, or until a check finds less.
 */
export function withPainTold(state: SafetyState, told: readonly PainTold[]): SafetyState {
  return [...told].sort((a, b) => a.at - b.at).reduce(afterPain, state);
}

/**
 * Whether something was told since a routine was let begin that it must not go on with: a doubt, as
 * whoever has one answers the list before anything else, or a pain of 6 or more.
 */
export function mustEnd(state: SafetyState, told: readonly PainTold[]): boolean {
  if (state.doubtedAt > (state.listAt?.at ?? 0)) return true;
  return state.check !== null && withPainTold(state, told).check === null;
}

function afterPain(state: SafetyState, { at, day, pain }: PainTold): SafetyState {
  const { check } = state;
  const isSince = check !== null && check.at < at;
  switch (painLight(pain)) {
    case 'green':
      return state;
    case 'amber': {
      if (!isSince || check.day !== day) return state;
      return { ...state, check: { ...check, worstPain: Math.max(check.worstPain, pain) } };
    }
    case 'red':
      return isSince ? { ...state, check: null } : state;
  }
}

import type { FlagId } from './flagIds.js';

/** The signs that the head turns of the 30-second check may bring out. */
export const checkFlagIds = [
  'arm_hand_numb_tingle',
  'arm_radiating_pain',
  'head_turn_dizzy',
  'head_turn_neuro',
] as const satisfies readonly FlagId[];

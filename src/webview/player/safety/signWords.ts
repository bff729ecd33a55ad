import type { ConditionId, FlagId } from '../../../safety/flagIds.js';
import { redFlagGroups } from '../../../safety/redFlags.js';

interface Sign {
  readonly id: FlagId | ConditionId;
  readonly words: string;
}

/** All signs and conditions, in their words. */
export const allSigns: readonly Sign[] = redFlagGroups.flatMap(
  (group): readonly Sign[] => group.flags,
);

/** A sign, or what somebody lives with, in words. */
export function signWords(id: Sign['id']): string {
  return allSigns.find((sign) => sign.id === id)?.words ?? '';
}

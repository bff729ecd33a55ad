import type { RoutineId } from '../routines/routine.js';
import type { Dispose } from './disposables.js';
import type { HowMemory } from './howMemory.js';
import type { Settings } from './settings.js';
import { openStartLinks } from './startLinks.js';

/** What the ways to a routine that is not due need of the rest. */
interface InvitationParts {
  readonly settings: () => Settings;
  readonly how: HowMemory;
}

/** Opens the ways to a routine that is not due: links, from a calendar say. */
export function openInvitations({ settings, how }: InvitationParts): Dispose {
  const planFor = (routine: RoutineId) => how.planFor(routine, settings());
  return openStartLinks(planFor);
}

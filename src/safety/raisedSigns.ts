import { redFlagGroups } from './redFlags.js';
import type { SafetyFact } from './safetyFact.js';

/** Signs that the person has said they have, on a day. */
interface RaisedSigns {
  /** Calendar day where the person was. */
  readonly day: string;
  /** In the words in which they were asked. */
  readonly signs: readonly string[];
}

/** Every time that signs were ticked, the earliest first; without what was taken back at once. */
export function raisedSigns(facts: readonly SafetyFact[]): readonly RaisedSigns[] {
  const undone = new Set(facts.flatMap((fact) => (fact.type === 'undone' ? fact.of : [])));
  const words = new Map<string, string>(
    redFlagGroups.flatMap(({ flags }) => flags.map((flag) => [flag.id, flag.words] as const)),
  );
  return facts
    .filter((fact) => fact.type === 'signs')
    .filter(({ id, raised }) => raised.length > 0 && !undone.has(id))
    .sort((a, b) => a.at - b.at)
    .map(({ day, raised }) => ({ day, signs: raised.map((id) => words.get(id) ?? id) }));
}

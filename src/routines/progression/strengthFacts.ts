import type { ProgressFact } from './progressFact.js';
import type { StrengthFact } from './strengthSession.js';

/** The days since 1970 of a calendar day such as `2026-11-25`; UTC has no daylight saving. */
export function dayNumberOf(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** Types of the statements that count on the ladder. */
export const ladderTypes: readonly string[] = [
  ...['strength', 'strengthTold', 'levelAccepted', 'ladderBrought'],
];

/** What counts on the ladder, out of all statements: each session with what was told of it last. */
export function strengthFactsOf(facts: readonly ProgressFact[]): readonly StrengthFact[] {
  const latest = latestTold(facts);
  return facts.flatMap((fact): readonly StrengthFact[] => {
    // Most statements are of another kind, and to read their days takes time.
    if (!ladderTypes.includes(fact.type)) return [];
    const { id, at } = fact;
    const day = dayNumberOf(fact.day);
    if (fact.type === 'levelAccepted')
      return [{ type: 'accepted', id, at, day, level: fact.level }];
    if (fact.type === 'ladderBrought') return [{ type: 'brought', id, at, day, place: fact.place }];
    if (fact.type !== 'strength') return [];
    const { level, step, stopped } = fact;
    const how = latest.get(id) ?? { complete: fact.complete, form: [], pain: null };
    const { complete, form, pain } = how;
    return [{ type: 'session', id, at, day, level, step, stopped, complete, form, pain }];
  });
}

type Told = Extract<ProgressFact, { type: 'strengthTold' }>;

/** What was told last of each session, by its id. */
function latestTold(facts: readonly ProgressFact[]): ReadonlyMap<string, Told> {
  const latest = new Map<string, Told>();
  for (const fact of facts) {
    if (fact.type !== 'strengthTold') continue;
    const before = latest.get(fact.of);
    if (before === undefined || isLater(fact, before)) latest.set(fact.of, fact);
  }
  return latest;
}

const isLater = (a: Told, b: Told): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

import type { ProgressFact } from './progressFact.js';
import type { StrengthFact } from './strengthSession.js';

/** The days since 1970 of a calendar day such as `2026-11-25`; UTC has no daylight saving. */
export function dayNumberOf(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** What counts on the ladder, out of all statements: each session with what was told of it last. */
export function strengthFactsOf(facts: readonly ProgressFact[]): readonly StrengthFact[] {
  return facts.flatMap((fact): readonly StrengthFact[] => {
    const { id, at } = fact;
    const day = dayNumberOf(fact.day);
    if (fact.type === 'levelAccepted')
      return [{ type: 'accepted', id, at, day, level: fact.level }];
    if (fact.type !== 'strength') return [];
    const { level, step, stopped } = fact;
    const told = toldOf(facts, id);
    const how = told ?? { complete: fact.complete, form: [], pain: null };
    const { complete, form, pain } = how;
    return [{ type: 'session', id, at, day, level, step, stopped, complete, form, pain }];
  });
}

type Told = Extract<ProgressFact, { type: 'strengthTold' }>;

function toldOf(facts: readonly ProgressFact[], session: string): Told | null {
  const told = facts.filter((fact): fact is Told => fact.type === 'strengthTold');
  return told
    .filter(({ of }) => of === session)
    .reduce<Told | null>(
      (latest, one) => (latest === null || isLater(one, latest) ? one : latest),
      null,
    );
}

const isLater = (a: Told, b: Told): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

import type { LocalDay } from './localDay.js';
import type { ConditionId, FlagId } from './flagIds.js';
import { flagIds } from './flagIds.js';
import { urgencyOf } from './redFlags.js';
import type { RegionId } from './regionIds.js';
import type { SafetyFact } from './safetyFact.js';

/** A sign that locks every exercise until a health professional has cleared it. */
export interface Lock {
  readonly flag: FlagId;
  readonly urgency: 'emergency' | 'same_day';
  /** The statement that raised it. */
  readonly by: string;
  readonly day: LocalDay;
}

/** The last answer to each sign; what was never asked is not the same as no. */
type FlagAnswer = 'yes' | 'no' | 'not_asked';

/** What all statements together come to. */
export interface SafetyState {
  /** The most urgent first; none = nothing is locked for everybody. */
  readonly locks: readonly Lock[];
  /** What the person lives with and no health professional has cleared. */
  readonly conditions: readonly ConditionId[];
  readonly answers: Readonly<Record<FlagId, FlagAnswer>>;
  /** The day of each of these answers; none = it was not asked. */
  readonly answeredOn: Readonly<Partial<Record<FlagId, LocalDay>>>;
  /** When the whole list was last answered; null = never. */
  readonly listAt: { readonly at: number; readonly day: LocalDay } | null;
  /** The latest 30-second check; null = none yet. */
  readonly check: {
    readonly at: number;
    readonly day: LocalDay;
    readonly worstPain: number;
    /** It was a short twinge in one spot: no sign, but a limit to the range. */
    readonly isTwinge: boolean;
  } | null;
  /** Until when something may have been said that can't be read; 0 = nothing. */
  readonly unreadUntil: number;
  /** When something last felt wrong: a stop for it, or a yes to the quick question; 0 = never. */
  readonly doubtedAt: number;
  /** When what the person lives with was last answered; 0 = never. */
  readonly conditionsAt: number;
  /** Where the person lives, as they said; null = not yet. */
  readonly region: RegionId | null;
}

/**
 * What a set of statements comes to, in whatever order and however often they were read: each
 * window adds its own, and all windows come to the same.
 */
export function safetyOf(facts: readonly SafetyFact[]): SafetyState {
  const inOrder = [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
  const undone = new Set(inOrder.flatMap((fact) => (fact.type === 'undone' ? [fact.of] : [])));
  const standing = inOrder.filter(({ id }) => !undone.has(id));
  const answers = Object.fromEntries(flagIds.map((flag) => [flag, 'not_asked'])) as Record<
    FlagId,
    FlagAnswer
  >;
  const answeredOn: Partial<Record<FlagId, LocalDay>> = {};
  const cleared = new Set(standing.flatMap((fact) => (fact.type === 'cleared' ? fact.of : [])));
  let state: Omit<SafetyState, 'locks' | 'answers' | 'answeredOn'> = {
    conditions: [],
    listAt: null,
    check: null,
    unreadUntil: 0,
    doubtedAt: 0,
    conditionsAt: 0,
    region: null,
  };
  const locks: Lock[] = [];
  for (const fact of standing) {
    const { id, at, day } = fact;
    switch (fact.type) {
      case 'signs': {
        for (const flag of fact.asked) answers[flag] = 'no';
        for (const flag of fact.raised) answers[flag] = 'yes';
        for (const flag of [...fact.asked, ...fact.raised]) answeredOn[flag] = day;
        const isWhole = flagIds.every((flag) => fact.asked.includes(flag));
        if (isWhole) state = { ...state, listAt: { at, day } };
        if (!cleared.has(id)) {
          locks.push(
            ...fact.raised.map((flag) => ({ flag, urgency: urgencyOf(flag), by: id, day })),
          );
        }
        break;
      }
      case 'conditions':
        state = { ...state, conditions: fact.ticked, conditionsAt: at };
        break;
      case 'cleared':
        state = {
          ...state,
          conditions: state.conditions.filter((condition) => !fact.conditions.includes(condition)),
        };
        break;
      case 'check':
        state = {
          ...state,
          check: { at, day, worstPain: fact.worstPain, isTwinge: fact.isTwinge === true },
        };
        break;
      case 'stopped':
        state = { ...state, doubtedAt: at };
        break;
      case 'quick':
        if (fact.answer === 'yes') state = { ...state, doubtedAt: at };
        break;
      case 'region':
        state = { ...state, region: fact.region };
        break;
      case 'undone':
        break;
    }
  }
  return { ...state, answers, answeredOn, locks: byUrgency(locks) };
}

/** One lock per sign, the most urgent first and otherwise in the order of the list. */
function byUrgency(locks: readonly Lock[]): readonly Lock[] {
  return flagIds.flatMap((flag) => locks.find((lock) => lock.flag === flag) ?? []);
}

/**
 * The statements that still lock, what a clearance said now would be about: those of signs that were
 * before the person who says so. One that tells of another sign as well was told elsewhere since.
 */
export function lockingFacts(
  { locks }: SafetyState,
  facts: readonly SafetyFact[],
  shown: readonly FlagId[],
): readonly string[] {
  const locking = new Set(locks.map(({ flag }) => flag));
  const isShown = (flag: FlagId) => !locking.has(flag) || shown.includes(flag);
  return facts
    .filter((fact) => fact.type === 'signs')
    .filter(({ raised }) => raised.some((flag) => locking.has(flag)) && raised.every(isShown))
    .map(({ id }) => id);
}

import type { LocalDay } from './localDay.js';
import type { ConditionId } from './flagIds.js';
import type { LastAnswer } from './lastAnswers.js';
import { lastAnswers } from './lastAnswers.js';
import type { RegionId } from './regionIds.js';
import type { Lock, SafetyState } from './safetyState.js';
import { askedAnewAt, painLight, screeningDue } from './screening.js';

/** What stands between a person and a session, or what they came to look at. */
export type SafetyScreen =
  /** The whole list. */
  | {
      readonly name: 'list';
      /** When it was last answered; null = never: what was not asked is not the same as no. */
      readonly answeredOn: LocalDay | null;
      /** Something may have been said since that can't be read. */
      readonly isUnread: boolean;
      /** A routine was stopped a moment ago, whatever for: it may be left as it is. */
      readonly isAfterStop: boolean;
      /** What the person lives with, as far as they said. */
      readonly conditions: readonly ConditionId[];
      /** What was answered to each sign before. */
      readonly answers: readonly LastAnswer[];
    }
  /** The head turns, and how strong the worst pain is. */
  | { readonly name: 'check' }
  /** Today's worst pain is too strong for any session now. */
  | { readonly name: 'tooStrong'; readonly worstPain: number }
  /** Nothing may begin until a health professional has said so. */
  | {
      readonly name: 'locked';
      readonly locks: readonly Pick<Lock, 'flag' | 'day'>[];
      readonly region: RegionId | null;
      /** The answer that locks was given on this screen, and may be a wrong tap. */
      readonly canUndo: boolean;
      /** What was answered to each sign. */
      readonly answers: readonly LastAnswer[];
    }
  /** All of what was asked for waits for a health professional's word, because of these. */
  | { readonly name: 'askFirst'; readonly conditions: readonly ConditionId[] }
  /** What was asked for is push-ups, and today they rest. */
  | { readonly name: 'rests'; readonly because: RestReason }
  /** The answer is kept, and nothing was to be started. */
  | { readonly name: 'noted'; readonly isEased: boolean; readonly isTwinge: boolean };

/** Why something rests on a day: the last time was too much, or there is pain today. */
export const restReasons = ['lastTime', 'painToday'] as const;
type RestReason = (typeof restReasons)[number];

/** Why safety is asked about. */
export type Purpose =
  /** A session waits. */
  | {
      readonly type: 'session';
      /** Conditions that leave nothing of it; null = something is left. */
      readonly askFirst: readonly ConditionId[] | null;
      /** Why all of it rests today; null = it does not. */
      readonly rests: RestReason | null;
    }
  /** The person came to look, and answers one screen. */
  | {
      readonly type: 'look';
      readonly at: 'list' | 'check';
      /** They only stopped, and may look or leave it. */
      readonly isAfterStop: boolean;
      readonly answered: boolean;
    };

/** What has happened on the screen so far. */
export interface SoFar {
  /** The statement that may still be taken back; null = none. */
  readonly undoable: string | null;
  /** The person wants to do a check that came out too strong once more. */
  readonly again: boolean;
}

/** What to show now; null = nothing stands in the way any more. */
export function safetyScreenOf(
  state: SafetyState,
  today: LocalDay,
  purpose: Purpose,
  { undoable, again }: SoFar,
): SafetyScreen | null {
  const { locks, conditions, listAt, check, region } = state;
  if (locks.length > 0) {
    const canUndo = undoable !== null && locks.some(({ by }) => by === undoable);
    return {
      ...{ name: 'locked', region, canUndo, answers: lastAnswers(state) },
      locks: locks.map(({ flag, day }) => ({ flag, day })),
    };
  }
  const answeredOn = listAt?.day ?? null;
  const isUnread = state.unreadUntil > 0 && state.unreadUntil >= (listAt?.at ?? 0);
  const answers = lastAnswers(state);
  const isAfterStop = purpose.type === 'look' && purpose.isAfterStop;
  const list = {
    ...({ name: 'list', answeredOn, isUnread, isAfterStop } as const),
    ...{ conditions, answers },
  };
  const light = check?.day === today ? painLight(check.worstPain) : 'green';
  const tooStrong =
    light === 'red' && !again
      ? ({ name: 'tooStrong', worstPain: check?.worstPain ?? 0 } as const)
      : null;
  if (purpose.type === 'look') {
    // The list comes before the head turns, where it is due.
    const asksList = purpose.at === 'list' || screeningDue(state, today) === 'list';
    if (!purpose.answered || again) return asksList && !again ? list : { name: 'check' };
    const isTwinge = check?.day === today && check.isTwinge;
    return tooStrong ?? { name: 'noted', isEased: light === 'amber', isTwinge };
  }
  switch (screeningDue(state, today)) {
    case 'list':
      return list;
    case 'check':
      return (check?.at ?? 0) > askedAnewAt(state) && tooStrong !== null
        ? tooStrong
        : { name: 'check' };
    case 'quick':
      if (purpose.rests !== null) return { name: 'rests', because: purpose.rests };
      return purpose.askFirst === null ? null : { name: 'askFirst', conditions: purpose.askFirst };
  }
}

import type { LocalDay } from './localDay.js';
import type { ConditionId } from './flagIds.js';
import type { Lock, SafetyState } from './safetyState.js';
import type { Screening } from './screening.js';
import { painLight, screeningDue } from './screening.js';

/** Share of a movement's range at which somebody with some pain goes on. */
const EASED_RANGE = 0.75;

/** Whether a routine may begin. */
export type Permission<Exercise extends string> =
  /** Nothing may begin. */
  | { readonly type: 'locked'; readonly locks: readonly Lock[] }
  /** Something has to be asked first; a quick question stands beside the start. */
  | { readonly type: 'ask'; readonly screening: Exclude<Screening, 'quick'> }
  /** All of it may begin but these, which wait for a health professional's word. */
  | {
      readonly type: 'allowed';
      readonly range: 1 | typeof EASED_RANGE;
      readonly without: readonly { readonly exercise: Exercise; readonly because: ConditionId }[];
    };

/** The conditions with which somebody asks first, by exercise. */
export type AskFirst<Exercise extends string> = Readonly<Record<Exercise, readonly ConditionId[]>>;

/** Whether a routine of these exercises may begin today. */
export function permissionFor<Exercise extends string>(
  state: SafetyState,
  today: LocalDay,
  exercises: readonly Exercise[],
  askFirst: AskFirst<Exercise>,
): Permission<Exercise> {
  if (state.locks.length > 0) return { type: 'locked', locks: state.locks };
  const screening = screeningDue(state, today);
  if (screening !== 'quick') return { type: 'ask', screening };
  const without = waitingIn(state, exercises, askFirst);
  const isEased = painLight(state.check?.worstPain ?? 0) === 'amber';
  return { type: 'allowed', range: isEased ? EASED_RANGE : 1, without };
}

/** Those of some exercises that wait for a health professional's word, and because of what. */
export function waitingIn<Exercise extends string>(
  { conditions }: Pick<SafetyState, 'conditions'>,
  exercises: readonly Exercise[],
  askFirst: AskFirst<Exercise>,
): readonly { readonly exercise: Exercise; readonly because: ConditionId }[] {
  return [...new Set(exercises)].flatMap((exercise) => {
    const because = askFirst[exercise].find((condition) => conditions.includes(condition));
    return because === undefined ? [] : [{ exercise, because }];
  });
}
